import { expect, test } from '@playwright/test'
import { bescherm, openBescherming } from '@/lib/bescherming/zet-bescherming'
import { betrokkeneVanBurger, listBetrokkenen } from '@/lib/burgers/betrokkene'
import { listInzagen } from '@/lib/inzage/list-inzagen'
import { openInzagevraag } from '@/lib/inzagevragen/beantwoord-inzagevraag'
import { stelInzagevraag } from '@/lib/inzagevragen/stel-inzagevraag'
import { openBezoek } from '@/lib/loket/agenda'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { legBesluitVoor } from '@/lib/loket/leg-besluit-voor'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { openDocument } from '@/lib/loket/open-document'
import { listGoedkeuringen, openGoedkeuring } from '@/lib/loket/open-goedkeuring'
import { zoekPartijen } from '@/lib/mandaten/papier'
import { db } from '@/lib/platform/database'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { findLaatsteVoorbereiding } from '@/lib/vierogen/voorbereiding'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenProefdocument } from '@/tests/documenten/controle/proefdocument'
import { brengTotBesluit } from '@/tests/loket/behandeld'
import { boekBezoek, eenGezin, eenMedewerker, gezien, verhuis, vraagBezoek, zaak } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers.stop())

/** What somebody looks at, and whose it is. */
type Leespad = { doe: (medewerker: Behandelaar) => Promise<unknown>; burgerId: string; rol?: Behandelaar['rol'] }

/** Every way in which staff come to read about a person, each with the citizen who must find a line of it. A file, a household and a form at the counter have tests of their own. */
const PADEN: Record<string, () => Promise<Leespad>> = {
  'a case': async () => {
    const { aanvrager } = await eenGezin(registers)
    const referentie = await verhuis(aanvrager, '12')
    return { doe: (medewerker) => openAanvraag(medewerker, referentie), burgerId: aanvrager.burgerId }
  },
  'the household of a case': async () => {
    const { aanvrager } = await eenGezin(registers)
    const referentie = await verhuis(aanvrager, '12')
    return { doe: (medewerker) => openAanvraag(medewerker, referentie, { metGezin: true }), burgerId: aanvrager.burgerId }
  },
  'a visit': async () => {
    const { aanvrager } = await eenGezin(registers)
    const referentie = await vraagBezoek(aanvrager)
    await neem(await gezien(await eenMedewerker(), referentie))
    const { id } = await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 2))
    return { doe: (medewerker) => openBezoek(medewerker, id), burgerId: aanvrager.burgerId, rol: 'loketmedewerker' }
  },
  'a document': async () => {
    const { nummer, burgerId } = await eenProefdocument(registers)
    return { doe: (medewerker) => openDocument(medewerker, nummer, 'document-vraag'), burgerId }
  },
  'what a colleague prepared': async () => {
    const { aanvrager } = await eenGezin(registers)
    const referentie = await verhuis(aanvrager, '12')
    const dirk = await eenMedewerker()
    await brengTotBesluit(dirk, referentie)
    await legBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'geweigerd', motivering: 'Niemand deed open.' }))
    const { id = '' } = (await findLaatsteVoorbereiding('besluit', (await zaak(referentie)).id)) ?? {}
    return { doe: (medewerker) => openGoedkeuring(medewerker, id), burgerId: aanvrager.burgerId, rol: 'teamverantwoordelijke' }
  },
  'a question about a look': async () => {
    const { aanvrager } = await eenGezin(registers)
    await openAanvraag(await eenMedewerker(), await verhuis(aanvrager, '12'))
    const { inzagen } = await listInzagen(await listBetrokkenen(aanvrager.burgerId))
    const inzageId = inzagen.find(({ door }) => door === 'medewerker')?.id ?? ''
    await stelInzagevraag(aanvrager.burgerId, inzageId, 'Waarom?')
    const { id } = await db.inzagevraag.findUniqueOrThrow({ where: { inzageId } })
    return { doe: (medewerker) => openInzagevraag(medewerker, id), burgerId: aanvrager.burgerId, rol: 'teamverantwoordelijke' }
  },
  'why a file is protected': async () => {
    const { aanvrager } = await eenGezin(registers)
    await bescherm(await eenMedewerker('teamverantwoordelijke'), { wie: aanvrager.insz ?? '', soort: 'bekend', reden: 'Proef.' })
    const { id } = await db.bescherming.findFirstOrThrow({ where: { betrokkene: await betrokkeneVanBurger(aanvrager.burgerId) } })
    return { doe: (medewerker) => openBescherming(medewerker, id), burgerId: aanvrager.burgerId, rol: 'teamverantwoordelijke' }
  },
  'somebody by their number at the counter': async () => {
    const { aanvrager, inszen } = await eenGezin(registers)
    const nummers = { gever: inszen[0] ?? '', gemachtigde: inszen[1] ?? '' }
    return { doe: (medewerker) => zoekPartijen(medewerker, nummers), burgerId: aanvrager.burgerId, rol: 'loketmedewerker' }
  },
}

for (const [naam, maak] of Object.entries(PADEN)) {
  test(`${naam} leaves a line each time that staff open it, which its citizen reads`, async () => {
    const { doe, burgerId, rol = 'dossierbehandelaar' } = await maak()
    const medewerker = await eenMedewerker(rol)
    const lijnen = async () =>
      (await listInzagen(await listBetrokkenen(burgerId))).inzagen.filter(({ medewerkerId }) => medewerkerId === medewerker.id).length
    await doe(medewerker)
    const eenKeer = await lijnen()
    expect(eenKeer).toBeGreaterThan(0)
    await doe(medewerker)
    expect(await lijnen()).toBe(2 * eenKeer)
  })
}

test('a list names nobody, so that looking at it leaves no line', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '12')
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await legBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'geweigerd', motivering: 'Mevrouw Janssens deed niet open.' }))
  const els = await eenMedewerker('teamverantwoordelijke')
  const lijst = JSON.stringify(await listGoedkeuringen(els))
  expect(lijst).toContain(referentie)
  expect(lijst).not.toMatch(/Janssens|Lotte|deed niet open/)
  expect(await db.inzage.count({ where: { medewerkerId: els.id } })).toBe(0)
})
