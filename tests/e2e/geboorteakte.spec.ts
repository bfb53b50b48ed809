import { PDF } from '@/tests/aanvragen/bestanden'
import type { Hand } from '@/tests/ondersteuning/hand'
import { inElkeModus, inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { expect, type Page } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { gaVerder, haalBestand, haalReferentie, kiesVraag, neemAlsMedewerker } from '@/tests/ondersteuning/reisstappen'
import { meldVlugAan, wachtOpVersies } from '@/tests/ondersteuning/vlug'

const BEGIN = '/diensten/geboorteakte/aanvraag/wat'
const MB = 1_000_000

inElkeModus('5 birth certificate', 'an extract is there at once, and a child’s is issued at once', async ({ page, hand }) => {
  const burger = await eenPortaalburger({ leden: [{ voornamen: ['Fien'], leeftijd: 6, ouders: [0] }] })
  const main = page.getByRole('main')
  await meldVlugAan(page, burger.loginnaam)
  await wachtOpVersies(burger.email, 3)
  await page.goto('/diensten/geboorteakte')
  await expect(main.getByRole('heading', { name: 'Dit document heb je al' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Start' })).toHaveCount(0)
  const eigen = await haalBestand(page, main.getByRole('link', { name: 'Download het document (pdf)' }))
  expect(eigen.bytes.subarray(0, 5).toString()).toBe('%PDF-')

  await hand.druk(main.getByRole('link', { name: 'Ik heb iets anders nodig' }))
  await expect(page).toHaveURL(/\/aanvraag\/wat$/)
  await kiesVraag(page, hand, 'Een uittreksel, voor gebruik in België', 'voor-wie')
  await kiesVraag(page, hand, 'Van mijn kind jonger dan 18', 'kind')
  await kiesVraag(page, hand, /^Fien /, 'overzicht')
  await hand.druk(main.getByRole('button', { name: 'Verstuur' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je document staat klaar')
  const vanKind = await haalBestand(page, main.getByRole('link', { name: 'Download Uittreksel geboorteakte (pdf)' }))
  expect(vanKind.soort).toBe('application/pdf')
  expect(vanKind.bytes.equals(eigen.bytes)).toBe(false)
  await hand.druk(main.getByRole('link', { name: 'Volg je aanvraag' }))
  await expect(main).toContainText('Je vindt het hieronder en in Mijn documenten')
  await page.goto('/mijn/documenten')
  await expect(main).toContainText('Over Fien')
  await expect(main.getByRole('link', { name: /^Download Uittreksel geboorteakte over / })).toHaveCount(2)
  await expect(main.getByRole('link', { name: /^Download Uittreksel geboorteakte over Fien / })).toHaveCount(1)
})

inTweeModi('a full copy is seen by staff, and comes when they approve', async ({ page, hand, anderToestel }) => {
  const burger = await eenPortaalburger()
  const main = page.getByRole('main')
  await meldVlugAan(page, burger.loginnaam)
  await page.goto(BEGIN)
  await kiesVraag(page, hand, 'Een volledig afschrift, met de geschiedenis', 'voor-wie')
  await kiesVraag(page, hand, 'Van mezelf', 'afschrift')
  await hand.kies(page.getByLabel('Een notaris of een rechtbank vraagt een afschrift'))
  await hand.druk(page.getByRole('button', { name: 'Ga verder' }))
  await expect(main).toContainText('Vul in wie het afschrift vraagt')
  await hand.vul(page.getByLabel('Wie vraagt het afschrift?'), 'Notaris De Wit')
  await gaVerder(page, hand, 'overzicht')
  await expect(main).toContainText('Daarom kijkt een medewerker je aanvraag altijd na')
  await hand.druk(main.getByRole('button', { name: 'Verstuur' }))
  const referentie = await haalReferentie(page)

  const loket = await anderToestel()
  await neemAlsMedewerker(loket, 'dirk', referentie)
  const bijLoket = loket.page.getByRole('main')
  await expect(bijLoket).toContainText('Notaris De Wit')
  await expect(bijLoket).toContainText('Daarom kijkt een medewerker je aanvraag altijd na')
  await loket.hand.kies(bijLoket.getByLabel('Goedkeuren'))
  await loket.hand.vul(bijLoket.getByLabel('Waarom?'), 'Een notaris vraagt de geschiedenis.')
  await loket.hand.druk(bijLoket.getByRole('button', { name: 'Kijk de beslissing na' }))
  await loket.hand.druk(bijLoket.getByRole('button', { name: 'Neem deze beslissing' }))
  await expect(bijLoket).toContainText('De beslissing is genomen')
  await expect(async () => {
    await page.goto(`/mijn/aanvragen/${referentie}`)
    await expect(main.getByRole('link', { name: /^Download Afschrift/ })).toBeVisible({ timeout: 500 })
  }).toPass()
  expect((await haalBestand(page, main.getByRole('link', { name: /^Download Afschrift/ }))).soort).toBe('application/pdf')
})

inTweeModi('another person’s act asks for a capacity and a proof, which is checked by its content', async ({ page, hand, modus, anderToestel }) => {
  const burger = await eenPortaalburger()
  const main = page.getByRole('main')
  await meldVlugAan(page, burger.loginnaam)
  await page.goto(BEGIN)
  await vraagVoorIemandAnders(page, hand, '12 3 1951')
  await expect(page).toHaveURL(/\/aanvraag\/hoedanigheid$/)
  await hand.kies(page.getByLabel('Iemand met een volmacht'))

  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'volmacht.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Hierbij geef ik…') })
  await hand.druk(page.getByRole('button', { name: 'Ga verder' }))
  await expect(main.getByRole('link', { name: /^volmacht\.pdf kunnen we niet lezen/ })).toBeVisible()
  await expect(page.getByLabel('Iemand met een volmacht')).toBeChecked()
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'scan.png', mimeType: 'image/png', buffer: Buffer.alloc(10 * MB + 1) })
  await hand.druk(page.getByRole('button', { name: 'Ga verder' }))
  await expect(main.getByRole('link', { name: /^scan\.png is te groot/ })).toBeVisible()
  await expect(page.getByLabel('Iemand met een volmacht')).toBeChecked()

  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'volmacht.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) })
  await hand.druk(page.getByRole('button', { name: 'Voeg toe' }))
  await expect(main.getByRole('button', { name: 'Verwijder volmacht.pdf' })).toBeVisible()
  await expect(page.getByLabel('Iemand met een volmacht')).toBeChecked()
  await gaVerder(page, hand, 'gebruik')
  await kiesVraag(page, hand, 'Voor een erfenis', 'toelichting')
  await hand.vul(page.getByLabel('Waarom heb je de akte nodig?'), 'Ik regel de erfenis van mijn tante.')
  await gaVerder(page, hand, 'overzicht')
  await expect(main).toContainText('volmacht.pdf')
  await hand.druk(main.getByRole('button', { name: 'Verstuur' }))
  const referentie = await haalReferentie(page)
  await expect(main).toContainText('Een medewerker kijkt na of je ze mag krijgen')

  const loket = await anderToestel()
  await neemAlsMedewerker(loket, 'dirk', referentie)
  const bijlage = await haalBestand(loket.page, loket.page.getByRole('link', { name: 'volmacht.pdf' }))
  expect(bijlage.bytes.equals(Buffer.from(PDF)), `the same file at the desk, ${modus.naam}`).toBe(true)
})

inTweeModi('an act of more than a hundred years leads to the archive', async ({ page, hand }) => {
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  await page.goto(BEGIN)
  await vraagVoorIemandAnders(page, hand, '4 5 1899')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze akte vind je in het stadsarchief')
  await expect(page.getByRole('main')).toContainText('www.felixarchief.be')
  await expect(page.getByRole('button', { name: 'Verstuur' })).toHaveCount(0)
})

inTweeModi('an act that the register does not have becomes a case, with the reason', async ({ page, hand, anderToestel }) => {
  const burger = await eenPortaalburger({ ik: { leeftijd: 71, akte: { ontbreekt: 'voor-2019-niet-overgezet' } } })
  const main = page.getByRole('main')
  const reden = 'De akte is van voor 31 maart 2019 en staat nog niet in de databank van akten'
  await meldVlugAan(page, burger.loginnaam)
  await wachtOpVersies(burger.email, 2)
  await page.goto('/diensten/geboorteakte')
  await hand.druk(main.getByRole('link', { name: 'Start' }))
  await kiesVraag(page, hand, 'Een uittreksel, voor gebruik in België', 'voor-wie')
  await kiesVraag(page, hand, 'Van mezelf', 'overzicht')
  await expect(main).toContainText(reden)
  await hand.druk(main.getByRole('button', { name: 'Verstuur' }))
  const referentie = await haalReferentie(page)
  await expect(main).toContainText(reden)
  await page.goto(`/mijn/aanvragen/${referentie}`)
  await expect(main).toContainText(reden)
  const loket = await anderToestel()
  await neemAlsMedewerker(loket, 'dirk', referentie)
  await expect(loket.page.getByRole('main')).toContainText(reden)
})

async function vraagVoorIemandAnders(page: Page, hand: Hand, geboren: string): Promise<void> {
  await kiesVraag(page, hand, 'Een uittreksel, voor gebruik in België', 'voor-wie')
  await kiesVraag(page, hand, 'Van iemand anders', 'persoon')
  await hand.vul(page.getByLabel('Voornamen'), 'Maria Josefina')
  await hand.vul(page.getByLabel('Achternaam bij de geboorte'), 'Claes')
  await hand.vul(page.getByLabel('Dag'), geboren)
  await hand.vul(page.getByLabel('Geboorteplaats'), 'Antwerpen')
  await hand.druk(page.getByRole('button', { name: 'Ga verder' }))
}
