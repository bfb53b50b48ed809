import { expect, type Page } from '@playwright/test'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Middel } from './meld-aan'
import { opDatabase } from './portaalburger'

/** What each step of a form gets: the value of each of its controls. */
export type Antwoorden = Record<string, Record<string, string | string[] | File>>

/**
 * Signs somebody in as their browser would, without drawing a page: for what comes before what a test is about. The
 * cookies are the page's own.
 */
export async function meldVlugAan(page: Page, loginnaam: string, middel: Middel = 'fas-citizen-bmid'): Promise<void> {
  const wie = middel === 'iam-mprofiel-eid' ? 'medewerker' : 'burger'
  const bijAanbieder = await page.request.post('/api/aanmelden', { form: { taal: 'nl', wie } })
  expect(new URL(bijAanbieder.url()).pathname).toMatch(/^\/interactie\//)
  const terug = await page.request.post(bijAanbieder.url(), { form: { loginnaam, middel } })
  // The counter begins with the agenda.
  expect(new URL(terug.url()).pathname).toMatch(wie === 'burger' ? /^\/mijn$/ : /^\/loket(\/agenda)?$/)
}

/** Sends the steps of a form as a browser without JavaScript would. */
export async function vulVlugIn(page: Page, dienst: string, antwoorden: Antwoorden): Promise<void> {
  for (const [stap, velden] of Object.entries(antwoorden)) {
    const formulier = new FormData()
    for (const [naam, waarde] of Object.entries(velden)) for (const een of [waarde].flat()) formulier.append(naam, een)
    const metBestand = Object.values(velden).some((waarde) => waarde instanceof File)
    const antwoord = await page.request.post(`/api/aanvragen/${dienst}/${stap}`, metBestand ? { multipart: formulier } : { form: formulier })
    expect(antwoord.ok(), `${dienst}, ${stap}`).toBe(true)
    expect(antwoord.url(), `${stap} is right`).not.toMatch(new RegExp(`/aanvraag/${stap}$`))
  }
}

/** Sends a whole form in the same way; gives the reference. */
export async function stuurVlug(page: Page, dienst: string, antwoorden: Antwoorden): Promise<string> {
  await vulVlugIn(page, dienst, antwoorden)
  const overzicht = await (await page.request.get(`/diensten/${dienst}/aanvraag/overzicht`)).text()
  const formulier = { _sleutel: waardenIn(overzicht, '_sleutel')[0] ?? '', _gezien: waardenIn(overzicht, '_gezien')[0] ?? '' }
  const bevestigd = await page.request.post(`/api/aanvragen/${dienst}`, { form: formulier })
  const referentie = new URL(bevestigd.url()).searchParams.get('aanvraag')
  if (!referentie) throw new Error(`${dienst} was not sent, but ended at ${bevestigd.url()}`)
  return referentie
}

/** Moves the whole household to an empty house, from today on; gives the reference. */
export async function verhuisVlug(page: Page, huisnummer = '14'): Promise<string> {
  await vulVlugIn(page, 'adreswijziging', {
    situatie: { situatie: 'gewoon' },
    'nieuw-adres': { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': huisnummer, 'verhuisdatum-dag': eergisteren() },
  })
  const gezin = await waardenVan(page, '/diensten/adreswijziging/aanvraag/wie', 'wie')
  return stuurVlug(page, 'adreswijziging', {
    wie: { wie: gezin, anderen: 'nee' },
    woning: { bewoning: 'leeg' },
    thuis: { thuis: 'avond', naamOpBel: 'ja' },
  })
}

/** Sends a case about leaving the country, which ends in a visit; gives the reference. */
export async function vraagVlugAfspraak(page: Page): Promise<string> {
  return stuurVlug(page, 'adreswijziging', {
    situatie: { situatie: 'naar-buitenland' },
  })
}

/** Books the first moment that is free, for a case or freely; gives the id of the visit. */
export async function boekVlug(page: Page, keuze: Record<string, string> = {}): Promise<string> {
  const gekozen = await page.request.post('/api/mijn/afspraken/keuze', { form: { taal: 'nl', personen: '1', ...keuze } })
  const k = new URL(gekozen.url()).searchParams.get('k') ?? ''
  const [plek = ''] = waardenIn(await gekozen.text(), 'plek')
  const geboekt = await page.request.post('/api/mijn/afspraken', { form: { taal: 'nl', k, plek } })
  const id = /\/mijn\/afspraken\/([0-9a-f-]{36})\?gedaan=geboekt$/.exec(geboekt.url())?.[1]
  if (!id) throw new Error(`nothing was booked, but it ended at ${geboekt.url()}`)
  return id
}

/** Asks for the act of somebody else, with a proof: the answers of the form. */
export function akteVanAnder(bewijs: string, bytes: Uint8Array<ArrayBuffer>): Antwoorden {
  return {
    wat: { soort: 'uittreksel' },
    'voor-wie': { voorWie: 'iemand-anders' },
    persoon: { voornamen: 'Maria', achternaam: 'Claes', 'geboortedatum-dag': '12 3 1951', geboorteplaats: 'Antwerpen' },
    hoedanigheid: { hoedanigheid: 'erfgenaam', bewijs: new File([bytes], bewijs, { type: 'application/pdf' }) },
    gebruik: { doel: 'erfenis' },
    toelichting: { toelichting: 'Ik regel een erfenis.' },
  }
}

/** Waits until the worker has issued what the first sign-in of this person promised. */
export async function wachtOpVersies(email: string, aantal: number): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await opDatabase((client) =>
        client.query<{ n: number }>(
          `select count(*)::int as n from versie join document on document.id = versie.document_id
             join burger on burger.id = document.burger_id where burger.email = $1`,
          [email],
        ),
      )
      return rows[0]?.n
    })
    .toBe(aantal)
}

/** The day before yesterday, as a person in the city writes it in one box. */
export function eergisteren(): string {
  return new Date(Date.now() - 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** The values of every control of this name on a page. */
export async function waardenVan(page: Page, adres: string, naam: string): Promise<string[]> {
  return waardenIn(await (await page.request.get(adres)).text(), naam)
}

function waardenIn(html: string, naam: string): string[] {
  const vakken = html.match(/<input[^>]*>/g) ?? []
  return vakken.filter((vak) => vak.includes(`name="${naam}"`)).flatMap((vak) => /value="([^"]*)"/.exec(vak)?.[1] ?? [])
}

/** A day of the city so many days from now. */
export function dagenVerder(dagen: number): string {
  return plusDagen(vandaag(), dagen)
}
