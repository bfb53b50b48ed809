import { expect, test } from '@playwright/test'
import type { Persoonsfeiten } from '@/lib/catalogus/voor-jou'
import { findLevensgebeurtenis } from '@/lib/wegwijs/find-levensgebeurtenis'
import type { Stappenplan } from '@/lib/wegwijs/stappenplan'
import { type Bekend, heeftRegisterNodig, voortgang } from '@/lib/wegwijs/voortgang'

const NIETS: Bekend = { vandaag: '2026-12-05', aanvragen: [], documenten: [] }

function plan(slug: string, rest: Partial<Stappenplan> = {}): Stappenplan {
  const gebeurtenis = findLevensgebeurtenis(slug)
  if (!gebeurtenis) throw new Error(`there is no ${slug}`)
  return { gebeurtenis, datum: '2026-12-01', begonnenOp: '2026-11-20', keuzes: {}, ...rest }
}

function stand(van: Stappenplan, dienst: string, bekend: Partial<Bekend> = {}) {
  const { stand: hoe, door } = voortgang(van, { ...NIETS, ...bekend }).stappen.find((stap) => stap.dienst === dienst) ?? {}
  return door ? `${hoe} door ${door}` : hoe
}

const feiten = (rest: Partial<Persoonsfeiten>): Persoonsfeiten => ({
  vandaag: '2026-12-05',
  geboortedatum: '1990-01-01',
  leeftijd: 36,
  isBelg: true,
  burgerlijkeStaat: '10',
  huisgenoten: [],
  ...rest,
})

test('a case counts when it was sent since the event; of what comes before the event, in the half year before it', () => {
  const zaak = (dienst: string, op: string) => ({ aanvragen: [{ dienst, referentie: 'R', op }] })
  const verhuis = plan('verhuizen')
  expect(stand(verhuis, 'adreswijziging', zaak('adreswijziging', '2026-12-02'))).toBe('gedaan door aanvraag')
  expect(stand(verhuis, 'adreswijziging', zaak('adreswijziging', '2026-11-30')), 'that was an earlier move').toBe('open')
  expect(stand(verhuis, 'parkeerverbod-verhuis', zaak('parkeerverbod-verhuis', '2026-11-10'))).toBe('gedaan door aanvraag')
  expect(stand(verhuis, 'parkeerverbod-verhuis', zaak('parkeerverbod-verhuis', '2026-05-10'))).toBe('open')
  expect(stand(plan('verhuizen', { datum: undefined }), 'adreswijziging', zaak('adreswijziging', '2026-11-21'))).toBe('gedaan door aanvraag')
})

test('a document counts when it was issued since the event, and the register when it says so', () => {
  const trouw = plan('trouwen-of-samenwonen')
  const akte = (op: string) => ({ documenten: [{ documenttype: 'uittreksel-huwelijksakte', op }] })
  expect(stand(trouw, 'huwelijksakte', akte('2026-12-03'))).toBe('gedaan door document')
  expect(stand(trouw, 'huwelijksakte', akte('2026-10-03'))).toBe('open')
  expect(stand(plan('verhuizen'), 'adreswijziging', { feiten: feiten({ adresSinds: '2026-12-02' }) })).toBe('gedaan door register')
  expect(stand(plan('verhuizen'), 'adreswijziging', { feiten: feiten({ adresSinds: '2020-12-02' }) })).toBe('open')
  const baby = { geboortedatum: '2026-11-28', leeftijd: 0, isKind: true }
  expect(stand(plan('kind-krijgen'), 'geboorteaangifte', { feiten: feiten({ huisgenoten: [baby] }) })).toBe('gedaan door register')
  expect(stand(plan('kind-krijgen'), 'geboorteaangifte', { feiten: feiten({ huisgenoten: [{ ...baby, isKind: false }] }) })).toBe('open')
})

test('what the citizen says counts before what the portal knows, and what is not for them is no part of the count', () => {
  const bekend = { aanvragen: [{ dienst: 'adreswijziging', referentie: 'R', op: '2026-12-02' }] }
  expect(stand(plan('verhuizen', { keuzes: { adreswijziging: 'open' } }), 'adreswijziging', bekend)).toBe('open')
  expect(stand(plan('verhuizen', { keuzes: { adreswijziging: 'gedaan' } }), 'adreswijziging')).toBe('gedaan door zelf')
  const { totaal: alles } = voortgang(plan('verhuizen'), NIETS)
  const keuzes = { 'parkeerverbod-verhuis': 'niet-voor-mij', adreswijziging: 'gedaan' } as const
  expect(voortgang(plan('verhuizen', { keuzes }), NIETS)).toMatchObject({ gedaan: 1, totaal: alles - 1 })
})

test('what should have been done already comes first, then the first step; when all is done there is none', () => {
  const verhuis = plan('verhuizen')
  expect(voortgang(verhuis, NIETS).volgende?.dienst).toBe('parkeerverbod-verhuis')
  expect(voortgang(verhuis, { ...NIETS, vandaag: '2026-12-11' }).volgende?.dienst, 'the last day itself is in time').toBe('parkeerverbod-verhuis')
  expect(voortgang(verhuis, { ...NIETS, vandaag: '2026-12-12' }).volgende).toMatchObject({ dienst: 'adreswijziging', isVoorbij: true })
  const keuzes = Object.fromEntries(verhuis.gebeurtenis.stappen.map(({ dienst }) => [dienst, 'gedaan' as const]))
  expect(voortgang(plan('verhuizen', { keuzes }), NIETS).volgende).toBeUndefined()
})

test('the register is needed only while something is open that it alone can show', () => {
  expect(heeftRegisterNodig(plan('verhuizen'), NIETS)).toBe(true)
  expect(heeftRegisterNodig(plan('minder-mobiel'), NIETS)).toBe(false)
  expect(
    heeftRegisterNodig(plan('kind-krijgen', { keuzes: { geboorteaangifte: 'gedaan', 'attest-gezinssamenstelling': 'niet-voor-mij' } }), NIETS),
  ).toBe(false)
})
