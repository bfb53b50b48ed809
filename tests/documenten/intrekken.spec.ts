import { expect, test } from '@playwright/test'
import { controleerCode } from '@/lib/documenten/controle/controleer-code'
import { findDocument } from '@/lib/documenten/find-document'
import { findEigenDocument } from '@/lib/documenten/find-eigen-document'
import { trekDocumentIn, verbeterDocument } from '@/lib/documenten/intrekken/trek-document-in'
import { herzieDocumenten, vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { zoekTeVernieuwen } from '@/lib/documenten/zoek-te-vernieuwen'
import { db } from '@/lib/platform/database'
import { findVoorbereiding } from '@/lib/vierogen/voorbereiding'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenIntrekking } from '@/tests/vierogen/voorgelegd'
import { eenProefdocument, type Proefdocument } from './controle/proefdocument'
import { leesVersie } from './lees-versie'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const TOELICHTING = 'De naam was fout.\nVraag een nieuw aan het loket.'

async function hernoem(document: Proefdocument): Promise<void> {
  await registers.vraag('/beheer/naamswijziging', { INSZ: document.insz, voornamen: ['Tweede'] })
}

function tel({ burgerId }: Proefdocument, soort: string): Promise<number> {
  return db.bericht.count({ where: { burgerId, soort } })
}

test('what is withdrawn is so for everyone from that moment, and its holder reads why', async () => {
  const document = await eenProefdocument(registers)
  expect(await controleerCode(document.code, 'code')).toMatchObject({ uitkomst: 'geldig' })
  expect(await trekDocumentIn(await eenIntrekking(document))).toEqual({ ok: true, waarde: null })
  expect(await controleerCode(document.code, 'code')).toMatchObject({ uitkomst: 'ingetrokken', document: { isVerbeterd: false } })
  const [versie] = (await findDocument(document.burgerId, document.documentId))?.versies ?? []
  expect(versie).toMatchObject({
    stand: 'ingetrokken',
    eindeReden: 'ingetrokken',
    intrekking: { soort: 'ingetrokken', reden: 'fout-in-gegevens', toelichting: TOELICHTING },
  })
  expect(await findEigenDocument(document.burgerId, document.insz, 'attest-hoofdverblijfplaats')).toBeUndefined()
  expect(await tel(document, 'document-ingetrokken')).toBe(1)
  const rij = await db.intrekking.findFirstOrThrow({ where: { versie: { documentId: document.documentId } } })
  expect(rij.toelichtingVersleuteld).not.toContain('naam')
})

test('what is withdrawn does not come back by itself: not by renewal, not by a register', async () => {
  const document = await eenProefdocument(registers)
  await trekDocumentIn(await eenIntrekking(document))
  await hernoem(document)
  await herzieDocumenten({ documentIds: [document.documentId], soort: 'naam' })
  await dagenLater(400, async () => {
    await zoekTeVernieuwen()
    await vernieuwDocumenten([document.documentId])
  })
  expect(await db.versie.count({ where: { documentId: document.documentId } })).toBe(1)
})

test('a right one comes in the place of a wrong one as one change, and both say so', async () => {
  const document = await eenProefdocument(registers, { voornamen: ['Eerste'], achternaam: 'Naam' })
  await hernoem(document)
  expect(await verbeterDocument(await eenIntrekking(document))).toEqual({ ok: true, waarde: null })
  expect(await controleerCode(document.code, 'qr')).toMatchObject({ uitkomst: 'ingetrokken', document: { isVerbeterd: true } })
  const { druk, nummer } = await leesVersie(document.documentId)
  expect(JSON.stringify(druk.onderdelen)).toContain('Tweede Naam')
  expect(
    druk.kenmerken.map(({ waarde }) => waarde),
    'the paper says which number it replaces',
  ).toContainEqual(expect.stringContaining(document.nummer))
  expect(await controleerCode(druk.controle?.code ?? '', 'qr')).toMatchObject({ uitkomst: 'geldig', document: { nummer } })
  const versies = (await findDocument(document.burgerId, document.documentId))?.versies ?? []
  expect(versies).toMatchObject([
    { stand: 'geldig', reden: 'verbetering', gatVanaf: undefined },
    { stand: 'ingetrokken', eindeReden: 'verbeterd', intrekking: { soort: 'verbeterd' } },
  ])
  expect(await tel(document, 'document-verbeterd')).toBe(1)
  const { vernieuwVanaf } = await db.document.findUniqueOrThrow({ where: { id: document.documentId } })
  expect(vernieuwVanaf, 'the right one renews').not.toBeNull()
})

