import { expect, type Page } from '@playwright/test'

/** What a browser of somebody gets at an address, without what is new at every answer. */
export type Antwoord = { status: number; soort: string; naar: string; tekst: string }

/** Asks an address as the browser of this page would, without following where it sends to. */
export async function vraag(page: Page, adres: string): Promise<Antwoord> {
  const antwoord = await page.request.get(adres, { headers: { accept: 'text/html' }, maxRedirects: 0 })
  const koppen = antwoord.headers()
  return {
    status: antwoord.status(),
    soort: koppen['content-type'] ?? '',
    naar: koppen.location ?? '',
    tekst: zonderLot(await antwoord.text(), koppen),
  }
}

/**
 * What is another person's is as what does not exist: the same status and the same bytes, but for the address itself
 * and for what is drawn by lot at every answer. `delen` are the parts of both addresses that differ.
 */
export async function isAlsOnbestaand(page: Page, adres: string, anders: string, status = 404): Promise<void> {
  const [vanAnder, onbestaand] = [await vraag(page, adres), await vraag(page, anders)]
  expect(vanAnder.status, adres).toBe(status)
  expect({ ...vanAnder, tekst: gelijk(vanAnder.tekst, adres) }, `${adres} is as ${anders}`).toEqual({
    ...onbestaand,
    tekst: gelijk(onbestaand.tekst, anders),
  })
}

/** Without nonces, and without the borders between the pieces in which a page happened to come. */
function zonderLot(tekst: string, koppen: Record<string, string>): string {
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(koppen['content-security-policy'] ?? '') ?? []
  return (nonce ? tekst.replaceAll(nonce, '') : tekst).replace(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, '')
}

/** Without the address, and without the moment until which somebody stays signed in. */
function gelijk(tekst: string, adres: string): string {
  // A reference may by lot be all letters.
  const delen = adres.split(/[/=]/).filter((deel) => /\d|^[ad]-/i.test(deel))
  return delen
    .reduce((rest, deel) => rest.replaceAll(deel, '…'), tekst)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    .replace(/(tot|until) \d\d[.:]\d\d/g, '')
}
