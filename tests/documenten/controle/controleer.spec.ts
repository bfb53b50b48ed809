import { expect, test } from '@playwright/test'
import { controleerBestand } from '@/lib/documenten/controle/controleer-bestand'
import { controleerCode } from '@/lib/documenten/controle/controleer-code'
import { listControles } from '@/lib/documenten/controle/list-controles'
import { verwijderVreemdeControles } from '@/lib/documenten/controle/verwijder-vreemde-controles'
import { beeindig } from '@/lib/documenten/geef-uit'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { verwijderOudeBestanden } from '@/lib/documenten/verwijder-oude-bestanden'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuweControlecode, nieuwId } from '@/lib/platform/ids'
import { isoDag, naarDatum, vandaag } from '@/lib/platform/klok'
import type { PrismaPromise } from '@/prisma/client/internal/prismaNamespace'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { leesVersie } from '../lees-versie'
import { eenProefdocument, type Proefdocument } from './proefdocument'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function vervang({ documentId }: Proefdocument): Promise<void> {
  await db.document.update({ where: { id: documentId }, data: { vernieuwVanaf: naarDatum(vandaag()) } })
  await vernieuwDocumenten([documentId])
}

async function eindig({ documentId }: Proefdocument, status: 'vervallen' | 'ingetrokken', reden: string): Promise<void> {
  const { id } = await leesVersie(documentId)
  expect(await inTransactie((tx) => beeindig(tx, id, status, reden))).toBe(true)
}

/** Does to a versie what the database refuses: what a code and a hash are, stays. */
async function zonderBewaking(wijziging: PrismaPromise<number>): Promise<void> {
  await db.$transaction([
    db.$executeRaw`alter table versie disable trigger versie_controle_bewaakt`,
    wijziging,
    db.$executeRaw`alter table versie enable trigger versie_controle_bewaakt`,
  ])
}

test('a valid document is said to be valid, with less than it prints', async () => {
  const document = await eenProefdocument(registers, { voornamen: ['Lotte', 'Maria'], achternaam: 'van den Berg' })
  const { code, nummer, documentId } = document
  const { gegevens } = await leesVersie(documentId)
  const { geboortedatum } = gegevens as { geboortedatum: string }
  const antwoord = await controleerCode(code, 'qr')
  expect(antwoord).toMatchObject({ wijze: 'qr', uitkomst: 'geldig' })
  expect(antwoord.document).toEqual({
    documenttype: 'attest-hoofdverblijfplaats',
    nummer,
    stand: 'geldig',
    uitgegevenOp: vandaag(),
    geldigTot: isoDag((await db.versie.findUniqueOrThrow({ where: { nummer } })).geldigTot ?? new Date(0)),
    eindeOp: undefined,
    isVerbeterd: false,
    initialen: 'L.M.v.d.B.',
    geboortejaar: geboortedatum.slice(0, 4),
  })
})

test('every state has its answer from the moment that it is so', async () => {
  const document = await eenProefdocument(registers)
  const uitkomst = async (code: string) => (await controleerCode(code, 'code')).uitkomst
  await dagenLater(250, async () => expect(await uitkomst(document.code)).toBe('verlopen'))
  expect(await uitkomst(document.code)).toBe('geldig')
  await vervang(document)
  expect(await uitkomst(document.code)).toBe('vervangen')
  for (const [status, reden] of [
    ['vervallen', 'overleden'],
    ['ingetrokken', 'proef'],
  ] as const) {
    const ander = await eenProefdocument(registers)
    await eindig(ander, status, reden)
    const antwoord = await controleerCode(ander.code, 'code')
    expect(antwoord).toMatchObject({ uitkomst: status, document: { eindeOp: vandaag(), isVerbeterd: false } })
    expect(JSON.stringify(antwoord), 'why it ended is nobody’s business').not.toContain(reden)
  }
})

test('each versie has a code of its own, and the successor does not print the old one', async () => {
  const document = await eenProefdocument(registers)
  await vervang(document)
  const { druk } = await leesVersie(document.documentId)
  expect(druk.controle?.code).toMatch(/^C-/)
  expect(druk.controle?.code).not.toBe(document.code)
  expect(JSON.stringify(druk)).not.toContain(document.code)
  expect(await controleerCode(druk.controle?.code ?? '', 'code')).toMatchObject({ uitkomst: 'geldig' })
})

