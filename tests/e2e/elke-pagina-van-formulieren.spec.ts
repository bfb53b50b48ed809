import type { Page } from '@playwright/test'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { PDF } from '@/tests/aanvragen/bestanden'
import { isVoorIedereen, type Kijkers, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { type Anders, eenPortaalburger, zonderNummer } from '@/tests/ondersteuning/portaalburger'
import { type Antwoorden, akteVanAnder, dagenVerder, meldVlugAan, vulVlugIn, waardenVan } from '@/tests/ondersteuning/vlug'

const MEIR: Anders = { adres: { straat: 'Meir', huisnummer: '3', postcode: '2000' }, leden: [{ leeftijd: 36 }, { leeftijd: 6, ouders: [0, 1] }] }

const persoon = (rij: number, voornaam: string) => ({
  [`anderePersonen-${rij}-voornaam`]: voornaam,
  [`anderePersonen-${rij}-achternaam`]: 'Wouters',
  [`anderePersonen-${rij}-dag`]: '2 1 1974',
})

/** Answers with which a form asks everything that it has; an answer may depend on what its page offers. */
type Weg = { naam: string; dienst: string; antwoorden: Antwoorden; daarna: string[]; overgeslagen?: string[] }

const WEGEN: Weg[] = [
  {
    naam: 'a move, to where it is',
    dienst: 'adreswijziging',
    antwoorden: {
      situatie: { situatie: 'gewoon' },
      'nieuw-adres': { 'nieuwAdres-straat': 'Turnhoutsebaan', 'nieuwAdres-huisnummer': '12', 'verhuisdatum-dag': dagenVerder(-30) },
      'adres-kiezen': { adresKeuze: 'niet-in-lijst' },
      'adres-onbekend': { postcode: '2140' },
      wie: { anderen: 'ja' },
    },
    daarna: [],
  },
  {
    naam: 'a move, with whom and into what',
    dienst: 'adreswijziging',
    overgeslagen: ['situatie', 'nieuw-adres', 'wie'],
    antwoorden: {
      situatie: { situatie: 'gewoon' },
      'nieuw-adres': { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': '14', 'verhuisdatum-dag': dagenVerder(-30) },
      wie: { anderen: 'ja' },
      anderen: { ...persoon(0, 'Jan'), ...persoon(1, 'Griet') },
      woning: { bewoning: 'zelfde-gezin' },
      bewoners: { bewonerNaam: 'Maria-Magdalena Vandenbroucke-Vanderstraeten', verwantschap: 'niet-verwant', referentiepersoon: 'bewoner' },
      thuis: { thuis: ['voormiddag', 'avond'], naamOpBel: 'ja' },
    },
    daarna: [
      'anderen?rijen=4',
      'overzicht',
      'overzicht?gewijzigd=ja',
      'overzicht?bron=personen',
      'thuis?vanuit=overzicht',
      'nieuw-adres?bron=adressen',
    ],
  },
  {
    naam: 'a move that ends in a visit',
    dienst: 'adreswijziging',
    overgeslagen: ['situatie'],
    antwoorden: { situatie: { situatie: 'naar-buitenland' } },
    daarna: ['uitweg', 'overzicht'],
  },
  {
    naam: 'a move that is none',
    dienst: 'adreswijziging',
    overgeslagen: ['situatie'],
    antwoorden: { situatie: { situatie: 'tijdelijk' } },
    daarna: ['uitweg'],
  },
  {
    naam: 'a copy of the act of a child that the register does not name',
    dienst: 'geboorteakte',
    antwoorden: {
      ...akteVanAnder('volmacht van een tante met een heel lange bestandsnaam zonder einde.pdf', PDF),
      wat: { soort: 'afschrift' },
      'voor-wie': { voorWie: 'kind' },
      kind: { kind: 'niet-in-lijst' },
      afschrift: { waaromAfschrift: 'notaris-rechtbank', gevraagdDoor: 'Notaris De Wit', taal: 'fr' },
    },
    daarna: ['overzicht'],
  },
  {
    naam: 'an extract for abroad',
    dienst: 'geboorteakte',
    overgeslagen: ['wat', 'voor-wie', 'gebruik'],
    antwoorden: {
      wat: { soort: 'meertalig' },
      'voor-wie': { voorWie: 'ikzelf' },
      buitenland: { bestemming: 'buiten-eu', land: 'Marokko' },
      gebruik: { doel: 'anders' },
      toelichting: { toelichting: 'Een woord. '.repeat(80) },
    },
    daarna: ['overzicht'],
  },
  {
    naam: 'an act that is in the archive',
    dienst: 'geboorteakte',
    overgeslagen: ['wat', 'voor-wie', 'persoon'],
    antwoorden: {
      wat: { soort: 'uittreksel' },
      'voor-wie': { voorWie: 'iemand-anders' },
      persoon: { voornamen: 'Maria', achternaam: 'Claes', 'geboortedatum-dag': '4 5 1899', geboorteplaats: 'Antwerpen' },
    },
    daarna: ['uitweg'],
  },
]

test.describe.configure({ timeout: 180_000 })

for (const weg of WEGEN) {
  test(`${weg.naam}: every step is fit for everyone, empty, with its faults and filled in`, async ({ page, kaal }) => {
    await meldVlugAan(page, (await eenPortaalburger(MEIR)).loginnaam)
    for (const stap of inVolgorde(await stappenVan(weg.dienst), weg.antwoorden)) {
      const velden = { ...weg.antwoorden[stap], ...(stap === 'wie' ? { wie: await waardenVan(page, adresVan(weg, 'wie'), 'wie') } : {}) }
      const wordtBekeken = !weg.overgeslagen?.includes(stap)
      if (wordtBekeken) await isStapVoorIedereen({ page, kaal }, weg, stap)
      await vulVlugIn(page, weg.dienst, { [stap]: velden })
      if (wordtBekeken) await isVoorIedereen({ page, kaal }, adresVan(weg, stap))
    }
    for (const plaats of weg.daarna) await isVoorIedereen({ page, kaal }, adresVan(weg, plaats))
  })
}

test('who has no national number is asked to come, on a page that is fit for everyone', async ({ page, kaal }) => {
  await meldVlugAan(page, (await zonderNummer()).loginnaam)
  await vulVlugIn(page, 'geboorteakte', { wat: { soort: 'uittreksel' }, 'voor-wie': { voorWie: 'ikzelf' } })
  await isVoorIedereen({ page, kaal }, '/diensten/geboorteakte/aanvraag/uitweg')
})

test('a file that cannot be read is named on a page that is fit for everyone', async ({ page, kaal }) => {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const { hoedanigheid, gebruik: _, toelichting: __, ...begin } = akteVanAnder('bewijs.pdf', PDF)
  await vulVlugIn(page, 'geboorteakte', begin)
  const multipart = { ...hoedanigheid, bewijs: { name: 'geen pdf.pdf', mimeType: 'application/pdf', buffer: Buffer.from('tekst') } }
  await page.request.post('/api/aanvragen/geboorteakte/hoedanigheid', { multipart })
  await isVoorIedereen({ page, kaal }, '/diensten/geboorteakte/aanvraag/hoedanigheid')
  await expect(page).toHaveTitle(/^Error: /)
})

for (const dienst of ['adreswijziging', 'geboorteakte']) {
  test(`no step of ${dienst} is left out`, async () => {
    const bekeken = WEGEN.filter((weg) => weg.dienst === dienst).flatMap(({ antwoorden, overgeslagen = [] }) =>
      Object.keys(antwoorden).filter((stap) => !overgeslagen.includes(stap)),
    )
    expect((await stappenVan(dienst)).filter((stap) => !bekeken.includes(stap))).toEqual([])
  })
}

/** A step as it opens, and as it comes back when nothing was filled in. */
async function isStapVoorIedereen({ page, kaal }: Kijkers, weg: Weg, stap: string): Promise<void> {
  await isVoorIedereen({ page, kaal }, adresVan(weg, stap))
  await stuurLeeg(page, weg.dienst, stap)
  await isVoorIedereen({ page, kaal }, adresVan(weg, stap))
  await expect(page, `${stap} says what is wrong`).toHaveTitle(/^Error: /)
}

async function stuurLeeg(page: Page, dienst: string, stap: string): Promise<void> {
  const antwoord = await page.request.post(`/api/aanvragen/${dienst}/${stap}`, { form: { _taal: 'nl' } })
  expect(antwoord.url(), 'it comes back').toMatch(new RegExp(`/aanvraag/${stap}$`))
}

function adresVan({ dienst }: Weg, plaats: string): string {
  return `/diensten/${dienst}/aanvraag/${plaats}`
}

/** The steps that have an answer, as the form asks them. */
function inVolgorde(stappen: string[], antwoorden: Antwoorden): string[] {
  return stappen.filter((stap) => stap in antwoorden)
}

async function stappenVan(dienst: string): Promise<string[]> {
  return (await getFormulier(dienst)).stappen.map(({ id }) => id)
}
