import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { gaVerder, haalBestand, haalReferentie, neemAlsMedewerker } from '@/tests/ondersteuning/reisstappen'
import { isGeldigeHtml, isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan, vulVlugIn } from '@/tests/ondersteuning/vlug'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')

inTweeModi('a form of a record goes from its page to a case that staff read', async ({ page, hand, modus, anderToestel }) => {
  const burger = await eenPortaalburger()
  const main = page.getByRole('main')
  const verder = page.getByRole('button', { name: 'Ga verder', exact: true })
  const kijk = async (waar: string) => {
    await pastInBreedte(page, waar)
    if (modus.javascript) await isToegankelijk(page, waar)
    else await isGeldigeHtml(await page.content(), waar)
  }
  await page.goto('/diensten/sluikstort-melden')
  await hand.druk(main.getByRole('link', { name: 'Meld je aan' }))
  await meldAan(page, hand, burger.loginnaam)

  await hand.druk(verder)
  await expect(main.getByRole('alert').getByRole('link')).toHaveText(['Kies de vraag die bij je past, of kies ‘Nee’'])
  await kijk('the page before the form')
  await hand.kies(page.getByLabel('Zie je iemand die nu afval stort?'))
  await gaVerder(page, hand, 'uitweg')
  await expect(main).toContainText('Bel de politie op het nummer 101.')
  await kijk('the way out')
  await hand.druk(main.getByRole('link', { name: 'Kies een ander antwoord' }))
  await hand.kies(page.getByLabel('Nee, geen van deze vragen'))
  await gaVerder(page, hand, 'wat')
  await hand.druk(verder)
  await expect(main.getByRole('alert').getByRole('link')).toHaveText([
    'Kies een antwoord bij ‘Wat wil je melden?’',
    'Vul een straat in of beschrijf de plek bij ‘Waar is het?’',
  ])
  await kijk('the faults of the first page')
  await hand.kies(page.getByLabel('Zwerfvuil of volle vuilnisbak'))
  await hand.vul(page.getByLabel('Of beschrijf de plek'), 'Aan de brug in het park')
  await gaVerder(page, hand, 'aanwijzing-locatie')
  await hand.vul(page.getByLabel('Wat zie je?'), 'Een volle vuilnisbak.')
  await hand.vul(page.getByLabel('Dag', { exact: true }), '1 januari 2100')
  await hand.druk(verder)
  await expect(main.getByRole('alert').getByRole('link')).toHaveText('Vul vandaag of een vroegere dag in bij ‘Sinds wanneer ligt het er?’')
  await kijk('a page of several questions')
  await hand.vul(page.getByLabel('Dag', { exact: true }), '')
  await page.getByLabel('Maak of kies een foto').setInputFiles({ name: 'foto.pdf', mimeType: 'application/pdf', buffer: PDF })
  await gaVerder(page, hand, 'gevaar')
  await hand.kies(page.getByRole('group', { name: 'Is er gevaar voor mensen of verkeer?' }).getByLabel('Nee'))
  await hand.kies(page.getByRole('group', { name: 'Wil je een antwoord?' }).getByLabel('Ja'))
  await gaVerder(page, hand, 'email')

  await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue(burger.email)
  await expect(main).toContainText('Dit komt uit: A-profiel.')
  await hand.vul(page.getByLabel('Telefoon', { exact: true }), 'geen')
  await hand.druk(verder)
  await expect(main.getByRole('link', { name: /^Schrijf je telefoonnummer voluit/ })).toBeVisible()
  await hand.vul(page.getByLabel('Telefoon', { exact: true }), '+32 (0)470 12.34.56')
  await gaVerder(page, hand, 'overzicht')
  await expect(main).toContainText('Aan de brug in het park')
  await expect(main).toContainText('foto.pdf')
  await kijk('the answers')
  await hand.druk(main.getByRole('button', { name: 'Verstuur' }))
  const referentie = await haalReferentie(page)
  await expect(main).toContainText('Een medewerker kijkt je aanvraag na')
  await kijk('the receipt')
  await hand.druk(main.getByRole('link', { name: 'Volg je aanvraag' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sluikstort of vuil melden')

  const loket = await anderToestel()
  await neemAlsMedewerker(loket, 'nadia', referentie)
  await expect(loket.page.getByRole('main')).toContainText('Een volle vuilnisbak.')
  expect((await haalBestand(loket.page, loket.page.getByRole('link', { name: 'foto.pdf' }))).bytes.equals(PDF)).toBe(true)
})

inTweeModi('who cares for somebody of the household chooses them and types nothing about them', async ({ page, hand }) => {
  const burger = await eenPortaalburger({ leden: [{ leeftijd: 71 }] })
  const main = page.getByRole('main')
  await meldVlugAan(page, burger.loginnaam)
  await page.goto('/diensten/mantelzorgpremie')
  await hand.druk(main.getByRole('link', { name: 'Start' }))
  await hand.kies(page.getByLabel('Nee, geen van deze vragen'))
  await gaVerder(page, hand, 'district')
  await expect(main).toContainText(burger.achternaam)
  await hand.kies(page.getByLabel('Borgerhout'))
  await gaVerder(page, hand, 'zorgbehoevende')
  await expect(page.getByRole('radio')).toHaveCount(2)
  await hand.kies(page.getByLabel('Iemand die hier niet staat'))
  await gaVerder(page, hand, 'zorgbehoevende-anders')
  await hand.druk(main.getByRole('link', { name: 'Vorige stap' }))
  await hand.kies(page.getByRole('radio').first())
  await gaVerder(page, hand, 'relatie')
})

inTweeModi('a visit is asked for from the page that says what to bring', async ({ page, hand, modus }) => {
  const burger = await eenPortaalburger()
  const main = page.getByRole('main')
  await meldVlugAan(page, burger.loginnaam)
  await page.goto('/diensten/kids-id')
  await expect(page.getByRole('heading', { name: 'Dit breng je mee' })).toBeVisible()
  await hand.druk(main.getByRole('link', { name: 'Vraag een afspraak' }))
  await gaVerder(page, hand, 'uitweg')
  await pastInBreedte(page, `the visit, ${modus.naam}`)
  await hand.druk(main.getByRole('link', { name: 'Vraag een afspraak' }))
  await hand.kies(page.getByLabel('Regioloket Deurne'))
  await hand.kies(page.getByLabel('In de voormiddag'))
  await gaVerder(page, hand, 'overzicht')
  await hand.druk(main.getByRole('button', { name: 'Vraag je afspraak aan' }))
  await haalReferentie(page)
  await expect(main).toContainText('We kregen je vraag om een afspraak')
})

inTweeModi('a variant of a birth certificate has an address of its own and chooses for the person', async ({ page, hand }) => {
  const burger = await eenPortaalburger()
  const main = page.getByRole('main')
  await page.goto('/diensten/geboorteakte-afschrift')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Afschrift van een geboorteakte')
  await hand.druk(main.getByRole('link', { name: 'Start' }))
  await meldAan(page, hand, burger.loginnaam)
  await expect(page.getByLabel(/^Een volledig afschrift|^Een afschrift/)).toBeChecked()
  await gaVerder(page, hand, 'voor-wie')
})

inTweeModi(
  'the list leads by theme, by moment and by word, and the editor sees what is still to check',
  async ({ page, hand, modus, anderToestel }) => {
    const main = page.getByRole('main')
    await page.goto('/diensten')
    await expect(main.getByRole('heading', { level: 2 }).filter({ has: page.getByRole('link') }), 'every theme').toHaveCount(8)
    await hand.open(main.getByText('Kies een thema'))
    await hand.druk(main.getByRole('link', { name: /^Bouwen en wonen \d/ }))
    await expect(main.getByRole('status')).toContainText('over ‘Bouwen en wonen’')
    await hand.vul(page.getByLabel('Zoek een dienst'), 'premie')
    await hand.druk(main.getByRole('button', { name: 'Zoek' }))
    await expect(main.getByRole('status')).toContainText('over ‘Bouwen en wonen’ met ‘premie’')
    await expect(main.getByRole('link', { name: 'Mijn VerbouwPremie' })).toBeVisible()
    await pastInBreedte(page, `the list, ${modus.naam}`)

    const loket = await anderToestel()
    await meldVlugAan(loket.page, 'sofie', 'iam-mprofiel-eid')
    await loket.page.goto('/loket/redactie?deel=term')
    await expect(loket.page.getByRole('heading', { level: 1 })).toHaveText('Nog na te kijken')
    await expect(loket.page.getByRole('row').nth(5)).toBeVisible()
    await pastInBreedte(loket.page, `the editors, ${modus.naam}`)
    if (modus.javascript) await isToegankelijk(loket.page, 'the editors')
  },
)

inTweeModi('what was chosen comes back as it was, and nothing beside it', async ({ page }) => {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  await vulVlugIn(page, 'inname-publieke-ruimte', { vooraf: { vooraf: 'geen' }, rol: { rol: 'ik-woon-er-of-ben-eigenaar' } })
  await page.request.post('/api/aanvragen/inname-publieke-ruimte/adres-inname', { form: { 'adresInname-straat': 'Meir', objecten: 'container' } })
  await page.goto('/diensten/inname-publieke-ruimte/aanvraag/adres-inname', { waitUntil: 'networkidle' })
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(page.getByLabel('Container')).toBeChecked()
})
