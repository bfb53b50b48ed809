import { expect, test } from '@playwright/test'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { neem } from '@/lib/loket/neem'
import { db } from '@/lib/platform/database'
import { naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import { leesPlaats, type Werkfilter } from '@/lib/werklijst/filter'
import { listWerklijst } from '@/lib/werklijst/list-werklijst'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { besluit, brengTotBesluit } from '@/tests/loket/behandeld'
import { gezien } from '@/tests/loket/zaak'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenTeam, veelZaken } from './team'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

test('the list holds the open cases of the own team, the tightest term first, with a count for each filter', async () => {
  const { dirk, nieuw, bezoek } = await eenTeam(registers)
  const [nieuwe, vanMij, late, afgesloten, aanBurger] = [await nieuw(), await nieuw(), await nieuw(), await nieuw(), await bezoek()]
  await neem(await gezien(dirk, vanMij))
  await legStapVast(await gezien(dirk, vanMij, { stap: 'ontvangen' }))
  await db.aanvraag.update({ where: { referentie: late }, data: { stapTermijn: naarDatum(plusDagen(vandaag(), -2)) } })
  await brengTotBesluit(dirk, afgesloten)
  await besluit(dirk, afgesloten, 'geweigerd')
  await neem(await gezien(dirk, aanBurger))
  for (const [plaats, referentie] of [aanBurger, nieuwe, vanMij].entries()) {
    await db.aanvraag.update({ where: { referentie }, data: { stapTermijn: naarDatum(plusDagen(vandaag(), [0, 20, 40][plaats] ?? 0)) } })
  }

  const lijst = async (filter: Werkfilter) => (await listWerklijst(dirk, filter)).regels.map(({ referentie }) => referentie)
  expect(await lijst({})).toEqual([late, aanBurger, nieuwe, vanMij])
  expect(await lijst({ risico: 'laat' })).toEqual([late])
  expect(await lijst({ risico: 'later' })).toEqual([nieuwe, vanMij])
  expect(await lijst({ wie: 'ik' })).toEqual([aanBurger, vanMij])
  expect(await lijst({ wie: 'niemand' })).toEqual([late, nieuwe])
  expect(await lijst({ wie: 'collega' })).toEqual([])
  expect(await lijst({ stand: 'nieuw' })).toEqual([late, nieuwe])
  expect(await lijst({ wacht: 'burger' })).toEqual([aanBurger])
  expect(await lijst({ plaats: 'antwerpen' })).toEqual([aanBurger])
  expect(await lijst({ plaats: 'deurne' })).toEqual([])
  expect(await lijst({ dienst: 'geboorteakte' })).toEqual([])
  expect(await lijst({ dienst: 'adreswijziging', wie: 'niemand', risico: 'laat' })).toEqual([late])
  const { tellingen } = await listWerklijst(dirk, { wie: 'ik' })
  expect(tellingen).toEqual({ alle: 4, laat: 1, krap: 1, 'van-mij': 2, nieuw: 2, nieuws: 0, burger: 1, gekozen: 2 })
  const { regels } = await listWerklijst(dirk, {})
  expect(regels[0]?.termijn).toEqual({ dag: plusDagen(vandaag(), -2), nogDagen: -2 })
  expect(regels[1]).toMatchObject({ bezoek: { status: 'gepland' }, behandelaar: 'Dirk Willems' })
  expect(JSON.stringify(regels), 'a list is no reason to read who it is about').not.toContain('Janssens')
})

test('another team’s cases are not in the list, nor those of diensten that somebody does not handle', async () => {
  const { nieuw, dirk: eigen } = await eenTeam(registers)
  const referentie = await nieuw()
  const { dirk } = await eenTeam(registers)
  expect(await listWerklijst(dirk, {})).toMatchObject({ regels: [], volgende: undefined, tellingen: { alle: 0 } })
  const metDienst = async (...diensten: string[]) => (await listWerklijst({ ...eigen, diensten }, {})).regels.map((regel) => regel.referentie)
  expect(await metDienst('geboorteakte')).toEqual([])
  expect(await metDienst('geboorteakte', 'adreswijziging')).toEqual([referentie])
})

test('the list goes on over pages by where the last one ended, with and without a term, and no case is shown twice', async () => {
  const { dirk, nieuw } = await eenTeam(registers)
  const zaken = await veelZaken(await nieuw(), 70)
  await db.aanvraag.updateMany({ where: { referentie: { in: zaken.slice(40) } }, data: { stapTermijn: null } })
  const een = await listWerklijst(dirk, {})
  // What is taken meanwhile moves no case from one page to the other.
  await db.aanvraag.updateMany({ where: { referentie: { in: zaken.slice(0, 5) } }, data: { status: 'ingetrokken' } })
  const twee = await listWerklijst(dirk, {}, leesPlaats(een.volgende))
  expect([een.regels.length, twee.regels.length, twee.volgende]).toEqual([50, 21, undefined])
  expect(new Set([...een.regels, ...twee.regels].map(({ referentie }) => referentie)).size).toBe(71)
})

test('only what is older is found by age, counted from the day on which it was sent', async () => {
  const { dirk, nieuw } = await eenTeam(registers)
  const oud = await nieuw()
  let jong = ''
  const ouder = async (dagen: '7' | '14' | '30') => (await listWerklijst(dirk, { ouder: dagen })).regels.map(({ referentie }) => referentie)
  expect(await ouder('7')).toEqual([])
  const later = await dagenLater(15, async () => {
    jong = await nieuw()
    return Promise.all((['7', '14', '30'] as const).map(ouder))
  })
  expect(later).toEqual([[oud], [oud], []])
  expect((await listWerklijst(dirk, {})).regels.map(({ referentie }) => referentie).toSorted()).toEqual([jong, oud].toSorted())
})
