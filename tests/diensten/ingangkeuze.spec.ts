import { expect, test } from '@playwright/test'
import { findFormulier, findIngang, listIngangen } from '@/lib/catalogus/find-dienst'
import { bestaandDocumentVoor, keuzesVan, kiestIetsAnders } from '@/lib/catalogus/ingangkeuze'

function ingang(slug: string) {
  const gevonden = findIngang(slug)
  if (!gevonden) throw new Error(`there is no way in called ${slug}`)
  return gevonden
}

test('a way in asks for something else than a draft that chose otherwise, or did not choose yet', () => {
  const afschrift = { soort: ['afschrift'], voorWie: ['ikzelf'] }
  expect(kiestIetsAnders(ingang('geboorteakte-afschrift'), afschrift)).toBe(false)
  expect(kiestIetsAnders(ingang('geboorteakte-meertalig'), afschrift)).toBe(true)
  expect(kiestIetsAnders(ingang('geboorteakte-voor-iemand-anders'), afschrift)).toBe(true)
  expect(kiestIetsAnders(ingang('geboorteakte-voor-iemand-anders'), {})).toBe(true)
  for (const een of listIngangen()) expect(kiestIetsAnders(een, keuzesVan(een)), een.slug).toBe(false)
})

test('a document that is there answers only who asks for that very kind, of themselves', async () => {
  const formulier = await findFormulier('geboorteakte')
  if (!formulier) throw new Error('there is no form for a birth certificate')
  const antwoord = (slug?: string) => bestaandDocumentVoor(formulier, slug === undefined ? undefined : ingang(slug))
  expect(antwoord()).toBe('uittreksel-geboorteakte')
  expect(antwoord('geboorteakte-uittreksel')).toBe('uittreksel-geboorteakte')
  expect(antwoord('geboorteakte-afschrift')).toBeUndefined()
  expect(antwoord('geboorteakte-meertalig')).toBeUndefined()
  expect(antwoord('geboorteakte-voor-iemand-anders')).toBeUndefined()
})
