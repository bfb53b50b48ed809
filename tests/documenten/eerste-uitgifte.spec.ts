import { expect, test } from '@playwright/test'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { findDocument } from '@/lib/documenten/find-document'
import { geefEersteDocumentenUit } from '@/lib/documenten/geef-eerste-documenten-uit'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { volgMutaties } from '@/lib/documenten/volg-mutaties'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, plusMaanden, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, laatWachttijdVerstrijken, listJobs, listJobsOver, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { eenBurgerMetDocumenten, eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterAll(() => registers?.stop())

const ALLES = {
  'uittreksel-geboorteakte': 'uitgegeven',
  'attest-hoofdverblijfplaats': 'uitgegeven',
  'attest-gezinssamenstelling': 'uitgegeven',
  'attest-van-leven': 'uitgegeven',
  'attest-nationaliteit': 'uitgegeven',
  'attest-belgisch-kiezer': 'uitgegeven',
  'uittreksel-bevolkingsregister': 'uitgegeven',
}

async function soortenVan(burgerId: string): Promise<Record<string, string>> {
  const { documenten } = await listDocumenten(burgerId)
  return Object.fromEntries(documenten.map(({ documenttype, versie, beletsel }) => [documenttype, versie ? 'uitgegeven' : (beletsel ?? 'niets')]))
}

test('at the first sign-in everything that the registers can give comes by itself', async () => {
  const { burgerId } = await eenProefburger(registers, [{ leeftijd: 34 }, { leeftijd: 36, positie: '21' }, { leeftijd: 5, ouders: [0, 1] }])
  await doeJobs()
  expect(await soortenVan(burgerId)).toEqual(ALLES)
  const { berichten } = await listBerichten(burgerId)
  expect(berichten.map(({ soort }) => soort)).toEqual(['documenten-klaar'])
})

test('each document has its kind, number, days and state', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const uittreksel = (await listDocumenten(burgerId)).documenten.find(({ documenttype }) => documenttype === 'uittreksel-geboorteakte')
  const geldigTot = plusMaanden(vandaag(), 12)
  expect(uittreksel?.versie).toMatchObject({ uitgegevenOp: vandaag(), geldigTot, isGeldig: true, reden: 'eerste-aanmelding' })
  expect(uittreksel?.versie?.nummer).toMatch(/^D-[\dA-Z*~$=-]+$/)
  const document = await findDocument(burgerId, uittreksel?.id ?? '')
  expect(document).toMatchObject({ vernieuwt: true, vernieuwVanaf: plusDagen(geldigTot, -30), versies: [{ volgnummer: 1, stand: 'geldig' }] })
})

test('an attest is valid six months and renewed fourteen days before', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const attesten = (await listDocumenten(burgerId)).documenten.filter(({ documenttype }) => documenttype.startsWith('attest-'))
  expect(attesten).toHaveLength(5)
  for (const { id, versie } of attesten) {
    expect(versie?.geldigTot).toBe(plusMaanden(vandaag(), 6))
    expect((await findDocument(burgerId, id))?.vernieuwVanaf).toBe(plusDagen(plusMaanden(vandaag(), 6), -14))
  }
})

test('whose act was not moved to the database gets the attests, and reads why there is no extract', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers, [{ leeftijd: 71, akte: { ontbreekt: 'voor-2019-niet-overgezet' } }])
  expect(await soortenVan(burgerId)).toEqual({ ...ALLES, 'uittreksel-geboorteakte': 'niet-gevonden' })
})

test('of an act with a history the extract comes, and the full copy never by itself', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers, [{ leeftijd: 45, akte: { heeftHistoriek: true } }])
  expect(await soortenVan(burgerId)).toEqual(ALLES)
})

test('doing it twice, or eight times at once, issues each document once', async () => {
  const { burgerId } = await eenProefburger(registers)
  await Promise.all(Array.from({ length: 8 }, () => geefEersteDocumentenUit(burgerId)))
  await geefEersteDocumentenUit(burgerId)
  expect(await db.document.count({ where: { burgerId, versies: { some: {} } } })).toBe(7)
  expect(await db.versie.count({ where: { document: { burgerId } } })).toBe(7)
  expect((await listBerichten(burgerId)).berichten).toHaveLength(1)
})

test('what was issued stays, and its register is not asked again, when another register made the job fail', async () => {
  const { burgerId, insz } = await eenProefburger(registers)
  const lijnen = () => db.inzage.count({ where: { betrokkene: betrokkeneVan({ insz }) } })
  await registers.vraag('/beheer/storing', { register: 'akten', soort: 'uit', INSZ: insz })
  await expect(geefEersteDocumentenUit(burgerId)).rejects.toThrow('uittreksel-geboorteakte')
  expect(await soortenVan(burgerId)).toEqual({ ...ALLES, 'uittreksel-geboorteakte': 'bron-onbereikbaar' })
  const voorheen = await lijnen()
  await registers.vraag('/beheer/storing', { register: 'akten', soort: 'geen', INSZ: insz })
  await geefEersteDocumentenUit(burgerId)
  expect(await soortenVan(burgerId)).toEqual(ALLES)
  expect(await lijnen()).toBe(voorheen + 2)
})

test('during an outage the job is kept and done later, with nobody asking', async () => {
  const { burgerId, insz } = await eenProefburger(registers)
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'uit', INSZ: insz })
  await doeJobs()
  expect(await listJobs(`eerste:${burgerId}`)).toMatchObject([{ attempts: 1, locked: false }])
  expect((await listBerichten(burgerId)).berichten).toEqual([])
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'geen', INSZ: insz })
  await laatWachttijdVerstrijken(`eerste:${burgerId}`)
  await doeJobs()
  expect(await soortenVan(burgerId)).toEqual(ALLES)
  expect(await listJobs(`eerste:${burgerId}`)).toEqual([])
})

test('an act that comes into the database later is issued then', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers, [{ akte: { ontbreekt: 'voor-2019-niet-overgezet' } }])
  await registers.vraag('/beheer/akte', { INSZ: insz, ontbreekt: null })
  await volgMutaties()
  await doeJobs()
  expect(await soortenVan(burgerId)).toEqual(ALLES)
})

test('a change that the register tells of while a document is being issued is not missed', async () => {
  const { burgerId, insz } = await eenProefburger(registers)
  await registers.vraag('/beheer/storing', { register: 'akten', soort: 'traag', milliseconden: 500, INSZ: insz })
  const uitgifte = geefEersteDocumentenUit(burgerId)
  const where = { burgerId, documenttype: 'uittreksel-geboorteakte' }
  await expect.poll(() => db.document.count({ where })).toBe(1)
  const { id } = await db.document.findFirstOrThrow({ where })
  expect(await findDocument(burgerId, id)).toBeUndefined()
  await registers.vraag('/beheer/akte', { INSZ: insz })
  await volgMutaties()
  expect(await listJobsOver(id)).toHaveLength(1)
  await uitgifte
  await doeJobs()
  expect(await soortenVan(burgerId)).toEqual(ALLES)
})

test('who signs in at the lowest level has no national number here and gets nothing', async () => {
  const { burgerId } = await inTransactie((tx) => meldBurgerAan(tx, { sub: `laag-${nieuwId()}`, voornaam: 'Jan', achternaam: 'Laag' }))
  expect(await listJobs(`eerste:${burgerId}`)).toEqual([])
  await geefEersteDocumentenUit(burgerId)
  expect((await listDocumenten(burgerId)).documenten).toEqual([])
})
