import { get } from 'node:http'
import type { Page } from '@playwright/test'
import { adresUit } from './portaal'

/** What an address gives that is sent as it stands, with the cookies of this page: a browser would mend it first. */
export async function haalRauw(page: Page, path: string): Promise<{ status: number; tekst: string }> {
  const { hostname, port } = new URL(adresUit('PORTAAL_URL'))
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  return new Promise((klaar, mis) => {
    const vraag = get({ hostname, port, path, headers: { accept: 'text/html', cookie } }, async (antwoord) => {
      let tekst = ''
      for await (const stuk of antwoord.setEncoding('utf8')) tekst += stuk
      klaar({ status: antwoord.statusCode ?? 0, tekst })
    })
    vraag.once('error', mis)
  })
}
