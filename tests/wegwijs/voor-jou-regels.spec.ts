import { expect, test } from '@playwright/test'
import type { Huisgenoot, Persoonsfeiten } from '@/lib/catalogus/voor-jou'
import { zoekVoorstellen } from '@/lib/wegwijs/voor-jou'

const IEMAND: Persoonsfeiten = {
  vandaag: '2026-11-26',
  geboortedatum: '1986-03-01',
  leeftijd: 40,
  isBelg: true,
  adresSinds: '2015-01-01',
  burgerlijkeStaat: '10',
  huisgenoten: [],
}

const kind = (geboortedatum: string, leeftijd: number): Huisgenoot => ({ geboortedatum, leeftijd, isKind: true })

async function voor(anders: Partial<Persoonsfeiten>): Promise<Record<string, string>> {
  return Object.fromEntries((await zoekVoorstellen({ ...IEMAND, ...anders })).map(({ soort, slug, reden }) => [`${soort} ${slug}`, reden.nl]))
}

const VOORBEELDEN: [naam: string, wie: Partial<Persoonsfeiten>, voorstellen: Record<string, string>][] = [
  ['somebody of forty of whom nothing is special', {}, {}],
  ['a parent of a child of six', { huisgenoten: [kind('2020-05-01', 6)] }, { 'dienst kids-id': 'Omdat je kind in 2020 geboren is.' }],
  ['somebody who lives with the child of another', { huisgenoten: [{ ...kind('2020-05-01', 6), isKind: false }] }, {}],
  [
    'the parent of a baby',
    { huisgenoten: [kind('2026-09-01', 0)] },
    {
      'gebeurtenis kind-krijgen': 'Omdat je kind in 2026 geboren is.',
      'dienst kids-id': 'Omdat je kind in 2026 geboren is.',
      'dienst kinderopvang-aanvragen': 'Omdat je kind in 2026 geboren is.',
    },
  ],
  [
    'the parent of a child that starts school',
    { huisgenoten: [kind('2024-09-01', 2)] },
    {
      'gebeurtenis kind-naar-school': 'Omdat je kind in 2024 geboren is.',
      'dienst kids-id': 'Omdat je kind in 2024 geboren is.',
      'dienst school-meld-je-aan': 'Omdat je kind in 2024 geboren is.',
    },
  ],
  ['somebody of seventeen', { leeftijd: 17 }, { 'gebeurtenis achttien-worden': 'Omdat je 17 bent.' }],
  [
    'a parent of a child of seventeen',
    { huisgenoten: [kind('2009-02-01', 17)] },
    { 'gebeurtenis achttien-worden': 'Omdat je een kind van 17 hebt.' },
  ],
  [
    'somebody of sixty-six',
    { leeftijd: 66 },
    { 'gebeurtenis met-pensioen': 'Omdat je 66 bent.', 'dienst attest-van-leven': 'Omdat je 65 of ouder bent.' },
  ],
  [
    'somebody who just moved',
    { adresSinds: '2026-10-01' },
    {
      'dienst eid-adres-aanpassen': 'Omdat je pas op een nieuw adres ingeschreven bent.',
      'dienst bewonersparkeren': 'Omdat je pas op een nieuw adres ingeschreven bent.',
    },
  ],
  [
    'somebody from abroad with a card A who lives here for years',
    { isBelg: false, verblijfskaart: 'A' },
    {
      'dienst a-kaart-verblijf-verlengen': 'Omdat je een verblijfskaart A hebt.',
      'dienst kiezer-worden-niet-belg': 'Omdat je in Antwerpen woont en geen Belg bent.',
    },
  ],
]

for (const [naam, wie, voorstellen] of VOORBEELDEN) {
  test(`${naam} is told what may be meant for them, each with why`, async () => expect(await voor(wie)).toEqual(voorstellen))
}

test('somebody who came from abroad not long ago is led to what they need', async () => {
  expect(await voor({ isBelg: false, adresSinds: '2026-08-01' })).toHaveProperty('gebeurtenis nieuw-in-antwerpen')
})
