import { expect, test } from '@playwright/test'
import type { Taal } from '@/lib/tekst/talen'
import { zoekDiensten } from '@/lib/zoeken/zoek-diensten'
import { zoekGebeurtenis, zoekGids } from '@/lib/zoeken/zoek-gebeurtenis'

const VRAGEN: [vraag: string, taal: Taal, gebeurtenis: string | undefined][] = [
  ['ik ga verhuizen', 'nl', 'verhuizen'],
  ['adres veranderen na mijn verhuis', 'nl', 'verhuizen'],
  ['moving house', 'en', 'verhuizen'],
  ['ik krijg een kind', 'nl', 'kind-krijgen'],
  ['zwanger', 'en', 'kind-krijgen'],
  ['mijn vader is gestorven', 'nl', 'overlijden-van-een-naaste'],
  ['ik word 18', 'nl', 'achttien-worden'],
  ['een café openen', 'nl', 'werken-of-ondernemen'],
  ['new in antwerp', 'en', 'nieuw-in-antwerpen'],
  ['pensioen', 'nl', 'met-pensioen'],
  ['kind', 'nl', undefined],
  ['geboorteakte', 'nl', undefined],
  ['parkeren', 'nl', undefined],
  ['', 'nl', undefined],
  ['de', 'nl', undefined],
]

for (const [vraag, taal, gebeurtenis] of VRAGEN) {
  test(`“${vraag}” leads to ${gebeurtenis ?? 'no life event'}`, () => expect(zoekGebeurtenis(vraag, taal)?.slug).toBe(gebeurtenis))
}

test('the guide of a life event stands beside what was found only when that is about it too', async () => {
  const gids = async (vraag: string, taal: Taal) => zoekGids(vraag, taal, (await zoekDiensten(vraag, taal)).diensten)?.slug
  expect(await gids('visa extension', 'en')).toBeUndefined()
  expect(await gids('house extension', 'en')).toBe('bouwen-of-verbouwen')
  for (const [vraag, taal, gebeurtenis] of VRAGEN.slice(0, 9)) expect(await gids(vraag, taal), vraag).toBe(gebeurtenis)
})
