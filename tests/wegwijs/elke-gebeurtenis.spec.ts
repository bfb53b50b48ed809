import { expect, test } from '@playwright/test'
import { listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { SOORTEN } from '@/lib/documenten/soorten.generated'
import type { Levensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'
import { findGebeurtenisBij, findLevensgebeurtenis, listLevensgebeurtenissen } from '@/lib/wegwijs/find-levensgebeurtenis'
import { perFase } from '@/lib/wegwijs/per-fase'
import { foutenInLevensgebeurtenis } from '@/scripts/catalogus/controleer-levensgebeurtenis'

const DIENSTEN = new Set([...listDiensten('nl'), ...listIngangen()].map(({ slug }) => slug))
const TYPES = Object.keys(SOORTEN)

test('there are more than ten life events, each at its own place and with its own name', () => {
  const alle = listLevensgebeurtenissen()
  expect(alle.length).toBeGreaterThan(10)
  expect(new Set(alle.map(({ rang }) => rang)).size).toBe(alle.length)
  for (const taal of ['nl', 'en'] as const) expect(new Set(alle.map(({ naam }) => naam[taal])).size).toBe(alle.length)
  expect(findLevensgebeurtenis('bestaat-niet')).toBeUndefined()
  expect(findLevensgebeurtenis('constructor')).toBeUndefined()
  expect(findGebeurtenisBij('verhuizen')?.slug).toBe('verhuizen')
  expect(findGebeurtenisBij('verlies-diefstal')).toBeUndefined()
})

for (const gebeurtenis of listLevensgebeurtenissen()) {
  test(`${gebeurtenis.slug}: its steps are there, in order, and its words in both languages`, () => {
    expect(foutenInLevensgebeurtenis(gebeurtenis, DIENSTEN, TYPES)).toEqual([])
    const groepen = perFase(gebeurtenis.stappen)
    expect(groepen.flatMap(({ stappen }) => stappen.map(({ nummer }) => nummer))).toEqual(gebeurtenis.stappen.map((_, plaats) => plaats + 1))
    const teksten = gebeurtenis.stappen.flatMap(({ als, uitleg, termijn }) => [als, uitleg, termijn?.zin].filter((tekst) => tekst !== undefined))
    for (const { nl, en } of [gebeurtenis.naam, gebeurtenis.samenvatting, ...teksten]) {
      expect(nl.trim()).not.toBe('')
      expect(en.trim()).not.toBe(nl)
    }
    for (const { als } of gebeurtenis.stappen) expect(als?.nl ?? '', 'it goes on in a sentence').not.toMatch(/\.$/)
  })
}

test('what is wrong with a life event is named, with its step', () => {
  const heel = { stappen: [{ dienst: 'adreswijziging', fase: 'later' }] } as unknown as Levensgebeurtenis
  const fouten = (...stappen: object[]) => foutenInLevensgebeurtenis({ ...heel, stappen: stappen as never }, DIENSTEN, TYPES)
  expect(fouten({ dienst: 'adreswijziging', fase: 'later' })).toEqual([])
  expect(fouten({ dienst: 'bestaat-niet', fase: 'later' })).toEqual(['stappen.0: there is no dienst bestaat-niet'])
  const twee = { dienst: 'adreswijziging', fase: 'later' }
  expect(fouten(twee, twee)).toEqual(['stappen.1: adreswijziging is there twice'])
  expect(fouten(twee, { dienst: 'geboorteakte', fase: 'voor' })).toEqual(['stappen.1: voor comes too late'])
  expect(fouten({ ...twee, klaar: { document: 'niets' } })).toEqual(['stappen.0: there is no kind of document niets'])
  expect(fouten({ ...twee, termijn: { zin: { nl: '', en: '' }, uiterlijk: { dagen: 1 } } })).toEqual([
    'stappen.0: a term in days needs an event with a day',
  ])
})
