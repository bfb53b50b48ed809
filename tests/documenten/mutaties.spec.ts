import { expect, test } from '@playwright/test'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { getBurger } from '@/lib/burgers/get-burger'
import { findEigenDocument } from '@/lib/documenten/find-eigen-document'
import { geefEersteDocumentenUit } from '@/lib/documenten/geef-eerste-documenten-uit'
import { herzieDocumenten, vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { volgMutaties } from '@/lib/documenten/volg-mutaties'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { wijzigHoofdverblijf } from '@/lib/inzage/wijzig-hoofdverblijf'
import { db } from '@/lib/platform/database'
import { dagenTussen, isoDag, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, listJobsOver, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { luisterMee } from '@/tests/ondersteuning/luister-mee'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, eenProefburger, meldAanMet, proefregisters } from '@/tests/ondersteuning/proefburger'
import { leesVersie } from './lees-versie'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterAll(() => registers?.stop())

async function documentVan(burgerId: string, documenttype: string) {
  return db.document.findFirstOrThrow({ where: { burgerId, documenttype }, include: { versies: { orderBy: { volgnummer: 'asc' } } } })
}

async function volgnummers(burgerId: string): Promise<Record<string, number>> {
  const documenten = await db.document.findMany({ where: { burgerId, versies: { some: {} } }, include: { versies: { where: { status: 'geldig' } } } })
  return Object.fromEntries(documenten.map(({ documenttype, versies }) => [documenttype, versies[0]?.volgnummer ?? 0]))
}

/** What a Belgian of age who lives alone has after the first sign-in. */
const EERSTE = {
  'uittreksel-geboorteakte': 1,
  'attest-hoofdverblijfplaats': 1,
  'attest-gezinssamenstelling': 1,
  'attest-van-leven': 1,
  'attest-nationaliteit': 1,
  'attest-belgisch-kiezer': 1,
  'uittreksel-bevolkingsregister': 1,
}

function verhuis(personen: string[], inGezinMetBewoners = false, huisnummer = '34') {
  return wijzigHoofdverblijf(
    { door: { soort: 'systeem' }, doel: 'besluit-uitvoeren' },
    {
      sleutel: `proef-${personen[0]}-${huisnummer}`,
      personen,
      adres: { straat: 'Meir', huisnummer, postcode: '2000', gemeente: 'Antwerpen' },
      sinds: vandaag(),
      inGezinMetBewoners,
      nieuweReferentiepersoon: true,
    },
  )
}

test('an act that changed is issued anew at once, with its new data, and the old one is replaced', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await registers.vraag('/beheer/naamswijziging', { INSZ: insz, voornamen: ['Robin'] })
  await volgMutaties()
  await doeJobs()
  const document = await documentVan(burgerId, 'uittreksel-geboorteakte')
  expect(document.versies).toMatchObject([
    { status: 'vervangen', eindeReden: 'register-gewijzigd' },
    { status: 'geldig', reden: 'register-gewijzigd' },
  ])
  expect((await leesVersie(document.id)).gegevens).toMatchObject({ versie: 2, kind: { naam: expect.stringMatching(/^Robin /) } })
  expect(await volgnummers(burgerId)).toMatchObject({ 'attest-hoofdverblijfplaats': 2, 'attest-gezinssamenstelling': 2 })
})

test('a move replaces the residence and household documents of everyone who moved, and of nobody else what did not change', async () => {
  const [ouder, partner, kind, blijver] = await (async () => {
    const eerste = await eenBurgerMetDocumenten(registers, [
      { leeftijd: 40 },
      { leeftijd: 41, positie: '21' },
      { leeftijd: 19, ouders: [0, 1] },
      { leeftijd: 21, ouders: [0, 1] },
    ])
    const anderen = await Promise.all(eerste.gezin.slice(1).map(async (insz) => ({ ...(await meldAanMet(insz)), insz })))
    for (const { burgerId } of anderen) await geefEersteDocumentenUit(burgerId)
    return [eerste, ...anderen]
  })()
  if (!ouder || !partner || !kind || !blijver) throw new Error('four people')
  expect(await verhuis([ouder.insz, partner.insz, kind.insz])).toEqual({ ok: true, waarde: null })
  await volgMutaties()
  await doeJobs()
  for (const { burgerId } of [ouder, partner, kind]) {
    expect(await volgnummers(burgerId)).toEqual({
      ...EERSTE,
      'attest-hoofdverblijfplaats': 2,
      'attest-gezinssamenstelling': 2,
      'uittreksel-bevolkingsregister': 2,
    })
  }
  expect(await volgnummers(blijver.burgerId)).toEqual({ ...EERSTE, 'attest-gezinssamenstelling': 2 })
})

test('the feed read twice, and by six workers at once, does it once', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await registers.vraag('/beheer/akte', { INSZ: insz })
  await Promise.all(Array.from({ length: 6 }, () => volgMutaties()))
  const { id } = await documentVan(burgerId, 'uittreksel-geboorteakte')
  expect(await listJobsOver(id)).toHaveLength(1)
  await doeJobs(3)
  await volgMutaties()
  expect(await listJobsOver(id)).toEqual([])
  expect(await volgnummers(burgerId)).toMatchObject({ 'uittreksel-geboorteakte': 2 })
})

