import { toonDag } from '@/lib/tekst/datum'
import { PDF } from '@/tests/aanvragen/bestanden'
import { inElkeModus, inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, laatSessiesVerlopen, mailsVan } from '@/tests/ondersteuning/portaalburger'
import { neemAlsMedewerker, staatOp } from '@/tests/ondersteuning/reisstappen'
import { dagenVerder, meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'
import { doeVlug, vraagVlug } from '@/tests/ondersteuning/vlug-loket'

inElkeModus(
  '9 answer and write',
  'staff ask for a document, the citizen sees it first and sends it, and both see why the clock stood still',
  async ({ page, hand, anderToestel }) => {
    const burger = await eenPortaalburger()
    await meldVlugAan(page, burger.loginnaam)
    const referentie = await verhuisVlug(page)
    const loket = await anderToestel()
    const dossier = loket.page.getByRole('main')
    await neemAlsMedewerker(loket, 'dirk', referentie)
    await loket.hand.open(dossier.getByText('Vraag iets aan de burger'))
    await loket.hand.kies(dossier.getByLabel('Een document', { exact: true }))
    await loket.hand.druk(dossier.getByRole('button', { name: 'Stel deze vraag' }))
    await expect(dossier.getByRole('alert')).toContainText('Schrijf je vraag')
    await loket.hand.vul(dossier.getByLabel('Je vraag'), 'Stuur ons je huurcontract.')
    await loket.hand.druk(dossier.getByRole('button', { name: 'Stel deze vraag' }))
    await expect(dossier).toContainText('De vraag is gesteld.')
    await expect(dossier).toContainText('Wacht op antwoord')
    await expect(loket.page.getByRole('complementary')).toContainText('omdat we op een antwoord van de burger wachten')
    await expect(dossier.getByRole('button', { name: 'Deze stap is klaar' })).toHaveCount(0)

    await page.goto('/mijn')
    const main = page.getByRole('main')
    const eerste = main.getByRole('listitem').first()
    await expect(eerste).toContainText('we vragen je iets')
    await expect(eerste).toContainText(toonDag('nl', dagenVerder(14)))
    await hand.druk(eerste.getByRole('link', { name: /^Beantwoord/ }))
    await expect(main).toContainText('Stuur ons je huurcontract.')
    await hand.vul(main.getByLabel('Wil je er iets bij zeggen?'), 'Het is het contract van mei.')
    await hand.druk(main.getByRole('button', { name: 'Stuur je antwoord' }))
    await expect(main.getByRole('alert')).toContainText('Kies het bestand dat we je vragen')
    await expect(main.getByLabel('Wil je er iets bij zeggen?')).toHaveValue('Het is het contract van mei.')
    await main.getByLabel('Je document').setInputFiles({ name: 'huurcontract.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) })
    await hand.druk(main.getByRole('button', { name: 'Stuur je antwoord' }))
    await staatOp(page, `/mijn/aanvragen/${referentie}`)
    await expect(main).toContainText('We kregen je antwoord.')
    await expect(main).toContainText('Je antwoordde op')
    await expect(main).toContainText('We bekijken je aangifte')

    await loket.page.goto(`/loket/aanvragen/${referentie}`)
    await expect(dossier).toContainText('Het is het contract van mei.')
    await expect(dossier.getByRole('link', { name: 'huurcontract.pdf' }).first()).toBeVisible()
    await expect(dossier.getByRole('button', { name: 'Deze stap is klaar' })).toBeVisible()
    const mails = await mailsVan(burger.email)
    expect(JSON.stringify(mails)).not.toContain('huurcontract')
  },
)

inElkeModus('9 answer and write', 'citizen and staff write to each other, and see what was read', async ({ page, hand, anderToestel }) => {
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  const referentie = await verhuisVlug(page)
  const main = page.getByRole('main')
  await page.goto(`/mijn/aanvragen/${referentie}`)
  await hand.druk(main.getByRole('button', { name: 'Stuur je bericht' }))
  await expect(main).toContainText('Schrijf je bericht')
  await hand.vul(main.getByLabel('Je bericht'), 'Mijn naam hangt nog niet op de bel.')
  await hand.druk(main.getByRole('button', { name: 'Stuur je bericht' }))
  await expect(main).toContainText('Je bericht is verstuurd.')
  await expect(main).toContainText('Nog niet gelezen.')

  const loket = await anderToestel()
  const dossier = loket.page.getByRole('main')
  await neemAlsMedewerker(loket, 'dirk', referentie)
  await expect(dossier).toContainText('Mijn naam hangt nog niet op de bel.')
  await loket.hand.vul(dossier.getByLabel('Schrijf de burger'), 'Hang ze op voor de wijkagent komt.')
  await loket.hand.druk(dossier.getByRole('button', { name: 'Stuur dit bericht' }))
  await expect(dossier).toContainText('Het bericht is verstuurd.')

  await page.goto('/mijn/berichten')
  await expect(main).toContainText('Er is een bericht over je aanvraag')
  await expect(main).not.toContainText('Hang ze op')
  await page.goto(`/mijn/aanvragen/${referentie}`)
  await expect(main).toContainText('Hang ze op voor de wijkagent komt.')
  await expect(main).toContainText(/Gelezen op/)
  await loket.page.goto(`/loket/aanvragen/${referentie}`)
  await expect(dossier.getByText(/Gelezen op/)).toHaveCount(1)
})

inTweeModi('what a citizen writes for a question that is withdrawn meanwhile, or after their session ended, is kept', async (reis) => {
  const { page, hand, anderToestel } = reis
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  const referentie = await verhuisVlug(page)
  const loket = (await anderToestel()).page
  await meldVlugAan(loket, 'dirk', 'iam-mprofiel-eid')
  await doeVlug(loket, referentie, 'nemen')
  const taak = await vraagVlug(loket, referentie)
  const adres = `/mijn/aanvragen/${referentie}/vragen/${taak}`
  const main = page.getByRole('main')

  await page.goto(adres)
  await hand.vul(main.getByLabel('Je antwoord'), 'Sinds de eerste mei.')
  await laatSessiesVerlopen(burger.email)
  await hand.druk(main.getByRole('button', { name: 'Stuur je antwoord' }))
  await staatOp(page, '/aanmelden')
  // The provider would know them still.
  await page.context().clearCookies()
  await meldVlugAan(page, burger.loginnaam)
  await page.goto(adres)
  await expect(main).toContainText('Het is nog niet verstuurd.')
  await expect(main.getByLabel('Je antwoord')).toHaveValue('Sinds de eerste mei.')

  await doeVlug(loket, referentie, 'vraag-weg', { taak })
  await hand.vul(main.getByLabel('Je antwoord'), 'Sinds de eerste mei, met z’n tweeën.')
  await hand.druk(main.getByRole('button', { name: 'Stuur je antwoord' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hoeft niet meer te antwoorden')
  await expect(main).toContainText('Dat is niet verstuurd, maar we bewaarden het hier voor je:')
  await expect(main).toContainText('Sinds de eerste mei, met z’n tweeën.')
})
