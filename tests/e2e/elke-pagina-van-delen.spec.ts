import { isVoorIedereen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { bekijkVlug, deelVlug, eenDeelstuk } from '@/tests/ondersteuning/gedeeld'
import { expect, type Page } from '@/tests/ondersteuning/portaal'
import { opDatabase } from '@/tests/ondersteuning/portaalburger'

const LANG = 'Immobiliënkantoor Vandenbroucke-Vanderstraeten-van Wijnegem en Dochters, afdeling Verhuur'

/** A certificate of somebody with a long name, who is signed in on this page. */
async function eenAttest(page: Page): Promise<string> {
  const ik = { voornamen: ['Maria-Magdalena', 'Wilhelmina'], achternaam: 'Vandenbroucke-Vanderstraeten van Wijnegem' }
  return (await eenDeelstuk(page, ik)).documentId
}

test('the links of a document are fit for everyone: none, one that is new, some that were opened or ended', async ({ page, kaal }) => {
  const document = await eenAttest(page)
  const lijst = `/mijn/documenten/${document}/delen`
  await isVoorIedereen({ page, kaal }, lijst)
  const form = { taal: 'nl', document, wat: 'minste', ontvanger: LANG, doel: LANG, dagen: '90', keren: '1' }
  const nieuw = await page.request.post('/api/mijn/documenten/delen', { form, maxRedirects: 0 })
  await bekijkVlug(page, await deelVlug(page, document, { ontvanger: LANG, keren: '1' }))
  await deelVlug(page, document)
  await opDatabase((client) =>
    client.query('update deling set beeindigd_op = now() where id = (select max(id::text)::uuid from deling where document_id = $1)', [document]),
  )
  await isVoorIedereen({ page, kaal }, nieuw.headers().location ?? '')
  await isVoorIedereen({ page, kaal }, `${lijst}?gestopt=ja`)
})

test('making a link is fit for everyone, with its faults, and so is what cannot be shared', async ({ page, kaal }) => {
  const document = await eenAttest(page)
  const lijst = `/mijn/documenten/${document}/delen`
  await isVoorIedereen({ page, kaal }, `${lijst}/nieuw`)
  const leeg = await page.request.post('/api/mijn/documenten/delen', { form: { taal: 'nl', document, doel: 'x'.repeat(300) }, maxRedirects: 0 })
  await isVoorIedereen({ page, kaal }, leeg.headers().location ?? '')
  await isVoorIedereen({ page, kaal }, `${lijst}?mislukt=te-veel&link=x`)
  await opDatabase((client) =>
    client.query("update versie set status = 'ingetrokken', einde_op = now(), einde_reden = 'ingetrokken' where document_id = $1", [document]),
  )
  await isVoorIedereen({ page, kaal }, lijst)
  await page.goto(`${lijst}/nieuw`)
  expect(new URL(page.url()).pathname, 'there is nothing to share').toBe(lijst)
})

test('a link is fit for everyone before it is opened, and while it is open already', async ({ page, kaal }) => {
  const document = await eenAttest(page)
  const adres = await deelVlug(page, document, { ontvanger: LANG, doel: LANG })
  await isVoorIedereen({ page, kaal }, adres)
  await bekijkVlug(page, adres)
  await isVoorIedereen({ page, kaal }, adres)
})

test('what is shared is fit for everyone: the least, the whole, and what is withdrawn', async ({ page, kaal }) => {
  const document = await eenAttest(page)
  const minste = await bekijkVlug(page, await deelVlug(page, document, { wat: 'minste', doel: LANG }))
  await isVoorIedereen({ page, kaal }, minste)
  const geheel = await bekijkVlug(page, await deelVlug(page, document, { wat: 'downloaden', doel: LANG }))
  await isVoorIedereen({ page, kaal }, geheel)
  await opDatabase((client) =>
    client.query("update versie set status = 'ingetrokken', einde_op = now(), einde_reden = 'ingetrokken' where document_id = $1", [document]),
  )
  await isVoorIedereen({ page, kaal }, geheel)
})
