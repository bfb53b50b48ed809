import { expect, test } from '@playwright/test'
import { type Formuliertekst, maakVragen } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/maak-vragen'
import type { Concept } from '@/lib/aanvragen/concept'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { leesVeld } from '@/lib/catalogus/velden'
import { BEKENDE } from '@/lib/recordformulier/voorbeelden'

const BRONNEN = { rijksregister: '', bevolkingsregister: '', parkeerregister: '', dabs: '', aprofiel: '' }

test('what may be left open can be emptied again: one dot takes the answer back', async () => {
  const formulier = await getFormulier('grofvuil-ophalen')
  const concept = { ruw: { hulpNodig: ['ja'] }, feiten: BEKENDE, feitenVan: '2026-11-25' } as unknown as Concept
  const t = ((sleutel: string) => sleutel) as unknown as Formuliertekst
  const bron = { formulier, concept, taal: 'nl' as const, bijlagen: [], janee: { ja: 'Ja', nee: 'Nee' }, bronnen: BRONNEN }
  const vraag = (naam: string) => maakVragen(t, 'x', [naam], bron)[0]
  expect(vraag('hulpNodig')?.opties.map(({ waarde }) => waarde)).toEqual(['ja', 'nee', ''])
  expect(vraag('dagen')?.opties.map(({ waarde }) => waarde)).not.toContain('')
  expect(leesVeld('hulpNodig', { soort: 'ja-nee' }, { hulpNodig: [''] })).toBeUndefined()
})

test('a way out says which question it answers, and then what to do', async () => {
  const { uitwegen } = (await getFormulier('bewonersparkeren')).tekst.nl
  expect(uitwegen.taxi?.uitleg).toEqual([
    'Deze vraag past bij jou: ‘Is je nummerplaat van een taxi?’',
    'Voor een taxi kan je geen bewonersvergunning krijgen. Heb je nog een andere auto? Vraag de vergunning dan voor die nummerplaat.',
  ])
})

test('a car from abroad is known by the country of its plate: nobody is asked it a second time', async () => {
  const { stappen, velden } = await getFormulier('bewonersparkeren')
  const bewijs = stappen.find((stap) => stap.velden.includes('inschrijvingsbewijs'))
  expect(velden.nummerplaat?.soort).toBe('voertuig')
  expect(bewijs?.toonAls?.({ nummerplaat: { plaat: 'AB12CD', land: 'NL' } }, BEKENDE)).toBe(true)
  expect(bewijs?.toonAls?.({ nummerplaat: { plaat: '1-ABC-123', land: 'BE' } }, BEKENDE)).toBe(false)
  expect(bewijs?.toonAls?.({}, BEKENDE)).toBe(false)
})
