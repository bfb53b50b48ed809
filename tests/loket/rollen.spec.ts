import { expect, test } from '@playwright/test'
import type { Actie } from '@/lib/loket/acties'
import { bereidBesluitVoor } from '@/lib/loket/bereid-besluit-voor'
import { beslis } from '@/lib/loket/beslis'
import { bevestigBesluit } from '@/lib/loket/bevestig-besluit'
import type { Invoer, Uitslag } from '@/lib/loket/doe-handeling'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { maakOngedaan } from '@/lib/loket/maak-ongedaan'
import { neem } from '@/lib/loket/neem'
import { haalDoor, noteerVoorCollegas } from '@/lib/loket/noteer-voor-collegas'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { rondAf } from '@/lib/loket/rond-af'
import { schrijfAanBurger } from '@/lib/loket/schrijf-aan-burger'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { trekVraagIn } from '@/lib/loket/trek-vraag-in'
import { verlengVraag } from '@/lib/loket/verleng-vraag'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { Rol } from '@/prisma/client/client'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { metBedenktijd } from './bedenktijd'
import { brengTotBesluit } from './behandeld'
import { boekBezoek, eenGezin, eenMedewerker, gezien, verhuis, vraagBezoek, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

const VRAAG = { sleutel: '', soort: 'antwoord', vraag: 'Sinds wanneer woon je daar?', uiterlijk: plusDagen(vandaag(), 5) }

/** Each handling: the case on which it can be done, what is filled in, and the use-case. */
const HANDELINGEN: Record<
  Actie,
  { klaar: (huisnummer: string) => Promise<string>; waarden: Record<string, string>; doe: (invoer: Invoer) => Promise<Uitslag> }
> = {
  nemen: { klaar: nieuw, waarden: {}, doe: neem },
  stap: { klaar: genomen, waarden: { stap: 'ontvangen' }, doe: legStapVast },
  afronden: { klaar: bezoekGepland, waarden: { geregeld: 'ja' }, doe: rondAf },
  besluit: { klaar: totBesluit, waarden: { uitkomst: 'goedgekeurd', motivering: 'De agent zag je.' }, doe: beslis },
  vragen: { klaar: genomen, waarden: VRAAG, doe: stelVraag },
  'vraag-weg': { klaar: gevraagd, waarden: { taak: VRAAG.sleutel }, doe: (invoer) => opEerste(invoer, trekVraagIn) },
  bericht: { klaar: genomen, waarden: { sleutel: '', tekst: 'Je aanvraag loopt.' }, doe: schrijfAanBurger },
  notitie: { klaar: bezoekGepland, waarden: { sleutel: '', notitie: 'Belde om 10 uur.' }, doe: noteerVoorCollegas },
  'notitie-weg': { klaar: bezoekGepland, waarden: {}, doe: opEigenNotitie },
  ongedaan: { klaar: nieuw, waarden: {}, doe: opEigenNemen },
  'vraag-langer': { klaar: gevraagd, waarden: { taak: VRAAG.sleutel }, doe: (invoer) => opEerste(invoer, verlengVraag) },
}

/** The table "Who may do what" of the product, as far as it is built. */
const MAG: Record<Rol, readonly Actie[]> = {
  loketmedewerker: [],
  dossierbehandelaar: [
    'nemen',
    'stap',
    'afronden',
    'besluit',
    'vragen',
    'vraag-weg',
    'vraag-langer',
    'bericht',
    'notitie',
    'notitie-weg',
    'ongedaan',
  ],
  teamverantwoordelijke: ['nemen', 'stap', 'afronden', 'vragen', 'vraag-weg', 'vraag-langer', 'bericht', 'notitie', 'notitie-weg', 'ongedaan'],
  proceseigenaar: [],
  auditor: [],
}

for (const rol of Object.values(Rol)) {
  for (const [actie, { klaar, waarden, doe }] of Object.entries(HANDELINGEN)) {
    const mag = (MAG[rol] as readonly string[]).includes(actie)
    test(`${rol} ${mag ? 'may' : 'may not'}: ${actie}`, async () => {
      const referentie = await klaar('1')
      const invoer = await gezien(await eenMedewerker(rol), referentie, waarden)
      const [voor, sporen] = [await zaak(referentie), await sporenVan(referentie)]
      expect(await doe(invoer)).toEqual(mag ? { ok: true, waarde: null } : { ok: false, fout: { code: 'geen-recht' } })
      if (mag) expect(await sporenVan(referentie)).toBeGreaterThan(sporen)
      else expect(await zaak(referentie)).toEqual(voor)
    })
  }
}

for (const rol of Object.values(Rol)) {
  const mag = rol === 'dossierbehandelaar'
  test(`${rol} ${mag ? 'may' : 'may not'} prepare and confirm a decision`, async () => {
    const referentie = await totBesluit('2')
    const medewerker = await eenMedewerker(rol)
    const verwacht = mag ? { ok: true, waarde: null } : { ok: false, fout: { code: 'geen-recht' } }
    expect(await bereidBesluitVoor(await gezien(medewerker, referentie, HANDELINGEN.besluit.waarden))).toEqual(verwacht)
    expect((await zaak(referentie)).besluiten, 'preparing decides nothing').toEqual([])
    const klad = mag ? await openAanvraag(medewerker, referentie) : undefined
    const kladId = klad?.ok ? (klad.waarde.kladden.besluit?.id ?? '') : ''
    expect(await bevestigBesluit(medewerker, referentie, kladId)).toEqual(mag ? { ok: true, waarde: 'besloten' } : verwacht)
    expect((await zaak(referentie)).besluiten).toHaveLength(mag ? 1 : 0)
  })
}

const LEEST: Record<Rol, 'altijd' | 'met een afspraak' | 'nooit'> = {
  loketmedewerker: 'met een afspraak',
  dossierbehandelaar: 'altijd',
  teamverantwoordelijke: 'altijd',
  proceseigenaar: 'nooit',
  auditor: 'nooit',
}

for (const [rol, wanneer] of Object.entries(LEEST)) {
  test(`${rol} reads a case of the own team: ${wanneer}`, async () => {
    const medewerker = await eenMedewerker(rol as Rol)
    const [dossier, gevraagd, gepland] = [await nieuw('3'), await bezoekGenomen(), await bezoekGepland()]
    expect((await openAanvraag(medewerker, dossier)).ok).toBe(wanneer === 'altijd')
    expect((await openAanvraag(medewerker, gevraagd)).ok, 'a wish is no appointment').toBe(wanneer === 'altijd')
    expect((await openAanvraag(medewerker, gepland)).ok).toBe(wanneer !== 'nooit')
  })
}

test('who handles only some diensten of a team reaches the cases of those, and no other', async () => {
  const referentie = await nieuw('4')
  const dirk = await eenMedewerker()
  const anders = { ...dirk, diensten: ['geboorteakte'] }
  expect(await openAanvraag(anders, referentie)).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  expect(await neem(await gezien(anders, referentie))).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  expect(await neem(await gezien({ ...dirk, diensten: ['geboorteakte', 'adreswijziging'] }, referentie))).toEqual({ ok: true, waarde: null })
})

async function nieuw(huisnummer: string): Promise<string> {
  return verhuis((await eenGezin(registers)).aanvrager, huisnummer)
}

async function genomen(huisnummer: string): Promise<string> {
  const referentie = await nieuw(huisnummer)
  await neem(await gezien(await eenMedewerker(), referentie))
  return referentie
}

async function totBesluit(huisnummer: string): Promise<string> {
  const referentie = await nieuw(huisnummer)
  await brengTotBesluit(await eenMedewerker(), referentie)
  return referentie
}

async function bezoekGenomen(gepland = false): Promise<string> {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  await neem(await gezien(await eenMedewerker(), referentie))
  if (gepland) await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 1))
  return referentie
}

