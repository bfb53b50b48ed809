import { toonDag } from '@/lib/tekst/datum'
import { inElkeModus } from '@/tests/ondersteuning/in-elke-modus'
import { meldAan, meldOpnieuwAan } from '@/tests/ondersteuning/meld-aan'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, laatSessiesVerlopen } from '@/tests/ondersteuning/portaalburger'
import { gaVerder, kiesVraag } from '@/tests/ondersteuning/reisstappen'
import { dagenVerder, meldVlugAan } from '@/tests/ondersteuning/vlug'

inElkeModus('8 save and come back', 'a form goes on where it was left, elsewhere and after a silence', async ({ page, hand, anderToestel }) => {
  const burger = await eenPortaalburger()
  const main = page.getByRole('main')
  await meldVlugAan(page, burger.loginnaam)
  await page.goto('/diensten/adreswijziging/aanvraag/situatie')
  await kiesVraag(page, hand, 'Ik ben verhuisd naar een ander adres in Antwerpen', 'nieuw-adres')
  await hand.vul(page.getByLabel('Straat'), 'Abdijstraat')
  await hand.druk(page.getByRole('button', { name: 'Bewaar en ga later verder' }))
  await expect(page).toHaveURL(/\/mijn$/)
  await expect(main).toContainText('Adreswijziging doorgeven: nog niet verstuurd')

  const elders = await anderToestel()
  await elders.page.goto('/mijn')
  await meldAan(elders.page, elders.hand, burger.loginnaam, 'fas-citizen-otp')
  const daar = elders.page.getByRole('main')
  await expect(daar).toContainText(/Bewaard op .+ uur\./)
  await expect(daar).toContainText(`Je kunt verder tot en met ${toonDag('nl', dagenVerder(30))}.`)
  await elders.hand.druk(daar.getByRole('link', { name: 'Ga verder: Adreswijziging doorgeven: nog niet verstuurd' }))
  await expect(elders.page).toHaveURL(/\/aanvraag\/nieuw-adres$/)
  await expect(daar).toContainText(/stap 2 van \d\. Bewaard om \d+\.\d+ uur\./)
  await expect(elders.page.getByLabel('Straat')).toHaveValue('Abdijstraat')
  await elders.hand.vul(elders.page.getByLabel('Huisnummer'), '14')
  await elders.hand.vul(elders.page.getByLabel('Dag'), dagenVerder(0))
  await gaVerder(elders.page, elders.hand, 'wie')

  await page.goto('/diensten/adreswijziging/aanvraag/wie')
  await hand.kies(page.getByLabel('Nee', { exact: true }))
  await laatSessiesVerlopen(burger.email)
  await hand.druk(page.getByRole('button', { name: 'Ga verder' }))
  await expect(main).toContainText('Je was afgemeld')
  await meldOpnieuwAan(page, hand, burger.loginnaam)
  await expect(page).toHaveURL(/\/aanvraag\/wie$/)
  await expect(page.getByLabel('Nee', { exact: true })).toBeChecked()
  await page.goto('/diensten/adreswijziging/aanvraag/nieuw-adres')
  await expect(page.getByLabel('Huisnummer')).toHaveValue('14')

  await hand.druk(main.getByRole('link', { name: 'Gooi dit formulier weg' }))
  await expect(main).toContainText('Je kunt dat niet ongedaan maken.')
  await hand.druk(main.getByRole('button', { name: 'Gooi weg' }))
  await expect(main).toContainText('Je formulier is weggegooid.')
  await page.goto('/mijn')
  await expect(main).not.toContainText('nog niet verstuurd')
  await page.goto('/diensten/adreswijziging/aanvraag/wie')
  await expect(page).toHaveURL(/\/aanvraag\/situatie$/)
  await page.goto('/diensten/adreswijziging/aanvraag')
  await expect(page, 'an address without its step').toHaveURL(/\/diensten\/adreswijziging$/)
})
