import { expect, test } from '@playwright/test'
import { leesFilter, leesPlaats, schrijfFilter, schrijfPlaats, selectieVan } from '@/lib/werklijst/filter'
import { eersteDag } from '@/lib/werklijst/geef-zaken-vrij'

const BEKEND = { isDienst: (code: string) => code === 'adreswijziging', isPlaats: (code: string) => code === 'deurne' }
const ID = '019a0000-0000-7000-8000-000000000001'

test('an address gives a filter of known codes only, and a filter gives its address', () => {
  const vraag = { dienst: 'adreswijziging', risico: 'krap', plaats: 'deurne', ouder: '14', wie: 'ik', wacht: 'burger', stand: 'nieuws' }
  expect(leesFilter(vraag, BEKEND)).toEqual(vraag)
  expect(schrijfFilter(leesFilter(vraag, BEKEND))).toBe('dienst=adreswijziging&risico=krap&plaats=deurne&ouder=14&wie=ik&wacht=burger&stand=nieuws')
  const vreemd = { dienst: "x' or 1=1", risico: 'constructor', plaats: 'nergens', ouder: '15', wie: '__proto__', wacht: '', naam: 'Jan' }
  expect(leesFilter(vreemd, BEKEND)).toEqual({})
  expect(schrijfFilter({})).toBe('')
})

test('tight is counted in working days, over a weekend too', () => {
  const vraag = { medewerkerId: ID, vandaag: '2026-11-27', krapNaWerkdagen: 2 }
  expect(selectieVan({ risico: 'laat' }, vraag).termijn).toEqual({ tot: '2026-11-26' })
  expect(selectieVan({ risico: 'krap' }, vraag).termijn).toEqual({ van: '2026-11-27', tot: '2026-12-01' })
  expect(selectieVan({ risico: 'later' }, vraag).termijn).toEqual({ van: '2026-12-02' })
  expect(selectieVan({ risico: 'stil' }, vraag).termijn).toBe('stil')
})

test('the place of a page is read as it was written, and nothing else is', () => {
  for (const plaats of [
    { termijn: '2026-12-01', id: ID },
    { termijn: undefined, id: ID },
  ])
    expect(leesPlaats(schrijfPlaats(plaats))).toEqual(plaats)
  for (const vreemd of ['', undefined, '2026-12-01', `2026-13-01.${ID}`, `.${ID}`, '2026-12-01.jan', `zonder.${ID}; drop`]) {
    expect(leesPlaats(vreemd), vreemd).toBeUndefined()
  }
})

test('what was touched within so many working days is not put back', () => {
  // Friday the 27th: five working days after Friday the 20th.
  expect(eersteDag('2026-11-27', 5)).toBe('2026-11-20')
  expect(eersteDag('2026-11-30', 5)).toBe('2026-11-23')
  expect(eersteDag('2026-11-30', 1)).toBe('2026-11-27')
})