test('the holder sees every check: when, how, of which versie and what was answered', async () => {
  const document = await eenProefdocument(registers)
  const pdf = await document.haalPdf()
  await controleerCode(document.code, 'qr')
  await controleerCode(document.code, 'code')
  await vervang(document)
  await controleerBestand(pdf)
  await controleerBestand(Buffer.concat([pdf, Buffer.from('x')]))
  const { controles } = await listControles(document.burgerId, document.documentId)
  expect(controles.map(({ wijze, uitkomst, volgnummer }) => [wijze, uitkomst, volgnummer])).toEqual([
    ['bestand', 'toegevoegd', 1],
    ['bestand', 'vervangen', 1],
    ['code', 'geldig', 1],
    ['qr', 'geldig', 1],
  ])
  const ander = await eenProefdocument(registers)
  expect((await listControles(ander.burgerId, document.documentId)).controles).toEqual([])
  expect((await listControles(document.burgerId, nieuwId())).controles).toEqual([])
})

test('many checks go over pages, the latest first, none twice and none left out', async () => {
  const document = await eenProefdocument(registers)
  for (let keer = 0; keer < 45; keer += 1) await controleerCode(document.code, 'code')
  const gezien: string[] = []
  let voor: string | undefined
  do {
    const { controles, volgende } = await listControles(document.burgerId, document.documentId, voor)
    gezien.push(...controles.map(({ id }) => id))
    voor = volgende
  } while (voor)
  expect(gezien).toEqual(gezien.toSorted().toReversed())
  expect(new Set(gezien).size).toBe(45)
})

test('the line and the answer are one change: where the line cannot be written there is no answer', async () => {
  const document = await eenProefdocument(registers)
  await db.$executeRaw`alter table controle add constraint proef check (wijze <> 'qr') not valid`
  try {
    await expect(controleerCode(document.code, 'qr')).rejects.toThrow()
  } finally {
    await db.$executeRaw`alter table controle drop constraint proef`
  }
})

test('a code that we did not issue asks the database the same, and is forgotten after a day', async () => {
  const { code } = await eenProefdocument(registers)
  const onbekend = await controleerCode(nieuweControlecode(), 'code')
  expect(onbekend).toEqual({ wijze: 'code', uitkomst: 'onbekend', document: undefined })
  await controleerCode(code, 'code')
  const vreemde = () => db.controle.count({ where: { versieId: null } })
  const eigen = await db.controle.count({ where: { versieId: { not: null } } })
  expect(await vreemde()).toBeGreaterThan(0)
  await dagenLater(2, verwijderVreemdeControles)
  expect(await vreemde()).toBe(0)
  expect(await db.controle.count({ where: { versieId: { not: null } } })).toBe(eigen)
})

test('a check that was done stays as it was, and so do the code and the hash of the file', async () => {
  const document = await eenProefdocument(registers)
  await document.haalPdf()
  await controleerCode(document.code, 'code')
  const { id } = await leesVersie(document.documentId)
  for (const zin of [
    `update controle set uitkomst = 'geldig' where versie_id = '${id}'`,
    `delete from controle where versie_id = '${id}'`,
    `update versie set controle_hash = 'x' where id = '${id}'`,
    `update versie set controle_hash = null, controlecode_versleuteld = null where id = '${id}'`,
    `update versie set bestand_sha256 = 'x' where id = '${id}'`,
  ]) {
    await expect(db.$executeRawUnsafe(zin), zin).rejects.toThrow()
  }
})

test('the file that we issued is recognised to the last byte, also a year after it was thrown away', async () => {
  const document = await eenProefdocument(registers, { voornamen: ['Lotte'], achternaam: 'Janssens' })
  const pdf = await document.haalPdf()
  expect(await controleerBestand(pdf)).toMatchObject({
    wijze: 'bestand',
    uitkomst: 'geldig',
    isVerzegeld: true,
    document: { nummer: document.nummer, initialen: 'L.J.' },
  })
  await vervang(document)
  await dagenLater(400, async () => {
    await verwijderOudeBestanden()
    const antwoord = await controleerBestand(pdf)
    expect(antwoord).toMatchObject({ uitkomst: 'vervangen', document: { nummer: document.nummer } })
    expect(antwoord.document?.initialen).toBeUndefined()
  })
})

