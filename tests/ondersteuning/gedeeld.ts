import type { Page } from '@playwright/test'
import { eenPortaalburger, rij } from './portaalburger'
import { meldVlugAan, wachtOpVersies } from './vlug'

/** A document of somebody that can be shared. */
export type Deelstuk = { documentId: string; email: string }

/** A residence certificate of somebody new, who is signed in on this page: Lotte Maria Janssens, Meir 5. */
export async function eenDeelstuk(
  page: Page,
  ik: { voornamen: string[]; achternaam: string } = { voornamen: ['Lotte', 'Maria'], achternaam: 'Janssens' },
): Promise<Deelstuk> {
  const { loginnaam, email } = await eenPortaalburger({ ik, adres: { straat: 'Meir', huisnummer: '5', postcode: '2000' } })
  await meldVlugAan(page, loginnaam)
  await wachtOpVersies(email, 7)
  const { id } = await rij<{ id: string }>(
    `select id from document where documenttype = 'attest-hoofdverblijfplaats' and burger_id = (select id from burger where email = $1)`,
    [email],
  )
  return { documentId: id, email }
}

/** How often the links to a document were opened. */
export async function keerGeopend(documentId: string): Promise<number> {
  return (await rij<{ n: number }>('select sum(geopend)::int as n from deling where document_id = $1', [documentId])).n
}

/** Presses the button of a link as the browser of this page would: it keeps its cookies. Gives where it is read. */
export async function bekijkVlug(page: Page, adres: string): Promise<string> {
  const antwoord = await page.request.post('/api/gedeeld', { form: { taal: 'nl', sleutel: adres.split('/').at(-1) ?? '' } })
  return new URL(antwoord.url()).pathname
}

/** Makes a link to a document of who is signed in on this page, as their browser would; gives where it leads. */
export async function deelVlug(page: Page, documentId: string, anders: Record<string, string> = {}): Promise<string> {
  const form = { taal: 'nl', document: documentId, wat: 'lezen', ontvanger: 'Immo Zuid', doel: 'Huurcontract', dagen: '14', keren: '3', ...anders }
  const antwoord = await page.request.post('/api/mijn/documenten/delen', { form })
  const [adres] = /\/gedeeld\/[0-9A-Z]{26}/.exec(await antwoord.text()) ?? []
  if (!adres) throw new Error(`no link was made, but it ended at ${antwoord.url()}`)
  return adres
}