test('a worker that read an older place in the feed does not turn it back and does nothing twice', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  const { id } = await documentVan(burgerId, 'uittreksel-geboorteakte')
  const stand = async () => (await db.mutatiestand.findUniqueOrThrow({ where: { bron: 'akten' } })).volgnummer
  await volgMutaties()
  await registers.vraag('/beheer/akte', { INSZ: insz })
  const meeluisteraar = await luisterMee()
  let verder = 0n
  const anderWerkt = async () => {
    await registers.vraag('/beheer/akte', { INSZ: insz })
    await volgMutaties()
    verder = await stand()
    await doeJobs()
  }
  try {
    await meeluisteraar.onderweg('/akten/Mutaties', anderWerkt, volgMutaties)
  } finally {
    await meeluisteraar.stop()
  }
  expect(await stand()).toBe(verder)
  expect(await listJobsOver(id)).toEqual([])
})

test('a job that is done twice, because its worker was killed after the change, makes no second successor', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await registers.vraag('/beheer/akte', { INSZ: insz })
  const { id } = await documentVan(burgerId, 'uittreksel-geboorteakte')
  await herzieDocumenten({ documentIds: [id], soort: 'akte' })
  await herzieDocumenten({ documentIds: [id], soort: 'akte' })
  expect(await volgnummers(burgerId)).toMatchObject({ 'uittreksel-geboorteakte': 2 })
})

test('a change that says nothing about a kind leaves it alone', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await registers.vraag('/beheer/akte', { INSZ: insz })
  const { id } = await documentVan(burgerId, 'attest-hoofdverblijfplaats')
  await herzieDocumenten({ documentIds: [id], soort: 'akte' })
  expect(await volgnummers(burgerId)).toMatchObject({ 'attest-hoofdverblijfplaats': 1 })
})

test('a refusal that is over is forgotten when the register tells of any change', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  const { id, vernieuwVanaf } = await documentVan(burgerId, 'attest-hoofdverblijfplaats')
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'weigert', INSZ: insz })
  await herzieDocumenten({ documentIds: [id], soort: 'verhuizing' })
  expect(await documentVan(burgerId, 'attest-hoofdverblijfplaats')).toMatchObject({ beletsel: 'bron-weigert', vernieuwVanaf: null })
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'geen', INSZ: insz })
  await herzieDocumenten({ documentIds: [id], soort: 'verhuizing' })
  const hersteld = await documentVan(burgerId, 'attest-hoofdverblijfplaats')
  expect(hersteld).toMatchObject({ beletsel: null, vernieuwVanaf, versies: [{ volgnummer: 1, status: 'geldig' }] })
})

test('who gets another national number keeps everything under it, and changes after it are followed', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  const nieuw = (await registers.vraag('/beheer/vernummering', { INSZ: insz })).json.NieuwINSZ
  await registers.vraag('/beheer/naamswijziging', { INSZ: nieuw, voornamen: ['Sam'] })
  await volgMutaties()
  await doeJobs()
  expect((await getBurger(burgerId)).insz).toBe(nieuw)
  expect(await volgnummers(burgerId)).toEqual(Object.fromEntries(Object.keys(EERSTE).map((soort) => [soort, 2])))
  expect(await findEigenDocument(burgerId, nieuw, 'uittreksel-geboorteakte')).toBeDefined()
  expect(await listBetrokkenen(burgerId)).toEqual([`burger:${burgerId}`, betrokkeneVan({ insz: nieuw }), betrokkeneVan({ insz })])
})

test('a renumbering that a renewal meets before the feed tells of it is carried through as well', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  const document = await documentVan(burgerId, 'attest-hoofdverblijfplaats')
  const nieuw = (await registers.vraag('/beheer/vernummering', { INSZ: insz })).json.NieuwINSZ
  await dagenLater(dagenTussen(vandaag(), isoDag(document.vernieuwVanaf ?? new Date(0))), () => vernieuwDocumenten([document.id]))
  expect((await getBurger(burgerId)).insz).toBe(nieuw)
  expect(await documentVan(burgerId, 'attest-hoofdverblijfplaats')).toMatchObject({
    onderwerp: betrokkeneVan({ insz: nieuw }),
    beletsel: null,
    versies: [{ status: 'vervangen' }, { status: 'geldig', volgnummer: 2 }],
  })
  await volgMutaties()
  await doeJobs()
  expect(await db.document.count({ where: { burgerId, versies: { some: {} } } })).toBe(7)
})

test('a first issue under a number that was replaced goes on under the new one', async () => {
  const { burgerId, insz } = await eenProefburger(registers)
  const nieuw = (await registers.vraag('/beheer/vernummering', { INSZ: insz })).json.NieuwINSZ
  await geefEersteDocumentenUit(burgerId)
  expect((await getBurger(burgerId)).insz).toBe(nieuw)
  expect(await volgnummers(burgerId)).toEqual(EERSTE)
})
