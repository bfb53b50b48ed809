import { expect, test } from '@playwright/test'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import { teBewarenWoorden, telZonderUitslag, verwijderOudeZoektellingen } from '@/lib/zoeken/tel-zonder-uitslag'

/** Letters only: what has a digit is not kept. */
const eenWoord = () =>
  nieuwId().replace(/[^a-f]/g, '') +
  nieuwId()
    .replace(/[^a-f]/g, '')
    .slice(0, 8)

test('only words that can hardly be about a person are kept', () => {
  expect(teBewarenWoorden('  Luchtballon HUREN? ')).toBe('luchtballon huren')
  for (const vraag of ['98765', 'jan@voorbeeld.be', 'bus 12', 'ik woon naast jan met zijn hond', 'a'.repeat(26), '<>'])
    expect(teBewarenWoorden(vraag), vraag).toBe('')
})

test('the same search on a day is one line with a count, forgotten after three months', async () => {
  const woorden = eenWoord()
  await telZonderUitslag(woorden, 'nl')
  await telZonderUitslag(woorden.toUpperCase(), 'nl')
  await telZonderUitslag(woorden, 'en')
  const oud = naarDatum(plusDagen(vandaag(), -91))
  await db.zoekZonderUitslag.create({ data: { dag: oud, taal: 'nl', woorden, aantal: 1 } })
  await verwijderOudeZoektellingen()
  const regels = await db.zoekZonderUitslag.findMany({ where: { woorden }, orderBy: { taal: 'asc' } })
  const dag = naarDatum(vandaag())
  expect(regels).toEqual([
    { dag, taal: 'en', woorden, aantal: 1 },
    { dag, taal: 'nl', woorden, aantal: 2 },
  ])
})
