import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, mailsVan } from '@/tests/ondersteuning/portaalburger'
import { gaVerder, haalReferentie, neemAlsMedewerker } from '@/tests/ondersteuning/reisstappen'
import { isGeldigeHtml, isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan, vulVlugIn } from '@/tests/ondersteuning/vlug'
import { eenAdres, melding, meldVlug, openVlug, volgadres } from '@/tests/ondersteuning/zonder-aanmelden'

inTweeModi('who does not sign in reports, follows by the link of a mail and takes it into their own', async ({ page, hand, modus, anderToestel }) => {
  const email = eenAdres()
  const burger = await eenPortaalburger()
  const main = page.getByRole('main')
  const kijk = async (waar: string) => {
    await pastInBreedte(page, waar)
    if (modus.javascript) await isToegankelijk(page, waar)
    else await isGeldigeHtml(await page.content(), waar)
  }
  await page.goto('/diensten/sluikstort-melden')
  await expect(main).toContainText('Je hoeft je niet aan te melden.')
  await kijk('the page of the dienst')
  await hand.druk(main.getByRole('link', { name: 'Start' }))
  await hand.kies(page.getByLabel('Nee, geen van deze vragen'))
  await gaVerder(page, hand, 'wat')
  await hand.kies(page.getByLabel('Zwerfvuil of volle vuilnisbak'))
  await hand.vul(page.getByLabel('Of beschrijf de plek'), 'Aan de brug in het park')
  await hand.druk(main.getByRole('button', { name: 'Bewaar en ga later verder' }))
  await expect(main).toContainText('Ga verder in deze browser.')
  await expect(main).toContainText('Je bent hiermee al begonnen')
  await kijk('the page of the dienst with what was begun')
  await hand.druk(main.getByRole('link', { name: 'Ga verder waar je was' }))
  await hand.vul(page.getByLabel('Wat zie je?'), 'Een volle vuilnisbak.')
  await gaVerder(page, hand, 'gevaar')
  await hand.kies(page.getByRole('group', { name: 'Is er gevaar voor mensen of verkeer?' }).getByLabel('Nee'))
  await hand.kies(page.getByRole('group', { name: 'Wil je een antwoord?' }).getByLabel('Ja'))
  await gaVerder(page, hand, 'email')
  await hand.vul(page.getByLabel('E-mail', { exact: true }), email)
  await gaVerder(page, hand, 'overzicht')
  await kijk('the answers')
  await hand.druk(main.getByRole('button', { name: 'Verstuur' }))
  const referentie = await haalReferentie(page)
  await expect(main).toContainText(`We sturen een mail naar ${email}`)
  await kijk('the receipt')

  const toestel = await anderToestel()
  await toestel.page.goto(await volgadres(email))
  await expect(toestel.page.getByRole('main')).not.toContainText(/vuil|brug/)
  await toestel.hand.druk(toestel.page.getByRole('button', { name: 'Bekijk mijn aanvraag' }))
  await expect(toestel.page.getByRole('heading', { level: 1 })).toHaveText('Sluikstort of vuil melden')
  await expect(toestel.page.getByRole('main')).toContainText('Een medewerker kijkt je aanvraag na')
  await expect(toestel.page.getByRole('main')).not.toContainText('vuilnisbak')
  await toestel.hand.druk(toestel.page.getByRole('main').getByRole('link', { name: 'Meld je aan' }))
  await meldAan(toestel.page, toestel.hand, burger.loginnaam)
  await expect(toestel.page.getByRole('heading', { level: 1 })).toHaveText('We weten niet zeker dat jij dit stuurde')

  await page.goto(await volgadres(email))
  await hand.druk(page.getByRole('button', { name: 'Bekijk mijn aanvraag' }))
  await hand.druk(main.getByRole('link', { name: 'Meld je aan' }))
  await meldAan(page, hand, burger.loginnaam)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zet je deze aanvraag bij Mijn aanvragen?')
  await hand.druk(page.getByRole('button', { name: 'Ja, zet ze bij Mijn aanvragen' }))
  await expect(main).toContainText('Deze aanvraag staat nu bij Mijn aanvragen.')
  await expect(main).toContainText('Een volle vuilnisbak.')
  await expect(main).toContainText('Je zette ze bij Mijn aanvragen')
  await toestel.page.goto(await volgadres(email))
  await expect(toestel.page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer')
  expect(referentie).toMatch(/^A-/)
})

inTweeModi('staff see that nobody signed in, and what they decide reaches the person by the link', async ({ page, anderToestel, hand }) => {
  const email = eenAdres()
  const referentie = await meldVlug(page, email)
  await openVlug(page, await volgadres(email))
  const loket = await anderToestel()
  await neemAlsMedewerker(loket, 'nadia', referentie)
  const dossier = loket.page.getByRole('main')
  await expect(dossier).toContainText('Niet aangemeld.')
  await expect(dossier).toContainText('Bevestigd. Nieuws gaat per mail.')
  await pastInBreedte(loket.page, 'the case of who did not sign in')
  await loket.hand.kies(dossier.getByLabel('Goedkeuren'))
  await loket.hand.vul(dossier.getByLabel('Waarom?'), 'De ploeg haalde het op.')
  await loket.hand.druk(dossier.getByRole('button', { name: 'Kijk de beslissing na' }))
  await loket.hand.druk(dossier.getByRole('button', { name: 'Neem deze beslissing' }))
  await page.goto(await volgadres(email, 2))
  expect((await mailsVan(email))[0]?.tekst).not.toContain('ploeg')
  await hand.druk(page.getByRole('button', { name: 'Bekijk mijn aanvraag' }))
  await expect(page.getByRole('main')).toContainText('De ploeg haalde het op.')
})

inTweeModi('a lost link is asked for again, with the same answer for whatever is typed', async ({ page, hand }) => {
  const email = eenAdres()
  const referentie = await meldVlug(page, email)
  const eerste = await volgadres(email)
  for (const [nummer, adres] of [
    [referentie, eenAdres()],
    [referentie, email],
  ] as const) {
    await page.goto('/volgen')
    await hand.vul(page.getByLabel('Nummer van je aanvraag'), nummer)
    await hand.vul(page.getByLabel('E-mailadres'), adres)
    await hand.druk(page.getByRole('button', { name: 'Stuur de link opnieuw' }))
    await expect(page.getByRole('status')).toContainText('Horen het nummer en het adres bij elkaar?')
  }
  expect(await volgadres(email, 2)).toBe(eerste)
  await page.goto(eerste)
  await hand.druk(page.getByRole('button', { name: 'Dit is niet van mij' }))
  await expect(page.getByRole('status')).toContainText('We sturen geen mails meer over deze aanvraag')
})

inTweeModi('who reports without an address reads that no news comes', async ({ page }) => {
  const referentie = await meldVlug(page)
  await page.goto(`/diensten/sluikstort-melden/aanvraag/bevestiging?aanvraag=${referentie}`)
  await expect(page.getByRole('main')).toContainText('Je gaf geen e-mailadres')
})

inTweeModi('what was begun without signing in is taken over after it, when the person says so', async ({ page, hand }) => {
  const burger = await eenPortaalburger()
  const { vooraf, wat } = melding()
  await vulVlugIn(page, 'sluikstort-melden', { ...(vooraf && { vooraf }), ...(wat && { wat }) })
  await meldVlugAan(page, burger.loginnaam)
  await page.goto('/diensten/sluikstort-melden')
  const main = page.getByRole('main')
  await expect(main).toContainText('Je begon dit formulier zonder aan te melden')
  await hand.druk(main.getByRole('button', { name: 'Neem het over' }))
  await hand.druk(main.getByRole('link', { name: 'Ga verder waar je was' }))
  await page.goto('/diensten/sluikstort-melden/aanvraag/wat')
  await expect(page.getByLabel('Of beschrijf de plek')).toHaveValue('Aan de brug in het park')
})
