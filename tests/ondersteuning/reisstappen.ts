import { expect, type Locator, type Page } from '@playwright/test'
import type { Hand } from './hand'
import type { Toestel } from './in-elke-modus'
import { meldVlugAan } from './vlug'

/** Reads the list again until the worker has issued what it promised. */
export async function wachtOpDocumenten(page: Page, aantal: number): Promise<void> {
  await expect(async () => {
    await page.goto('/mijn/documenten')
    await expect(page.getByRole('main').getByRole('link', { name: /^Download/ })).toHaveCount(aantal, { timeout: 500 })
  }).toPass()
}

/** What a link to a file gives, as the browser of this person would get it. */
export async function haalBestand(page: Page, link: Locator): Promise<{ soort: string; bytes: Buffer }> {
  const antwoord = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(antwoord.status()).toBe(200)
  return { soort: antwoord.headers()['content-type'] ?? '', bytes: await antwoord.body() }
}

/** Goes on to the step of a form that should come next. */
export async function gaVerder(page: Page, hand: Hand, naar: string): Promise<void> {
  await hand.druk(page.getByRole('button', { name: /^(Ga verder|Continue)$/ }))
  await expect(page).toHaveURL(new RegExp(`/aanvraag/${naar}$`))
}

/** What a move asks, as each language says it. */
const VERHUIZING = {
  nl: {
    situatie: 'Ik ben verhuisd naar een ander adres in Antwerpen',
    straat: 'Straat',
    huisnummer: 'Huisnummer',
    dag: 'Dag',
    nee: 'Nee',
    leeg: 'Nee, de woning is leeg',
    avond: 'In de avond',
    bel: 'Mijn naam staat op de bel en op de brievenbus',
  },
  en: {
    situatie: 'I have moved to another address in Antwerp',
    straat: 'Street',
    huisnummer: 'House number',
    dag: 'Day',
    nee: 'No',
    leeg: 'No, the home is empty',
    avond: 'In the evening',
    bel: 'My name is on the bell and on the letterbox',
  },
}

type Verhuizing = { straat: string; huisnummer: string; dag: string; taal?: 'nl' | 'en'; bijElkeStap?: () => Promise<void> }

/** Fills in an address change of the whole household to an empty house, up to where the answers are checked. */
export async function vulVerhuizingIn(page: Page, hand: Hand, adres: Verhuizing): Promise<void> {
  const { straat, huisnummer, dag, taal = 'nl', bijElkeStap = async () => undefined } = adres
  const woorden = VERHUIZING[taal]
  const verder = async (naar: string) => {
    await gaVerder(page, hand, naar)
    await bijElkeStap()
  }
  await hand.kies(page.getByLabel(woorden.situatie))
  await verder('nieuw-adres')
  await hand.vul(page.getByLabel(woorden.straat), straat)
  await hand.vul(page.getByLabel(woorden.huisnummer), huisnummer)
  await hand.vul(page.getByLabel(woorden.dag), dag)
  await verder('wie')
  await hand.kies(page.getByLabel(woorden.nee, { exact: true }))
  await verder('woning')
  await hand.kies(page.getByLabel(woorden.leeg))
  await verder('thuis')
  await hand.kies(page.getByLabel(woorden.avond))
  await hand.kies(page.getByLabel(woorden.bel))
  await verder('overzicht')
}

/** Answers a step of one choice and goes on to the step that should come next. */
export async function kiesVraag(page: Page, hand: Hand, keuze: string | RegExp, naar: string): Promise<void> {
  await hand.kies(page.getByLabel(keuze))
  await gaVerder(page, hand, naar)
}

/** The reference on the page that says that it was received. */
export async function haalReferentie(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/aanvraag\/bevestiging\?aanvraag=/)
  const referentie = new URL(page.url()).searchParams.get('aanvraag') ?? ''
  await expect(page.getByRole('main')).toContainText(referentie)
  return referentie
}

/** A member of staff opens a case by its reference and takes it. */
export async function neemAlsMedewerker({ page, hand }: Toestel, loginnaam: string, referentie: string): Promise<void> {
  await meldVlugAan(page, loginnaam, 'iam-mprofiel-eid')
  await page.goto(`/loket/aanvragen/${referentie}`)
  await hand.druk(page.getByRole('button', { name: 'Neem deze aanvraag' }))
  await expect(page.getByRole('main')).toContainText('Jij behandelt deze aanvraag nu.')
}

/** The page stands at this path; a reference may hold signs that mean something in a pattern. */
export async function staatOp(page: Page, pad: string): Promise<void> {
  await expect(page).toHaveURL(({ pathname }) => pathname === pad)
}