test('a file that was altered is said to be altered, and how', async () => {
  const document = await eenProefdocument(registers)
  const pdf = await document.haalPdf()
  const met = (...stukken: string[]) => Buffer.concat([pdf, ...stukken.map((stuk) => Buffer.from(stuk))])
  const midden = Buffer.from(pdf)
  midden.writeUInt8(midden.readUInt8(2_000) ^ 1, 2_000)
  const gevallen: [string, Buffer, string][] = [
    ['one appended byte', met(' '), 'toegevoegd'],
    ['an added page', met('\n99 0 obj\n<</Type/Page>>\nendobj\n%%EOF\n'), 'toegevoegd'],
    ['a second signature', met('\n99 0 obj\n<</Type/Sig/ByteRange [0 1 2 3]/Contents <00>>>\nendobj\n%%EOF\n'), 'handtekening'],
    ['a byte in the middle', midden, 'gewijzigd'],
    ['bytes before it', Buffer.concat([Buffer.from('\n'), pdf]), 'gewijzigd'],
    ['half of it thrown away', pdf.subarray(0, pdf.length - 200), 'gewijzigd'],
  ]
  for (const [wat, bytes, uitkomst] of gevallen) {
    expect(await controleerBestand(bytes), wat).toMatchObject({
      uitkomst,
      isVerzegeld: false,
      document: { nummer: document.nummer, stand: 'geldig' },
    })
  }
})

test('a file whose hash and code we do not know is known by its seal, and one that does not fit is said to be altered', async () => {
  const document = await eenProefdocument(registers)
  const pdf = await document.haalPdf()
  const { id } = await leesVersie(document.documentId)
  await zonderBewaking(db.$executeRaw`
    update versie set bestand_sha256 = null, controle_hash = null, controlecode_versleuteld = null where id = ${id}::uuid`)
  const gekend = { uitkomst: 'geldig', isVerzegeld: true, document: { nummer: document.nummer } }
  expect(await controleerBestand(pdf)).toMatchObject(gekend)
  expect(await controleerBestand(Buffer.concat([pdf, Buffer.from(' ')]))).toMatchObject({ ...gekend, uitkomst: 'toegevoegd', isVerzegeld: false })
  const midden = Buffer.from(pdf)
  midden.writeUInt8(midden.readUInt8(2_000) ^ 1, 2_000)
  expect(await controleerBestand(midden)).toMatchObject({ uitkomst: 'zegel-past-niet', document: undefined })
})

test('what is not ours is said to be what it is, and nothing of it is kept', async () => {
  const bestanden = await db.bestand.count()
  for (const [inhoud, uitkomst] of [
    ['', 'geen-pdf'],
    ['<html>', 'geen-pdf'],
    ['%PDF-1.7\ntrailer\n<</Encrypt 5 0 R>>\n%%EOF', 'beveiligd'],
    ['%PDF-1.7\ntrailer\n<<>>\n%%EOF', 'ander-bestand'],
    [`%PDF-1.7\n(${nieuweControlecode()})\n%%EOF`, 'ander-bestand'],
  ] as const) {
    expect(await controleerBestand(Buffer.from(inhoud)), inhoud).toEqual({ wijze: 'bestand', uitkomst, document: undefined, isVerzegeld: false })
  }
  expect(await db.bestand.count()).toBe(bestanden)
})

test('what was issued before there were codes is checked by its file', async () => {
  const document = await eenProefdocument(registers)
  const pdf = await document.haalPdf()
  const { id } = await leesVersie(document.documentId)
  await zonderBewaking(db.$executeRaw`update versie set controle_hash = null, controlecode_versleuteld = null where id = ${id}::uuid`)
  expect(await controleerCode(document.code, 'code')).toMatchObject({ uitkomst: 'onbekend' })
  expect(await controleerBestand(pdf)).toMatchObject({ uitkomst: 'geldig' })
})
