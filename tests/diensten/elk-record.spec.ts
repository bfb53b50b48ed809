import { expect, test } from '@playwright/test'
import { formulierStand } from '@/lib/aanvragen/formulier-stand'
import { VASTE_PLAATSEN } from '@/lib/aanvragen/plaats'
import { DienstRecord, LEVENSGEBEURTENISSEN, THEMAS } from '@/lib/catalogus/dienst-record'
import { isEigenSite } from '@/lib/catalogus/eigen-site'
import { dienstnaam, findFormulier, findRecord, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { controlesVan } from '@/lib/catalogus/velden'
import type { Recordfeiten } from '@/lib/recordformulier/recordfeiten'
import { controleerCatalogus, type Dienstmap } from '@/scripts/catalogus/controleer-catalogus'

const DIENSTEN = listDiensten('nl')

/** What the city knows of somebody with a partner and a child, or of somebody of whom it knows nothing. */
const BEKEND: Recordfeiten = {
  vandaag: '2026-11-25',
  testnummersToegelaten: true,
  naam: 'Lotte Janssens',
  gezin: [
    { sleutel: 'ik', naam: 'Lotte Janssens', leeftijd: 34, ik: true },
    { sleutel: 'partner', naam: 'Bram Verlinden', leeftijd: 36, ik: false },
    { sleutel: 'kind', naam: 'Nel Verlinden', leeftijd: 6, ik: false },
  ],
}
const ONBEKEND: Recordfeiten = { ...BEKEND, gezin: [] }
const NIET_AANGEMELD: Recordfeiten = { ...ONBEKEND, naam: '', zonderAanmelding: true }

test('the catalogue holds more than 176 diensten, each with a theme, and every theme and moment leads to some', () => {
  expect(DIENSTEN.length).toBeGreaterThan(176)
  for (const thema of THEMAS)
    expect(
      DIENSTEN.some(({ theme }) => theme === thema),
      thema,
    ).toBe(true)
  for (const moment of LEVENSGEBEURTENISSEN)
    expect(
      DIENSTEN.some(({ lifeEvents }) => lifeEvents.includes(moment)),
      moment,
    ).toBe(true)
  expect(dienstnaam('bestaat-niet', 'nl')).toBe('bestaat-niet')
})

for (const { slug, channel } of DIENSTEN) {
  test(`${slug}: the record is whole, and leads somewhere`, async () => {
    const record = DienstRecord.parse(await findRecord(slug))
    const formulier = await findFormulier(slug)
    expect(record.slug).toBe(slug)
    expect(formulier !== undefined, 'who can fill it in or come, has a form').toBe(channel === 'form' || channel === 'appointment')
    if (channel === 'external') expect(record.externalUrl).toMatch(/^https:/)
  })

  if (Object.hasOwn(SCHEMAS, slug) || (channel !== 'form' && channel !== 'appointment')) continue

  test(`${slug}: every question has its words in both languages, a page of its own and boxes with names of their own`, async () => {
    const formulier = await findFormulier(slug)
    if (!formulier) throw new Error('there is no form')
    const { stappen, velden, tekst } = formulier
    expect(stappen.flatMap((stap) => stap.velden).toSorted()).toEqual(Object.keys(velden).toSorted())
    expect(new Set(stappen.map(({ id }) => id)).size).toBe(stappen.length)
    for (const { id } of stappen) expect(VASTE_PLAATSEN).not.toContain(id)
    const controles = Object.entries(velden).flatMap(([naam, veld]) => controlesVan(naam, veld))
    expect(new Set(controles).size).toBe(controles.length)
    for (const controle of controles) expect(controle).not.toMatch(/^_/)
    for (const taal of ['nl', 'en'] as const) {
      for (const { id } of stappen) expect(tekst[taal].stappen[id]?.titel, `${taal} ${id}`).toBeTruthy()
      for (const [naam, veld] of Object.entries(velden)) {
        expect(tekst[taal].velden[naam]?.label, `${taal} ${naam}`).toBeTruthy()
        if (veld.eis?.verplicht) expect(tekst[taal].fouten[`${naam}.leeg`], `${taal} ${naam}`).toBeTruthy()
      }
    }
  })

  test(`${slug}: what is left empty is asked for in words, at its own box`, async () => {
    const formulier = await findFormulier(slug)
    if (!formulier) throw new Error('there is no form')
    const alles = formulier.stappen.map(({ id }) => id)
    for (const feiten of [BEKEND, ONBEKEND, NIET_AANGEMELD]) {
      const { stappen } = formulierStand(formulier, { ruw: {}, gestuurd: alles, feiten })
      for (const { velden, overtredingen } of stappen.filter(({ id }) => alles.includes(id))) {
        const mogelijk = velden.flatMap((naam) => controlesVan(naam, formulier.velden[naam] ?? { soort: 'tekst' }))
        for (const { veld, code } of overtredingen) {
          expect(mogelijk, code).toContain(veld)
          for (const taal of ['nl', 'en'] as const) expect(formulier.tekst[taal].fouten[code], `${taal} ${code}`).toBeTruthy()
        }
        for (const naam of velden.filter((veld) => formulier.velden[veld]?.eis?.verplicht)) {
          const eigen = controlesVan(naam, formulier.velden[naam] ?? { soort: 'tekst' })
          expect(
            overtredingen.some(({ veld }) => eigen.includes(veld)),
            naam,
          ).toBe(true)
        }
      }
    }
  })
}

test('who does not sign in is promised nothing that only who signs in has', async () => {
  for (const { slug } of DIENSTEN) {
    const record = await findRecord(slug)
    if (record?.channel !== 'form' || record.requiresLogin) continue
    for (const { nl, en } of record.afterwards) expect(`${nl} ${en}`, slug).not.toMatch(/Mijn documenten|My documents/)
  }
})

test('a site of the city is told from that of another authority', () => {
  expect(isEigenSite('https://www.antwerpen.be/a-kaart', 'info@antwerpen.be')).toBe(true)
  expect(isEigenSite('https://antwerpen.be', 'info@antwerpen.be')).toBe(true)
  expect(isEigenSite('https://www.fluvius.be', 'info@antwerpen.be')).toBe(false)
  expect(isEigenSite('https://www.nietantwerpen.be', 'info@antwerpen.be')).toBe(false)
  expect(isEigenSite('https://antwerpen.be.voorbeeld.com', 'info@antwerpen.be')).toBe(false)
})

for (const [slug, naam] of [
  ['kinderopvang-aanvragen', 'partner'],
  ['huwelijksaangifte', 'partner2'],
] as const) {
  test(`${slug}: a child of the household is not offered as a partner or a parent`, async () => {
    const veld = (await findFormulier(slug))?.velden[naam]
    const opties = veld?.soort === 'keuze' && typeof veld.opties === 'function' ? veld.opties(BEKEND) : []
    expect(opties.map(({ waarde }) => waarde)).toEqual(['partner', 'iemand-anders'])
  })
}

test('an ingang has an address of its own and chooses what its dienst asks', async () => {
  for (const { slug, dienst, choose } of listIngangen()) {
    expect(DIENSTEN.map((heel) => heel.slug)).not.toContain(slug)
    const formulier = await findFormulier(dienst)
    for (const [controle, waarde] of Object.entries(choose)) {
      const veld = formulier?.velden[controle]
      expect(veld?.soort).toBe('keuze')
      if (veld?.soort === 'keuze' && Array.isArray(veld.opties)) expect(veld.opties.map((optie) => optie.waarde)).toContain(waarde)
    }
  }
})

test('a fault in a record is named by folder and field', async () => {
  const goed = await findRecord('sluikstort-melden')
  if (!goed) throw new Error('there is no such dienst')
  const map = (anders: object): Dienstmap => ({
    slug: 'sluikstort-melden',
    bestanden: ['dienst.json'],
    lees: () => JSON.stringify({ ...goed, related: [], exceptions: [], ...anders }),
  })
  const velden = (anders: object) => controleerCatalogus([map(anders)], []).fouten.map(({ bestand, veld }) => `${bestand} ${veld}`)
  expect(velden({})).toEqual([])
  expect(velden({ name: { nl: 'Sluikstort', en: ' ' } })).toEqual(['dienst.json name.en'])
  expect(velden({ theme: 'Iets' })).toEqual(['dienst.json theme'])
  const prijs = { eur: null, note: { nl: 'Vraag de prijs.', en: 'Ask the price.' }, verified: false }
  expect(velden({ cost: prijs, summary: { nl: 'Dit is gratis.', en: 'This is free.' } })).toEqual([
    'dienst.json summary.nl',
    'dienst.json summary.en',
  ])
  expect(velden({ cost: { ...prijs, eur: 0, verified: true }, unverified: [], summary: { nl: 'Dit is gratis.', en: 'This is free.' } })).toEqual([])
  const duur = { nl: 'Je krijgt het meestal in 1 of 2 werkdagen.', en: 'You usually get it in 1 or 2 working days.' }
  expect(velden({ termDays: undefined, unverified: [{ about: 'term', note: 'Hoelang?' }], summary: duur })).toEqual([
    'dienst.json summary.nl',
    'dienst.json summary.en',
  ])
  expect(velden({ related: ['bestaat-niet'] })).toEqual(['dienst.json related.0'])
  expect(velden({ slug: 'iets-anders' })).toEqual(['dienst.json slug'])
  expect(velden({ formFields: [] })).toEqual(['dienst.json formFields'])
  expect(velden({ channel: 'external', formFields: [] })).toEqual(['dienst.json externalUrl'])
  expect(velden({ documentType: 'bestaat-niet' })).toEqual(['dienst.json documentType'])
  const [eerste, tweede, ...rest] = goed.formFields
  expect(velden({ formFields: [{ ...eerste, choices: [] }, tweede, ...rest] })).toEqual(['dienst.json formFields.0.choices'])
  expect(velden({ formFields: [{ ...eerste, showWhen: { field: tweede?.name, answered: true } }, tweede, ...rest] })).toEqual([
    'dienst.json formFields.0.showWhen',
  ])
  expect(velden({ formFields: [{ ...eerste, showWhen: { rule: 'iets', note: 'Iets.' } }, tweede, ...rest] })).toEqual([
    'dienst.json formFields.0.showWhen',
  ])
  const kapot: Dienstmap = { slug: 'een', bestanden: ['dienst.json'], lees: () => '{' }
  expect(controleerCatalogus([kapot, { slug: 'twee', bestanden: [], lees: () => '' }], []).fouten.map(({ slug }) => slug)).toEqual(['een', 'twee'])
})
