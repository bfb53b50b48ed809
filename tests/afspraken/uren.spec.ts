import { expect, test } from '@playwright/test'
import { boek } from '@/lib/afspraken/boek'
import { getLoket } from '@/lib/afspraken/loketten'
import { listGevolgen, listSluitingen, type Wijziging } from '@/lib/afspraken/wijziging'
import { heropen, wijzigPlaats } from '@/lib/loket/agenda'
import { leesWijziging } from '@/lib/loket/lees-wijziging'
import { db } from '@/lib/platform/database'
import { dagVan, later, minuten, momentOp, plusDagen, vandaag } from '@/lib/platform/klok'
import { eenMedewerker } from '@/tests/loket/zaak'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { iemand, keuze, vrijOp, zetUren } from './proefbezoek'

test.beforeAll(() => vergeetEerderWerk())

test('hours and closures are changed with their consequences seen, and who does not fit is moved with a message', async () => {
  const els = await eenMedewerker('teamverantwoordelijke')
  const dag = plusDagen(vandaag(), 45)
  await zetUren('hoboken', dag, 2, '09:00', '17:00')
  const [moment] = await vrijOp('hoboken', dag, 1)
  if (!moment) throw new Error('there is room')
  const [een, twee] = [await iemand(), await iemand()]
  const geboekt = [await boek(een, keuze(), { loket: 'hoboken', van: moment }), await boek(twee, keuze(), { loket: 'hoboken', van: moment })]
  const ids = geboekt.map((uitslag) => (uitslag.ok ? uitslag.waarde.id : ''))
  const dicht: Wijziging = {
    soort: 'dicht',
    loket: 'hoboken',
    balie: 1,
    van: later(moment, -minuten(60)).toISOString(),
    tot: later(moment, minuten(60)).toISOString(),
    reden: 'afwezig',
  }
  expect((await listGevolgen(dicht)).map(({ id }) => id)).toEqual([ids[0]])
  expect(await wijzigPlaats(els, dicht, []), 'others than were seen').toEqual({ ok: false, fout: { code: 'gewijzigd' } })
  expect(await listSluitingen('hoboken')).toEqual([])
  expect(await wijzigPlaats(els, dicht, [ids[0] ?? ''])).toEqual({ ok: true, waarde: null })
  await doeJobs()
  const verzet = await db.afspraak.findUniqueOrThrow({ where: { id: ids[0] } })
  expect(verzet.status).toBe('gepland')
  expect(verzet.van > moment || verzet.balie !== 1, 'at another moment, or at another counter').toBe(true)
  expect(await db.bericht.count({ where: { burgerId: een, soort: 'afspraak-verplaatst' } })).toBe(1)
  expect(await db.afspraak.findUniqueOrThrow({ where: { id: ids[1] } }), 'the other one stays').toMatchObject({ van: moment, balie: 2 })
  const [sluiting] = await listSluitingen('hoboken')
  expect(await heropen(els, getLoket('hoboken'), sluiting?.id ?? '')).toEqual({ ok: true, waarde: null })
  expect(await listSluitingen('hoboken')).toEqual([])
})

test('a visit whose counter goes while another is free stays at its moment, and nobody is bothered', async () => {
  const els = await eenMedewerker('teamverantwoordelijke')
  const dag = plusDagen(vandaag(), 50)
  await zetUren('berchem', dag, 2)
  const burgerId = await iemand()
  const [van] = await vrijOp('berchem', dag, 1)
  if (!van) throw new Error('there is room')
  const geboekt = await boek(burgerId, keuze(), { loket: 'berchem', van })
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const dicht: Wijziging = {
    soort: 'dicht',
    loket: 'berchem',
    balie: geboekt.waarde.balie,
    van: van.toISOString(),
    tot: later(van, minuten(60)).toISOString(),
    reden: 'werken',
  }
  await wijzigPlaats(els, dicht, [geboekt.waarde.id])
  await doeJobs()
  expect(await db.afspraak.findUniqueOrThrow({ where: { id: geboekt.waarde.id } })).toMatchObject({ van, balie: 2, status: 'gepland' })
  expect(await db.bericht.count({ where: { burgerId, soort: 'afspraak-verplaatst' } })).toBe(0)
})

