import { isEngels, wisseltVanTaal } from '@/tests/ondersteuning/engels'
import type { Hand } from '@/tests/ondersteuning/hand'
import { inElkeModus, inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect, type Modus, type Page } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase } from '@/tests/ondersteuning/portaalburger'
import { haalReferentie, staatOp, vulVerhuizingIn } from '@/tests/ondersteuning/reisstappen'
import { dagenVerder, meldVlugAan, verhuisVlug, vraagVlugAfspraak, vulVlugIn, wachtOpVersies } from '@/tests/ondersteuning/vlug'

const OPENBAAR = [
  '/controleer',
  '/diensten',
  '/diensten/adreswijziging',
  '/diensten/geboorteakte',
  '/levensgebeurtenissen',
  '/levensgebeurtenissen/op-reis-gaan',
  '/themas/werken-en-ondernemen',
  '/hulp',
  '/privacy',
  '/toegankelijkheid',
]
const EIGEN = [
  '/mijn',
  '/mijn/documenten',
  '/mijn/documenten/vanzelf',
  '/mijn/aanvragen',
  '/mijn/berichten',
  '/mijn/gegevens',
  '/mijn/voor-jou',
  '/diensten/geboorteakte/aanvraag/weg',
]

inElkeModus(
  '9 two languages',
  'every page of a citizen is there in English, and changes language in place',
  async ({ page, hand, modus, klachten }) => {
    klachten.verwacht.push(/404/)
    const burger = await eenPortaalburger({ leden: [{ leeftijd: 6, ouders: [0] }] })
    await page.goto('/')
    await wisselTaal(page, hand, modus)
    await staatOp(page, '/en')
    await isEngels(page, 'the start')
    await page.goto('/mijn')
    await wisselTaal(page, hand, modus)
    await meldAan(page, hand, burger.loginnaam)
    await staatOp(page, '/en/mijn')

    const bezoek = await vraagVlugAfspraak(page)
    const referentie = await verhuisVlug(page)
    await vulVlugIn(page, 'geboorteakte', { wat: { soort: 'meertalig' } })
    await wachtOpVersies(burger.email, 8)
    const { rows } = await opDatabase((client) =>
      client.query<{ id: string }>('select id from document where burger_id = (select id from burger where email = $1) order by id limit 1', [
        burger.email,
      ]),
    )
    const zaak = `/mijn/aanvragen/${referentie}`
    const eigen = [...EIGEN, zaak, `${zaak}/intrekken`, `/mijn/aanvragen/${bezoek}`, `/mijn/documenten/${rows[0]?.id}`]
    for (const adres of [...OPENBAAR, ...eigen, '/bestaat-niet']) {
      await page.goto(`/en${adres}`)
      await isEngels(page, adres)
      await wisseltVanTaal(page, adres)
    }
    await page.goto(`/en${zaak}`)
    await wisselTaal(page, hand, modus)
    await staatOp(page, zaak)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await wisseltVanTaal(page, `/en${zaak}`)
  },
)

inTweeModi('a whole move goes in English, from its explanation to its receipt', async ({ page, hand }) => {
  const burger = await eenPortaalburger({ leden: [{ leeftijd: 6, ouders: [0] }] })
  const main = page.getByRole('main')
  await page.goto('/en/diensten/adreswijziging')
  await hand.druk(main.getByRole('link', { name: 'Start' }))
  await meldAan(page, hand, burger.loginnaam)
  await staatOp(page, '/en/diensten/adreswijziging/aanvraag/situatie')
  await hand.druk(page.getByRole('button', { name: 'Continue', exact: true }))
  await expect(main).toContainText('Something is not right')
  await isEngels(page, 'a fault')
  const bijElkeStap = () => isEngels(page, page.url())
  await vulVerhuizingIn(page, hand, { straat: 'Abdijstraat', huisnummer: '14', dag: dagenVerder(-20), taal: 'en', bijElkeStap })
  await hand.druk(main.getByRole('button', { name: 'Send' }))
  const referentie = await haalReferentie(page)
  await isEngels(page, 'the receipt')
  await hand.druk(main.getByRole('link', { name: 'Follow your application' }))
  await staatOp(page, `/en/mijn/aanvragen/${referentie}`)
  await isEngels(page, 'the case')
})

inTweeModi('who cannot finish online reads so in English', async ({ page, hand }) => {
  const burger = await eenPortaalburger({ ik: { leeftijd: 17 } })
  await meldVlugAan(page, burger.loginnaam)
  await page.goto('/en/diensten/adreswijziging/aanvraag/situatie')
  await hand.kies(page.getByLabel('I have moved to another address in Antwerp'))
  await hand.druk(page.getByRole('button', { name: 'Continue', exact: true }))
  await staatOp(page, '/en/diensten/adreswijziging/aanvraag/uitweg')
  await isEngels(page, 'why not online')
  await hand.druk(page.getByRole('link', { name: 'Go on to your appointment', exact: true }))
  await staatOp(page, '/en/diensten/adreswijziging/aanvraag/overzicht')
  await isEngels(page, 'before it is sent')
  await hand.druk(page.getByRole('button', { name: 'Send, and choose a time' }))
  await hand.druk(page.getByRole('link', { name: 'Choose a place and a time' }))
  await isEngels(page, 'what is needed')
  await hand.druk(page.getByRole('button', { name: 'Show the free times' }))
  await isEngels(page, 'the times')
})

/** Goes to the other language by its link, which a small screen keeps in the menu. */
async function wisselTaal(page: Page, hand: Hand, { breedte }: Modus): Promise<void> {
  const kop = page.getByRole('banner')
  if (breedte < 640) await hand.open(kop.locator('summary').filter({ visible: true }))
  const schakel = kop.locator('a[hreflang]').filter({ visible: true })
  const taal = (await schakel.getAttribute('hreflang')) ?? ''
  await hand.druk(schakel)
  await expect(page.locator('html')).toHaveAttribute('lang', taal)
}
