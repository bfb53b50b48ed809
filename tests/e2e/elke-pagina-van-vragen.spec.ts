import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { isVoorIedereen, test as openbaar, openOgen, sluitOgen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import type { Page } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'
import { doeVlug, vraagVlug } from '@/tests/ondersteuning/vlug-loket'

const LANG = `Stuur ons het huurcontract van de Vandenbroucke-Vanderstraetenvanwijnegemstraat.\n\n${'Alle bladzijden. '.repeat(12)}`

for (const [naam, adres] of [
  ['asking for a status', '/status'],
  ['an answer on a status that is too old', '/status?fout=verlopen'],
] as const) {
  openbaar(`${naam} is fit for everyone`, ({ page, kaal }) => isVoorIedereen({ page, kaal }, adres))
}

openbaar('the answers on a status are fit for everyone: mistyped, unknown, and one that runs', async ({ page, kaal, browser }) => {
  const ogen = await openOgen(browser)
  const thuis = await ogen.met.newPage()
  await meldVlugAan(thuis, (await eenPortaalburger()).loginnaam)
  const referenties = ['A-7K4M-Q2XB-3W', nieuweReferentie(), await verhuisVlug(thuis)]
  await sluitOgen(ogen)
  for (const referentie of referenties) {
    const antwoord = await page.request.post('/api/status', { form: { taal: 'nl', referentie }, maxRedirects: 0 })
    await isVoorIedereen({ page, kaal }, antwoord.headers().location ?? '')
  }
})

/** A case of who is signed in on this page, taken by staff on theirs. */
async function eenZaak(page: Page, loket: Page): Promise<string> {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  await meldVlugAan(loket, 'dirk', 'iam-mprofiel-eid')
  const referentie = await verhuisVlug(page)
  await doeVlug(loket, referentie, 'nemen')
  return referentie
}

test('questions are fit for everyone, on both sides and in each of their states', async ({ page, kaal, browser }) => {
  const ogen = await openOgen(browser)
  const loket = { page: await ogen.met.newPage(), kaal: await ogen.zonder.newPage() }
  const referentie = await eenZaak(page, loket.page)
  const document = await vraagVlug(loket.page, referentie, { soort: 'document', vraag: LANG })
  const keuze = await vraagVlug(loket.page, referentie, {
    soort: 'keuze',
    vraag: 'Met hoeveel wonen jullie daar?',
    opties: 'Alleen\nMet twee of meer',
  })
  const antwoord = await vraagVlug(loket.page, referentie)
  const weg = await vraagVlug(loket.page, referentie)
  const zaak = `/mijn/aanvragen/${referentie}`
  const bijLoket = `/loket/aanvragen/${referentie}`
  await isVoorIedereen({ page, kaal }, '/mijn')
  await isVoorIedereen({ page, kaal }, zaak)
  for (const taak of [document, keuze, antwoord]) {
    await page.request.post('/api/mijn/vragen', { multipart: { referentie, taak, tekst: '' } })
    await isVoorIedereen({ page, kaal }, `${zaak}/vragen/${taak}`)
  }
  await page.request.post('/api/mijn/vragen', { multipart: { referentie, taak: keuze, keuze: '1' } })
  await opDatabase((client) => client.query("update taak set verstreken_op = now(), uiterlijk = '2026-01-05' where id = $1", [antwoord]))
  await doeVlug(loket.page, referentie, 'vraag-weg', { taak: weg })
  await page.request.post('/api/mijn/vragen', { multipart: { referentie, taak: weg, tekst: LANG } })
  for (const taak of [keuze, antwoord, weg]) await isVoorIedereen({ page, kaal }, `${zaak}/vragen/${taak}`)
  await isVoorIedereen({ page, kaal }, `${zaak}?taak=gelukt`)
  await isVoorIedereen(loket, '/loket?stand=nieuws')
  await doeVlug(loket.page, referentie, 'vragen', { soort: 'keuze' })
  await isVoorIedereen(loket, `${bijLoket}?fout=vragen`)
  await isVoorIedereen(loket, `${bijLoket}?gedaan=vraag-weg`)
  await sluitOgen(ogen)
})

test('messages are fit for everyone, on both sides, with what could not be sent', async ({ page, kaal, browser }) => {
  const ogen = await openOgen(browser)
  const loket = { page: await ogen.met.newPage(), kaal: await ogen.zonder.newPage() }
  const referentie = await eenZaak(page, loket.page)
  const schrijf = (tekst: string) => page.request.post('/api/mijn/gesprek', { form: { referentie, sleutel: nieuwId(), tekst } })
  await schrijf(LANG)
  await doeVlug(loket.page, referentie, 'bericht', { sleutel: nieuwId(), tekst: LANG })
  await schrijf('x'.repeat(2_500))
  await isVoorIedereen({ page, kaal }, `/mijn/aanvragen/${referentie}?bericht=lang`)
  await isVoorIedereen({ page, kaal }, `/mijn/aanvragen/${referentie}?bericht=gelukt`)
  await doeVlug(loket.page, referentie, 'bericht', { sleutel: nieuwId(), tekst: 'x'.repeat(2_500) })
  await isVoorIedereen(loket, `/loket/aanvragen/${referentie}?fout=bericht`)
  await isVoorIedereen(loket, `/loket/aanvragen/${referentie}?gedaan=bericht`)
  await sluitOgen(ogen)
})