test('fewer hours from a day on move who comes after them', async () => {
  const els = await eenMedewerker('teamverantwoordelijke')
  const dag = plusDagen(vandaag(), 55)
  await zetUren('linkeroever', dag, 1, '09:00', '17:00')
  const burgerId = await iemand()
  const laat = (await vrijOp('linkeroever', dag, 60)).find((moment) => moment >= (momentOp(dagVan(moment), '15:00') ?? moment))
  if (!laat) throw new Error('there is room in the afternoon')
  const geboekt = await boek(burgerId, keuze(), { loket: 'linkeroever', van: laat })
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const uren = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((weekdag) => [weekdag, [{ van: '09:00', tot: '12:00' }]]))
  const wijziging: Wijziging = { soort: 'uren', loket: 'linkeroever', vanaf: plusDagen(dag, 0), balies: 1, uren }
  expect((await listGevolgen(wijziging)).map(({ id }) => id)).toEqual([geboekt.waarde.id])
  expect(await wijzigPlaats(els, wijziging, [geboekt.waarde.id])).toEqual({ ok: true, waarde: null })
  await doeJobs()
  const verzet = await db.afspraak.findUniqueOrThrow({ where: { id: geboekt.waarde.id } })
  expect(verzet.tot <= (momentOp(dagVan(verzet.van), '12:00') ?? verzet.van)).toBe(true)
})

test('what was filled in about a place is read, or says what is wrong', () => {
  const fouten = (waarden: Record<string, string>) => {
    const gelezen = leesWijziging({ loket: 'deurne', ...waarden })
    return gelezen.ok ? [] : gelezen.fout.map(({ veld, code }) => `${veld} ${code}`)
  }
  const morgen = plusDagen(vandaag(), 1)
  const uren = { wat: 'uren', vanaf: morgen, balies: '3', 'uren-1-a-van': '09:00', 'uren-1-a-tot': '12:00' }
  expect(leesWijziging({ loket: 'deurne', ...uren })).toEqual({
    ok: true,
    waarde: { soort: 'uren', loket: 'deurne', vanaf: morgen, balies: 3, uren: { '1': [{ van: '09:00', tot: '12:00' }] } },
  })
  expect(fouten({ ...uren, vanaf: vandaag() })).toEqual(['vanaf vanaf'])
  expect(fouten({ ...uren, balies: '-1' })).toEqual(['balies balies'])
  expect(fouten({ ...uren, 'uren-1-a-tot': '08:00' })).toEqual(['uren-1-a-van uren'])
  expect(fouten({ ...uren, 'uren-1-b-van': '11:00', 'uren-1-b-tot': '13:00' }), 'the second part begins before the first ends').toHaveLength(1)
  expect(fouten({ ...uren, loket: 'atlantis' })).toEqual(['loket balie'])
  const dicht = { wat: 'dicht', vanDag: morgen, reden: 'werken' }
  expect(fouten(dicht)).toEqual([])
  expect(fouten({ ...dicht, vanDag: '' })).toEqual(['vanDag periode'])
  expect(fouten({ ...dicht, totDag: plusDagen(morgen, -1) })).toEqual(['vanDag periode'])
  expect(fouten({ ...dicht, vanDag: '2020-01-01' }), 'what is over').toEqual(['vanDag periode'])
  expect(fouten({ ...dicht, vanDag: '2027-03-28', vanUur: '02:30' }), 'an hour that the clock skips').toEqual(['vanUur uurBestaatNiet'])
  expect(fouten({ ...dicht, balie: 'x' })).toEqual(['balie balie'])
  expect(fouten({ ...dicht, reden: 'zomaar' })).toEqual(['reden reden'])
})