function bezoekGepland(): Promise<string> {
  return bezoekGenomen(true)
}

/** A case for which the citizen was asked something, by who may. */
async function gevraagd(huisnummer: string): Promise<string> {
  const referentie = await genomen(huisnummer)
  await stelVraag(await gezien(await eenMedewerker(), referentie, VRAAG))
  return referentie
}

/** Does something with the one question of a case. */
async function opEerste(invoer: Invoer, doe: (invoer: Invoer) => Promise<Uitslag>): Promise<Uitslag> {
  const { id } = await db.taak.findFirstOrThrow({ where: { aanvraag: { referentie: invoer.referentie } } })
  return doe({ ...invoer, waarden: { taak: id } })
}

/** Undoes that one took the case. */
function opEigenNemen(invoer: Invoer): Promise<Uitslag> {
  return metBedenktijd(async () => {
    await neem(invoer)
    const { id } = await zaak(invoer.referentie)
    const laatste = await db.bedenktijd.findFirst({ where: { aanvraagId: id } })
    return maakOngedaan({ ...invoer, waarden: { gekozen: laatste?.id ?? '' } })
  })
}

/** Strikes a note of one's own, written before by somebody who may or may not write any. */
async function opEigenNotitie(invoer: Invoer): Promise<Uitslag> {
  const id = nieuwId()
  await noteerVoorCollegas({ ...invoer, waarden: { sleutel: id, notitie: 'Belde om 10 uur.' } })
  return haalDoor({ ...invoer, waarden: { gekozen: id } })
}

/** What happened to a case and what was written about it. */
async function sporenVan(referentie: string): Promise<number> {
  const bij = { where: { aanvraag: { referentie } } }
  return (await zaak(referentie)).gebeurtenissen.length + (await db.gespreksbericht.count(bij)) + (await db.notitie.count(bij))
}
