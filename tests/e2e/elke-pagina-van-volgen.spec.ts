import { isVoorIedereen, openOgen, sluitOgen, test, testVanIemand } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, vulVlugIn } from '@/tests/ondersteuning/vlug'
import { doeVlug, vraagVlug } from '@/tests/ondersteuning/vlug-loket'
import { eenAdres, meldVlug, openVlug, volgadres } from '@/tests/ondersteuning/zonder-aanmelden'

test.describe.configure({ mode: 'default' })

for (const [naam, adres] of [
  ['asking for a link', '/volgen'],
  ['a link that was asked for', '/volgen?gevraagd=ja'],
  ['an address that was removed', '/volgen?afgewezen=ja'],
  ['a link that does not work', '/volgen/werkt-niet'],
  ['a form that was kept', '/diensten/grofvuil-ophalen?formulier=bewaard'],
  ['a form that asks no sign-in', '/diensten/ratten-melden'],
] as const) {
  test(`${naam} is fit for everyone`, ({ page, kaal }) => isVoorIedereen({ page, kaal }, adres))
}

testVanIemand('a link in a mail, the case that it opens and taking it over are fit for everyone', async ({ page, kaal }) => {
  const email = eenAdres()
  await meldVlug(page, email)
  const adres = await volgadres(email)
  await isVoorIedereen({ page, kaal }, adres)
  const zaak = await openVlug(page, adres)
  await isVoorIedereen({ page, kaal }, zaak)
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  await isVoorIedereen({ page, kaal }, `${zaak}/overnemen`)
  const genomen = await page.request.post('/api/volgen/overnemen', { form: { taal: 'nl', toegang: zaak.split('/').at(-1) ?? '' } })
  const { pathname, search } = new URL(genomen.url())
  await isVoorIedereen({ page, kaal }, `${pathname}${search}`)
})

testVanIemand('a question to who follows by a link, its answer and withdrawing are fit for everyone', async ({ page, kaal, browser }) => {
  const email = eenAdres()
  const referentie = await meldVlug(page, email)
  const zaak = await openVlug(page, await volgadres(email))
  const toegang = zaak.split('/').at(-1) ?? ''
  await isVoorIedereen({ page, kaal }, `${zaak}/intrekken`)
  const ogen = await openOgen(browser)
  const loket = await ogen.met.newPage()
  await meldVlugAan(loket, 'nadia', 'iam-mprofiel-eid')
  await doeVlug(loket, referentie, 'nemen')
  const taak = await vraagVlug(loket, referentie, { soort: 'document', vraag: 'Stuur ons een foto van de plek.' })
  await sluitOgen(ogen)
  const laat = await page.request.post('/api/volgen/intrekken', { form: { taal: 'nl', toegang } })
  await isVoorIedereen({ page, kaal }, new URL(laat.url()).pathname + new URL(laat.url()).search)
  await page.request.post('/api/volgen/vragen', { multipart: { toegang, taak, tekst: 'Zie de foto.' } })
  await isVoorIedereen({ page, kaal }, `${zaak}/vragen/${taak}`)
  const bestand = { name: 'plek.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }
  const gestuurd = await page.request.post('/api/volgen/vragen', { multipart: { toegang, taak, tekst: 'Zie de foto.', bestand } })
  await isVoorIedereen({ page, kaal }, new URL(gestuurd.url()).pathname + new URL(gestuurd.url()).search)
  await expect(page.getByRole('status')).toBeVisible()
})

testVanIemand(
  'a form without signing in is fit for everyone: begun, who somebody is, with a fault, the way out and the receipts',
  async ({ page, kaal }) => {
    const adres = '/diensten/openbaarheid-van-bestuur'
    await vulVlugIn(page, 'openbaarheid-van-bestuur', { vooraf: { vooraf: 'geen' } })
    await isVoorIedereen({ page, kaal }, adres)
    await isVoorIedereen({ page, kaal }, `${adres}/aanvraag/aanvrager`)
    await page.request.post('/api/aanvragen/openbaarheid-van-bestuur/aanvrager', { form: { _taal: 'nl' } })
    await isVoorIedereen({ page, kaal }, `${adres}/aanvraag/aanvrager`)
    await isVoorIedereen({ page, kaal }, `${adres}/aanvraag/weg`)
    await vulVlugIn(page, 'klacht-ombudsvrouw', { vooraf: { vooraf: 'rechtbank' } })
    await isVoorIedereen({ page, kaal }, '/diensten/klacht-ombudsvrouw/aanvraag/uitweg')
    for (const email of [eenAdres(), undefined]) {
      const referentie = await meldVlug(page, email)
      await isVoorIedereen({ page, kaal }, `/diensten/sluikstort-melden/aanvraag/bevestiging?aanvraag=${referentie}`)
    }
    await vulVlugIn(page, 'ratten-melden', {})
    await page.request.post('/api/aanvragen/ratten-melden/plaats', { form: { _taal: 'nl', 'plaats-omschrijving': 'Bij de brug' } })
    await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
    await isVoorIedereen({ page, kaal }, '/diensten/ratten-melden')
  },
)

testVanIemand('a case of who did not sign in is fit for staff', async ({ page, kaal }) => {
  const referenties = [await meldVlug(kaal, eenAdres()), await meldVlug(kaal)]
  await meldVlugAan(page, 'nadia', 'iam-mprofiel-eid')
  for (const referentie of referenties) await isVoorIedereen({ page, kaal }, `/loket/aanvragen/${referentie}`)
})
