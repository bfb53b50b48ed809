import { expect, test } from '@playwright/test'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { boek } from '@/lib/afspraken/boek'
import { boekgrens } from '@/lib/afspraken/grens'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { dagVan, later, minuten, nu, plusDagen, vandaag } from '@/lib/platform/klok'
import { iemand, keuze } from './proefbezoek'

test('the earliest moments of all come first, then those of the nearest place that has one', async () => {
  const soort = await bezoekVanDienst(undefined, 1)
  const { eerst, dichtst, plaatsen } = await zoekAanbod(soort, { postcode: '2660' })
  expect(eerst).toHaveLength(3)
  const alle = plaatsen.flatMap(({ eerste }) => (eerste ? [eerste.getTime()] : []))
  expect(eerst[0]?.van.getTime()).toBe(Math.min(...alle))
  expect(dichtst.map(({ loket }) => loket.code)).toEqual(['hoboken', 'hoboken', 'hoboken'])
  expect((await zoekAanbod(soort, { postcode: '9000' })).dichtst, 'nothing is near').toEqual([])
  const groot = await zoekAanbod(await bezoekVanDienst('nationaliteitsaanvraag', 1), { postcode: '2660' })
  expect(groot.plaatsen).toHaveLength(4)
  expect(groot.dichtst[0]?.loket.code, 'the nearest that does it').toBe('wilrijk')
})

test('what is booked is not offered any more, and the next counter is', async () => {
  const soort = await bezoekVanDienst(undefined, 1)
  const lees = async () => (await zoekAanbod(soort, { loket: 'ekeren' })).plaats?.dagen.find(({ tijden }) => tijden.length > 0)
  const [eerste] = (await lees())?.tijden ?? []
  if (!eerste) throw new Error('ekeren is open')
  for (let balie = 0; balie < 2; balie++) expect((await boek(await iemand(), keuze(), { loket: 'ekeren', van: eerste })).ok).toBe(true)
  expect((await lees())?.tijden.map(Number)).not.toContain(+eerste)
})

test('a week never goes before today or beyond what can be booked, whatever is asked', async () => {
  const soort = await bezoekVanDienst(undefined, 1)
  const { totEnMet } = boekgrens()
  for (const vanaf of ['1999-01-01', '9999-12-31', plusDagen(vandaag(), 30)]) {
    const { plaats } = await zoekAanbod(soort, { loket: 'deurne', vanaf })
    for (const { dag, tijden } of plaats?.dagen ?? []) {
      expect(dag >= vandaag() && dag <= totEnMet).toBe(true)
      for (const tijd of tijden) expect(dagVan(tijd)).toBe(dag)
    }
  }
  expect((await zoekAanbod(soort, { loket: 'atlantis' })).plaats).toBeUndefined()
})

test('a place that is full for weeks says so far, and is looked through to its first free day when it is chosen or the nearest', async () => {
  const soort = await bezoekVanDienst(undefined, 1)
  const id = nieuwId()
  const weg = { van: later(nu(), -minuten(60)), tot: later(nu(), minuten(60 * 24 * 20)) }
  await db.sluiting.create({ data: { id, loket: 'hoboken', ...weg, reden: 'verbouwing', medewerkerId: nieuwId(), op: nu() } })
  try {
    const gewoon = (await zoekAanbod(soort, {})).plaatsen.find(({ loket }) => loket.code === 'hoboken')
    expect(gewoon).toMatchObject({ eerste: undefined, gezochtTot: plusDagen(vandaag(), 6) })
    const gekozen = await zoekAanbod(soort, { loket: 'hoboken' })
    const eerste = gekozen.plaats?.dagen.flatMap(({ tijden }) => tijden)[0]
    expect(+(eerste ?? 0)).toBeGreaterThan(+weg.tot)
    expect(gekozen.plaatsen.find(({ loket }) => loket.code === 'hoboken')?.eerste).toEqual(eerste)
    expect((await zoekAanbod(soort, { postcode: '2660' })).dichtst[0]).toMatchObject({ loket: { code: 'hoboken' }, van: eerste })
  } finally {
    await db.sluiting.delete({ where: { id } })
  }
})
