import { toonDag } from '@/lib/tekst/datum'
import { inElkeModus } from '@/tests/ondersteuning/in-elke-modus'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, mailsVan } from '@/tests/ondersteuning/portaalburger'
import { staatOp } from '@/tests/ondersteuning/reisstappen'
import { boekVlug, dagenVerder, meldVlugAan, verhuisVlug, vraagVlugAfspraak, vulVlugIn, wachtOpVersies } from '@/tests/ondersteuning/vlug'

inElkeModus('6 follow it, and withdraw', 'one page shows what waits, runs and is ready, and leads to each', async ({ page, hand }) => {
  const burger = await eenPortaalburger()
  const main = page.getByRole('main')
  await meldVlugAan(page, burger.loginnaam)
  const bezoek = await boekVlug(page, { aanvraag: await vraagVlugAfspraak(page) })
  const referentie = await verhuisVlug(page)
  await vulVlugIn(page, 'geboorteakte', { wat: { soort: 'meertalig' } })
  await wachtOpVersies(burger.email, 8)

  await page.goto('/mijn')
  const deel = (titel: string) =>
    main
      .getByRole('region')
      .or(main.locator('section'))
      .filter({ has: page.getByRole('heading', { name: titel }) })
  await expect(deel('Dit vraagt je aandacht')).toContainText('Geboorteakte: nog niet verstuurd')
  await expect(deel('Dit vraagt je aandacht')).toContainText(`Je kunt verder tot en met ${toonDag('nl', dagenVerder(30))}`)
  await expect(deel('Dit vraagt je aandacht')).toContainText(/Je hebt \d nieuwe berichten/)
  await expect(deel('Lopende aanvragen')).toContainText(referentie)
  await expect(deel('Lopende aanvragen')).toContainText('We bekijken je aangifte')
  await expect(deel('Je documenten').getByRole('link', { name: /^Download/ })).toHaveCount(3)
  await expect(deel('Je afspraken')).toContainText('Vastgelegd')
  await hand.druk(deel('Je afspraken').getByRole('link', { name: 'Adreswijziging' }))
  await staatOp(page, `/mijn/afspraken/${bezoek}`)
  await expect(main).toContainText('Wat breng je mee?')

  await page.goto('/mijn')
  await hand.druk(deel('Lopende aanvragen').getByRole('link', { name: 'Adreswijziging' }).first())
  await staatOp(page, `/mijn/aanvragen/${referentie}`)
  await expect(main.getByText('Ontvangen', { exact: true })).toBeVisible()
  await expect(main).toContainText(`Ten laatste op ${toonDag('nl', dagenVerder(3))}.`)
  await expect(main).toContainText('De stad kijkt na of je er echt woont.')
  await expect(main).toContainText('Meestal binnen 15 dagen.')
  await expect(page.getByRole('complementary')).toContainText(`Zeg erbij: ${referentie}.`)
  await hand.open(main.getByText('Bekijk wat je stuurde'))
  await expect(main.getByText('Abdijstraat 14, 2020 Antwerpen')).toBeVisible()

  await hand.druk(page.getByRole('link', { name: 'Trek de aanvraag in' }))
  await expect(main).toContainText(referentie)
  await hand.druk(main.getByRole('button', { name: 'Ja, trek mijn aanvraag in' }))
  await expect(main).toContainText('Je aanvraag is ingetrokken.')
  await expect(main.getByRole('listitem').filter({ hasText: 'Je trok je aanvraag in' })).toBeVisible()
  await expect.poll(async () => (await mailsVan(burger.email)).map(({ onderwerp }) => onderwerp)).toContain('Je aanvraag is ingetrokken')
  await page.goto('/mijn')
  await expect(deel('Lopende aanvragen')).not.toContainText(referentie)
  await page.goto('/mijn/berichten')
  await expect(main).toContainText(`Je trok je aanvraag ${referentie} in.`)
})