test('while the register says the same, refuses or is silent, nothing is done', async () => {
  const document = await eenProefdocument(registers)
  const intrekking = await eenIntrekking(document)
  const ongemoeid = async () => {
    expect(await controleerCode(document.code, 'code')).toMatchObject({ uitkomst: 'geldig' })
    expect(await tel(document, 'document-verbeterd')).toBe(0)
  }
  expect(await verbeterDocument(intrekking)).toEqual({ ok: false, fout: { code: 'ongewijzigd' } })
  await ongemoeid()
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'uit', INSZ: document.insz })
  expect(await verbeterDocument(intrekking)).toEqual({ ok: false, fout: { code: 'bron' } })
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'geen', INSZ: document.insz })
  await registers.vraag('/beheer/overlijden', { INSZ: document.insz })
  expect(await verbeterDocument(intrekking)).toEqual({ ok: false, fout: { code: 'bron' } })
  await ongemoeid()
  expect(await findVoorbereiding(intrekking.goedkeuring.voorbereidingId), 'it still waits').toMatchObject({ status: 'wacht' })
})

for (const [wat, doe] of [
  ['withdrawing', trekDocumentIn],
  ['correcting', verbeterDocument],
] as const) {
  test(`${wat} twice, or by two at once, does it once`, async () => {
    const document = await eenProefdocument(registers)
    await hernoem(document)
    const ik = await eenIntrekking(document)
    const samen = await Promise.all([doe(ik), doe(ik), doe(ik)])
    expect(samen.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await doe(ik)).toEqual({ ok: false, fout: { code: 'gewijzigd' } })
    expect(await doe(await eenIntrekking(document))).toEqual({ ok: false, fout: { code: 'gewijzigd' } })
    expect(await findVoorbereiding(ik.goedkeuring.voorbereidingId)).toMatchObject({ status: 'goedgekeurd' })
    expect(await db.intrekking.count({ where: { versie: { documentId: document.documentId } } })).toBe(1)
    expect(await db.versie.count({ where: { documentId: document.documentId, status: 'geldig' } })).toBe(wat === 'correcting' ? 1 : 0)
    expect((await tel(document, 'document-ingetrokken')) + (await tel(document, 'document-verbeterd'))).toBe(1)
  })
}

test('a kind that no register can make anew is withdrawn, not corrected', async () => {
  const document = await eenProefdocument(registers)
  await db.document.update({ where: { id: document.documentId }, data: { documenttype: 'afschrift-geboorteakte' } })
  const intrekking = await eenIntrekking(document)
  expect(await verbeterDocument(intrekking)).toEqual({ ok: false, fout: { code: 'niet-te-verbeteren' } })
  expect(await trekDocumentIn(intrekking)).toEqual({ ok: true, waarde: null })
})

test('who withdrew what and why is never changed and never removed', async () => {
  const document = await eenProefdocument(registers)
  await trekDocumentIn(await eenIntrekking(document))
  const { id } = await db.intrekking.findFirstOrThrow({ where: { versie: { documentId: document.documentId } } })
  for (const zin of [
    `update intrekking set reden = 'andere' where id = '${id}'`,
    `update intrekking set goedgekeurd_door = gen_random_uuid() where id = '${id}'`,
    `update intrekking set medewerker_id = gen_random_uuid() where id = '${id}'`,
    `delete from intrekking where id = '${id}'`,
  ]) {
    await expect(db.$executeRawUnsafe(zin), zin).rejects.toThrow('a withdrawal is never')
  }
})

test('the database takes no withdrawal that nobody, or who prepared it, approved', async () => {
  const document = await eenProefdocument(registers)
  const intrekking = await eenIntrekking(document)
  const alleen = { ...intrekking, goedkeuring: { ...intrekking.goedkeuring, medewerkerId: intrekking.medewerkerId } }
  await expect(trekDocumentIn(alleen)).rejects.toThrow()
  expect(await controleerCode(document.code, 'code')).toMatchObject({ uitkomst: 'geldig' })
  await trekDocumentIn(intrekking)
  const rij = await db.intrekking.findFirstOrThrow({ where: { versie: { documentId: document.documentId } } })
  const ander = { ...rij, id: intrekking.medewerkerId, versieId: intrekking.medewerkerId }
  await expect(db.intrekking.create({ data: { ...ander, goedgekeurdDoor: null } })).rejects.toThrow('approved by somebody')
})
