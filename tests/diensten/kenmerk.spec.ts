import { expect, test } from '@playwright/test'
import { optiesVan } from '@/lib/catalogus/antwoorden'
import type { Veld } from '@/lib/catalogus/define-dienst'
import { getFormulier, listDiensten } from '@/lib/catalogus/find-dienst'
import { kenmerkVan } from '@/lib/catalogus/kenmerk'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'

const GEHEIM = 'in eigen woorden'
const PLEK = { straat: 'Abdijstraat', huisnummer: '12', postcode: '2020', gemeente: 'Antwerpen' }
const vandaag = '2026-11-22'
const FEITEN = { vandaag, sterk: false, gezin: [], kinderen: [], naam: 'Jan Peeters' }

/** An answer of each kind, as it is kept. */
function antwoordOp(veld: Veld<unknown>): unknown {
  switch (veld.soort) {
    case 'adres':
      return PLEK
    case 'datum':
      return '2027-03-05'
    case 'periode':
      return { van: '2027-03-05', tot: '2027-03-07' }
    case 'voertuig':
      return { plaat: '1-ABC-234', land: 'BE' }
    case 'personen':
      return [{ voornaam: 'Mia', achternaam: 'Wouters' }]
    case 'keuze':
      return optiesVan(veld, FEITEN)[0]?.waarde
    case 'keuzes':
      return optiesVan(veld, FEITEN)
        .slice(0, 1)
        .map(({ waarde }) => waarde)
    case 'bestand':
      return ['een-bestand']
    case 'ja-nee':
    case 'verklaring':
      return true
    case 'tekst':
      return veld.eis?.opmaak === 'nummerplaat' ? '1-ABC-234' : 'een woord'
    case 'lange-tekst':
      return GEHEIM
  }
}

for (const { slug } of listDiensten('nl').filter((dienst) => dienst.channel === 'form' && !Object.hasOwn(SCHEMAS, dienst.slug))) {
  test(`a case of ${slug} says what it is about, in no story of their own`, async () => {
    const formulier = await getFormulier(slug)
    const soorten = Object.values(formulier.velden).map(({ soort }) => soort)
    const inhoud = Object.fromEntries(Object.entries(formulier.velden).map(([naam, veld]) => [naam, antwoordOp(veld)]))
    const kenmerk = kenmerkVan(formulier, 'nl', inhoud, FEITEN)
    expect(kenmerk).toBeTruthy()
    expect(kenmerk).not.toContain(GEHEIM)
    if (soorten.includes('adres')) expect(kenmerk).toContain('Abdijstraat 12')
    if (soorten.includes('voertuig')) expect(kenmerk).toContain('1-ABC-234')
  })
}

test('two cases of one dienst are told apart by place, plate or days, and a home address tells nothing', async () => {
  const inname = await getFormulier('inname-publieke-ruimte')
  const [plaats = ''] = Object.entries(inname.velden).flatMap(([naam, { soort }]) => (soort === 'adres' ? [naam] : []))
  const over = (huisnummer: string) => kenmerkVan(inname, 'nl', { [plaats]: { ...PLEK, huisnummer } }, FEITEN)
  expect([over('12'), over('14')]).toEqual(['Abdijstraat 12, 2020 Antwerpen', 'Abdijstraat 14, 2020 Antwerpen'])
  const verhuis = await getFormulier('adreswijziging')
  const inhoud = { situatie: 'gewoon', nieuwAdres: { straat: 'Abdijstraat', huisnummer: '12' }, verhuisdatum: '2026-12-01' }
  expect(kenmerkVan(verhuis, 'nl', inhoud, { ...FEITEN, treffers: [], sterk: true })).toContain('1 december 2026')
  const akte = await getFormulier('geboorteakte')
  expect(kenmerkVan(akte, 'en', { soort: 'uittreksel', voorWie: 'ikzelf' }, FEITEN)).toBeTruthy()
})

test('what is long is cut, and nothing is said of a case without anything to tell it by', async () => {
  const melding = await getFormulier('sluikstort-melden')
  const [plaats = ''] = Object.entries(melding.velden).flatMap(([naam, { soort }]) => (soort === 'adres' ? [naam] : []))
  const lang = kenmerkVan(melding, 'nl', { [plaats]: { omschrijving: 'achter de derde boom '.repeat(9) } }, FEITEN)
  expect(lang).toMatch(/^achter de derde boom .{10,40}…$/)
  expect(kenmerkVan(melding, 'nl', {}, FEITEN)).toBeUndefined()
})
