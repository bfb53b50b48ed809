import type { Toestel } from '@/tests/ondersteuning/in-elke-modus'
import { inElkeModus, inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect, type Page } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, mailsVan } from '@/tests/ondersteuning/portaalburger'
import { staatOp } from '@/tests/ondersteuning/reisstappen'
import { meldVlugAan, verhuisVlug, wachtOpVersies } from '@/tests/ondersteuning/vlug'

inElkeModus('7 decide it', 'staff check and decide a move, and by the register alone the attests follow', async ({ page, hand, anderToestel }) => {
  const burger = await eenPortaalburger({ leden: [{ leeftijd: 36 }, { leeftijd: 6, ouders: [0, 1] }] })
  const thuis = (await anderToestel()).page
  await meldVlugAan(thuis, burger.loginnaam)
  const referentie = await verhuisVlug(thuis, '12')
  await wachtOpVersies(burger.email, 8)

  await openBijLoket({ page, hand }, referentie)
  const main = page.getByRole('main')
  await expect(main).toContainText('Abdijstraat 12, 2020 Antwerpen')
  await hand.druk(main.getByRole('button', { name: 'Neem deze aanvraag' }))
  await hand.druk(main.getByRole('button', { name: 'Deze stap is klaar' }))
  await expect(main).toContainText('De stap is vastgelegd')
  await hand.druk(main.getByRole('button', { name: 'Leg het resultaat vast' }))
  await expect(main).toContainText('Kies het resultaat van deze stap')
  await hand.kies(main.getByLabel('Positief'))
  await hand.druk(main.getByRole('button', { name: 'Leg het resultaat vast' }))
  await expect(main).toContainText('Woonstcontrole: positief')
  await hand.kies(main.getByLabel('Goedkeuren'))
  await hand.druk(main.getByRole('button', { name: 'Kijk de beslissing na' }))
  await expect(main).toContainText('Schrijf waarom je zo beslist')
  await expect(main.getByLabel('Goedkeuren')).toBeChecked()
  await hand.vul(main.getByLabel('Waarom?'), 'De wijkagent zag dat jullie er wonen. Alles is in orde.')
  await hand.druk(main.getByRole('button', { name: 'Kijk de beslissing na' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk na voor je beslist')
  await expect(main).toContainText('De wijkagent zag dat jullie er wonen.')
  await expect(main).toContainText('minister van Binnenlandse Zaken')
  await hand.druk(main.getByRole('button', { name: 'Neem deze beslissing' }))
  await expect(main).toContainText('De beslissing is genomen')

  await ziet(thuis, `/mijn/aanvragen/${referentie}`, 'Je adres op de chip van je kaart')
  const bijBurger = thuis.getByRole('main')
  await expect(bijBurger).toContainText('We hebben je aanvraag goedgekeurd op')
  await expect(bijBurger).toContainText('De wijkagent zag dat jullie er wonen.')
  await expect(bijBurger).toContainText('Niet akkoord?')
  await expect.poll(async () => (await mailsVan(burger.email)).map(({ onderwerp }) => onderwerp)).toContain('Er is een beslissing over je aanvraag')
  for (const attest of ['Attest van hoofdverblijfplaats', 'Attest gezinssamenstelling']) {
    await thuis.goto('/mijn/documenten')
    await bijBurger.getByRole('link', { name: attest, exact: true }).click()
    await ziet(thuis, thuis.url(), 'Versie 2')
    await expect(bijBurger).toContainText('Omdat jij of iemand van je gezin verhuisde.')
    await expect(bijBurger.getByRole('heading', { name: 'Versie 1 Vervangen' })).toBeVisible()
  }
  await thuis.goto('/mijn/gegevens')
  await expect(bijBurger).toContainText('Abdijstraat 12')
})

inTweeModi(
  'a refusal is approved by a second person, says why and what one can do about it, and changes nothing in the register',
  async ({ page, hand, anderToestel }) => {
    const burger = await eenPortaalburger()
    const thuis = (await anderToestel()).page
    await meldVlugAan(thuis, burger.loginnaam)
    const referentie = await verhuisVlug(thuis, '16')
    await wachtOpVersies(burger.email, 8)

    await openBijLoket({ page, hand }, referentie)
    const main = page.getByRole('main')
    await hand.druk(main.getByRole('button', { name: 'Neem deze aanvraag' }))
    await hand.druk(main.getByRole('button', { name: 'Deze stap is klaar' }))
    await hand.kies(main.getByLabel('Negatief'))
    await hand.druk(main.getByRole('button', { name: 'Leg het resultaat vast' }))
    await hand.kies(main.getByLabel('Weigeren'))
    await hand.vul(main.getByLabel('Waarom?'), 'Je naam stond niet op de bel. <b>Drie</b> keer was er niemand.')
    await hand.druk(main.getByRole('button', { name: 'Kijk de beslissing na' }))
    await hand.druk(main.getByRole('button', { name: 'Leg dit voor aan je teamverantwoordelijke' }))
    await expect(main).toContainText('De beslissing ligt nu bij je teamverantwoordelijke')
    await expect(main).toContainText('Ze wacht op de teamverantwoordelijke')

    await thuis.goto(`/mijn/aanvragen/${referentie}`)
    const bijBurger = thuis.getByRole('main')
    await expect(bijBurger).not.toContainText('Drie')
    const els = await anderToestel()
    await meldVlugAan(els.page, 'els', 'iam-mprofiel-eid')
    await laatNakijken(els, referentie)
    const bijEls = els.page.getByRole('main')
    await els.hand.druk(bijEls.getByRole('button', { name: 'Stuur dit terug' }))
    await expect(bijEls.getByRole('alert')).toContainText('Schrijf wat er anders moet')
    await els.hand.vul(bijEls.getByLabel('Wat moet er anders?'), 'Zeg ook hoe vaak de agent kwam.')
    await els.hand.druk(bijEls.getByRole('button', { name: 'Stuur dit terug' }))
    await expect(bijEls).toContainText('Het is teruggestuurd')

    await page.goto(`/loket/aanvragen/${referentie}`)
    await expect(main).toContainText('Zeg ook hoe vaak de agent kwam.')
    await expect(main.getByLabel('Waarom?')).toHaveValue('Je naam stond niet op de bel. <b>Drie</b> keer was er niemand.')
    await hand.druk(main.getByRole('button', { name: 'Kijk de beslissing na' }))
    await hand.druk(main.getByRole('button', { name: 'Leg dit voor aan je teamverantwoordelijke' }))
    await expect(main).toContainText('Ze wacht op de teamverantwoordelijke')
    await laatNakijken(els, referentie)
    await els.hand.druk(bijEls.getByRole('button', { name: 'Keur dit goed' }))
    await expect(bijEls).toContainText('De beslissing is genomen. De burger kreeg een bericht.')

    await thuis.reload()
    await expect(bijBurger).toContainText('We hebben je aanvraag geweigerd')
    await expect(bijBurger).toContainText('Je naam stond niet op de bel. <b>Drie</b> keer was er niemand.')
    await expect(bijBurger).toContainText('De wijkagent kon niet zien dat je er woont.')
    await expect(bijBurger).toContainText('minister van Binnenlandse Zaken')
    await expect(thuis.getByRole('link', { name: 'Trek de aanvraag in' })).toHaveCount(0)
    await expect.poll(async () => (await mailsVan(burger.email)).map(({ onderwerp }) => onderwerp)).toContain('Er is een beslissing over je aanvraag')
    await thuis.goto('/mijn/documenten')
    await bijBurger.getByRole('link', { name: 'Attest van hoofdverblijfplaats', exact: true }).click()
    await expect(bijBurger.getByRole('heading', { name: /^Versie / })).toHaveCount(1)
  },
)

/** Signs in as the one who decides, on the way to a case. */
async function openBijLoket({ page, hand }: Toestel, referentie: string): Promise<void> {
  await page.goto(`/loket/aanvragen/${referentie}`)
  await meldAan(page, hand, 'dirk', 'iam-mprofiel-eid')
  await staatOp(page, `/loket/aanvragen/${referentie}`)
}

/** As the one who approves, goes from the work list to what waits. */
async function laatNakijken({ page, hand }: Toestel, referentie: string): Promise<void> {
  await page.goto('/loket')
  await expect(page.getByRole('main')).toContainText(/op jouw goedkeuring/)
  await hand.druk(page.getByRole('main').getByRole('link', { name: 'Bekijk wat er ligt' }))
  await hand.druk(page.getByRole('main').getByRole('link', { name: referentie }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk deze beslissing na')
  await expect(page.getByRole('main')).toContainText('<b>Drie</b> keer was er niemand.')
}

/** Opens a page again until the worker has done what it shows. */
async function ziet(page: Page, adres: string, zin: string): Promise<void> {
  await expect(async () => {
    await page.goto(adres)
    await expect(page.getByRole('main')).toContainText(zin, { timeout: 500 })
  }).toPass()
}
