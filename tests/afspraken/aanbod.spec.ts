import { expect, test } from '@playwright/test'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { boek } from '@/lib/afspraken/boek'
import { boekgrens } from '@/lib/afspraken/grens'
import { dagVan, plusDagen, vandaag } from '@/lib/platform/klok'
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
