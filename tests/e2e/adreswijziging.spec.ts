import { toonDag } from '@/lib/tekst/datum'
import { handVan } from '@/tests/ondersteuning/hand'
import { inElkeModus } from '@/tests/ondersteuning/in-elke-modus'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect, MODI, opties, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, mailsVan, opDatabase } from '@/tests/ondersteuning/portaalburger'
import { gaVerder, haalBestand, haalReferentie, staatOp, vulVerhuizingIn } from '@/tests/ondersteuning/reisstappen'

const eergisteren = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
const NIEUW = { straat: 'Abdijstraat', huisnummer: '14', dag: eergisteren }

inElkeModus('4 change of address, to its receipt', 'a household moves, and follows it to its withdrawal', async ({ page, hand }) => {
  const burger = await eenPortaalburger({ leden: [{ leeftijd: 36 }, { leeftijd: 6, ouders: [0, 1] }] })
  const main = page.getByRole('main')
  await page.goto('/diensten/adreswijziging')
  await hand.druk(main.getByRole('link', { name: /^Start/ }).or(main.getByRole('button', { name: /^Start/ })))
  await meldAan(page, hand, burger.loginnaam)
  await expect(page).toHaveURL(/\/aanvraag\/situatie$/)
  await vulVerhuizingIn(page, hand, NIEUW)
  await expect(main).toContainText('Abdijstraat 14, 2020 Antwerpen')
  await expect(main).toContainText(toonDag('nl', eergisteren))
  await hand.druk(main.getByRole('button', { name: 'Verstuur' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We hebben je aangifte goed ontvangen')
  const referentie = await haalReferentie(page)
  expect((await haalBestand(page, main.getByRole('link', { name: /Ontvangstbewijs/ }))).soort).toBe('application/pdf')
  await expect.poll(async () => (await mailsVan(burger.email)).map(({ onderwerp }) => onderwerp)).toContain('We kregen je aanvraag')

  await hand.druk(main.getByRole('link', { name: 'Volg je aanvraag' }))
  await staatOp(page, `/mijn/aanvragen/${referentie}`)
  await expect(main).toContainText('Controle van je adres')
  await expect(main).toContainText('Ten laatste op')
  await hand.druk(main.getByRole('link', { name: 'Trek de aanvraag in' }))
  await hand.druk(main.getByRole('button', { name: /^Ja, trek/ }))
  await expect(main).toContainText('Ingetrokken')
  await page.goto('/mijn')
  await expect(main).toContainText('Er loopt nu geen aanvraag.')
})

const JS_EN_NIET = MODI.filter(({ naam }) => naam === '1280 px' || naam === '320 px, no JavaScript')

for (const modus of JS_EN_NIET) {
  test.describe(modus.naam, () => {
    test.use(opties(modus))

    test(`wrong input gets its sentence at the field, with what was typed still there, ${modus.naam}`, async ({ page }) => {
      const hand = handVan(page, modus)
      const burger = await eenPortaalburger()
      const main = page.getByRole('main')
      await page.goto('/diensten/adreswijziging/aanvraag/situatie')
      await meldAan(page, hand, burger.loginnaam)
      await page.getByRole('button', { name: 'Ga verder' }).click()
      await expect(main).toContainText('Er klopt iets niet')
      await expect(page).toHaveTitle(/^Fout: /)
      await hand.kies(page.getByLabel('Ik ben verhuisd naar een ander adres in Antwerpen'))
      await gaVerder(page, hand, 'nieuw-adres')
      await hand.vul(page.getByLabel('Straat'), '<b>Straat & co</b>')
      await hand.vul(page.getByLabel('Huisnummer'), 'twaalf')
      await hand.vul(page.getByLabel('Dag'), '31 2 2026')
      await page.getByRole('button', { name: 'Ga verder' }).click()
      await expect(main).toContainText('Schrijf je huisnummer als cijfers')
      await expect(page.getByLabel('Straat')).toHaveValue('<b>Straat & co</b>')
      await expect(page.getByLabel('Huisnummer')).toHaveValue('twaalf')
      await expect(page.getByLabel('Dag')).toHaveValue('31 2 2026')
      await main.getByRole('link', { name: /^Schrijf je huisnummer/ }).click()
      await expect(page.getByLabel('Huisnummer')).toBeFocused()
    })

    test(`a move on which nobody may decide online ends in a visit that holds what was filled in, ${modus.naam}`, async ({ page }) => {
      const hand = handVan(page, modus)
      const burger = await eenPortaalburger({ ik: { leeftijd: 17 } })
      const main = page.getByRole('main')
      await page.goto('/diensten/adreswijziging/aanvraag/situatie')
      await meldAan(page, hand, burger.loginnaam)
      await hand.kies(page.getByLabel('Ik ben verhuisd naar een ander adres in Antwerpen'))
      await page.getByRole('button', { name: 'Ga verder' }).click()
      await expect(main).toContainText('Je bent jonger dan 18: kom samen met je ouder')
      await expect(main).toContainText('De identiteitskaart van je ouder of voogd')
    })

    test(`a double press, the back button and a second tab send one case, ${modus.naam}`, async ({ page, context }) => {
      const hand = handVan(page, modus)
      const burger = await eenPortaalburger()
      await page.goto('/diensten/adreswijziging/aanvraag/situatie')
      await meldAan(page, hand, burger.loginnaam)
      await vulVerhuizingIn(page, hand, NIEUW)
      const ander = await context.newPage()
      await ander.goto('/diensten/adreswijziging/aanvraag/overzicht')
      await page.getByRole('button', { name: 'Verstuur' }).dblclick()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('We hebben je aangifte goed ontvangen')
      await ander.getByRole('button', { name: 'Verstuur' }).click()
      await expect(ander.getByRole('heading', { level: 1 })).toHaveText('We hebben je aangifte goed ontvangen')
      expect(new URL(ander.url()).search).toBe(new URL(page.url()).search)
      const aantal = await opDatabase((client) =>
        client.query('select count(*)::int as n from aanvraag where burger_id = (select id from burger where email = $1)', [burger.email]),
      )
      expect(aantal.rows).toEqual([{ n: 1 }])
    })
  })
}
