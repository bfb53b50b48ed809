import { expect, test } from '@playwright/test'
import { foutrijen } from '@/app/[locale]/(loket)/loket/inzicht/[dienst]/foutwoorden'
import { getFormulier } from '@/lib/catalogus/find-dienst'

test('a fault is told in the words of the citizen, and what reads the same is one row', async () => {
  const formulier = await getFormulier('sluikstort-melden')
  const zinnen: Record<string, string> = { ...formulier.tekst.nl.fouten, 'tekst.te-lang': 'Dit is te lang. Schrijf het korter' }
  const fout = (code: string, aantal: number) => ({ stap: 'locatie', code, aantal })
  const rijen = foutrijen(
    [
      fout('locatie-straat:tekst.te-lang', 12),
      fout('locatie-huisnummer:tekst.te-lang', 11),
      fout('locatie-straat:locatie.leeg', 20),
      fout('x:y', 10),
    ],
    formulier,
    'nl',
    zinnen,
    'Een andere melding',
  )
  expect(rijen.map(({ melding, aantal }) => [melding, aantal])).toEqual([
    ['Dit is te lang. Schrijf het korter', 23],
    [zinnen['locatie.leeg'], 20],
    ['Een andere melding', 10],
  ])
  expect(rijen[0]?.vraag).toBe(rijen[1]?.vraag)
})
