import { expect, test } from '@playwright/test'
import type { Werkfilter } from '@/lib/aanvragen/list-aanvragen'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { listWerklijst } from '@/lib/loket/list-werklijst'
import { neem } from '@/lib/loket/neem'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { besluit, brengTotBesluit } from './behandeld'
import { boekBezoek, eenGezin, eenMedewerker, gezien, verhuis, vraagBezoek } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

/** A team of this test alone, with its cases moved to it once they are sent. */
async function eenTeam() {
  const team = `team-${nieuwId()}`
  const dirk = await eenMedewerker('dossierbehandelaar', team)
  const naarTeam = async (referentie: string) => {
    await db.aanvraag.update({ where: { referentie }, data: { team } })
    return referentie
  }
  const nieuw = async () => naarTeam(await verhuis((await eenGezin(registers)).aanvrager, '31'))
  const bezoek = async () => {
    const { aanvrager } = await eenGezin(registers)
    const referentie = await naarTeam(await vraagBezoek(aanvrager))
    await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 1))
    return referentie
  }
  return { dirk, nieuw, bezoek }
}

test('the list holds the open cases of the own team, the tightest term first, with a count for each filter', async () => {
  const { dirk, nieuw, bezoek } = await eenTeam()
  const [nieuwe, vanMij, late, afgesloten, aanBurger] = [await nieuw(), await nieuw(), await nieuw(), await nieuw(), await bezoek()]
  await neem(await gezien(dirk, vanMij))
  await legStapVast(await gezien(dirk, vanMij, { stap: 'ontvangen' }))
  await db.aanvraag.update({ where: { referentie: late }, data: { stapTermijn: naarDatum(plusDagen(vandaag(), -2)) } })
  await brengTotBesluit(dirk, afgesloten)
  await besluit(dirk, afgesloten, 'geweigerd')
  await neem(await gezien(dirk, aanBurger))

  const lijst = async (filter: Werkfilter) => (await listWerklijst(dirk, filter, 1)).regels.map(({ referentie }) => referentie)
  expect(await lijst('alle')).toEqual([late, aanBurger, nieuwe, vanMij])
  expect(await lijst('laat')).toEqual([late])
  expect(await lijst('van-mij')).toEqual([aanBurger, vanMij])
  expect(await lijst('nieuw')).toEqual([late, nieuwe])
  expect(await lijst('burger')).toEqual([aanBurger])
  const { tellingen, regels } = await listWerklijst(dirk, 'alle', 1)
  expect(tellingen).toEqual({ alle: 4, laat: 1, 'van-mij': 2, nieuw: 2, nieuws: 0, burger: 1 })
  expect(regels[0]?.termijn).toEqual({ dag: plusDagen(vandaag(), -2), nogDagen: -2 })
  expect(regels[1]).toMatchObject({ bezoek: { status: 'gepland' }, behandelaar: 'Dirk Willems' })
  expect(JSON.stringify(regels), 'a list is no reason to read who it is about').not.toContain('Janssens')
})

test('another team’s cases are not in the list', async () => {
  const { nieuw } = await eenTeam()
  await nieuw()
  const { dirk } = await eenTeam()
  expect(await listWerklijst(dirk, 'alle', 1)).toMatchObject({ regels: [], heeftMeer: false, tellingen: { alle: 0 } })
})

test('the list goes on over pages, and no case is shown twice', async () => {
  const { dirk, nieuw } = await eenTeam()
  const { id: _, referentie: __, indienSleutel: ___, ...rij } = await db.aanvraag.findUniqueOrThrow({ where: { referentie: await nieuw() } })
  await db.aanvraag.createMany({
    data: Array.from({ length: 55 }, (_leeg, rang) => {
      const id = nieuwId()
      return { ...rij, id, indienSleutel: id, referentie: `P-${rang}-${id}` }
    }),
  })
  const [een, twee, drie] = await Promise.all([1, 2, 3].map((pagina) => listWerklijst(dirk, 'alle', pagina)))
  expect([een?.regels.length, twee?.regels.length, drie?.regels.length]).toEqual([50, 6, 0])
  expect([een?.heeftMeer, twee?.heeftMeer]).toEqual([true, false])
  expect(new Set([...(een?.regels ?? []), ...(twee?.regels ?? [])].map(({ referentie }) => referentie)).size).toBe(56)
})
