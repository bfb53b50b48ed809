import { deelVlug, eenDeelstuk, keerGeopend } from '@/tests/ondersteuning/gedeeld'
import { inElkeModus, inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { expect } from '@/tests/ondersteuning/portaal'
import { mailsVan } from '@/tests/ondersteuning/portaalburger'
import { haalBestand } from '@/tests/ondersteuning/reisstappen'
import { pastInBreedte } from '@/tests/ondersteuning/toegankelijk'

const WERKT_NIET = 'Deze link werkt niet (meer)'

inElkeModus(
  '10 share a document',
  'a citizen shares one datum for one purpose, sees it opened and ends it',
  async ({ page: houder, hand, anderToestel }) => {
    const { documentId, email } = await eenDeelstuk(houder)
    const main = houder.getByRole('main')
    await houder.goto(`/mijn/documenten/${documentId}`)
    await hand.druk(main.getByRole('link', { name: 'Deel met een link' }))
    await expect(main).toContainText('Je maakte nog geen link voor dit document.')
    await hand.druk(main.getByRole('link', { name: 'Maak een link' }))
    await expect(main.getByLabel('Alleen dit: Woont in Antwerpen: Ja')).toBeChecked()
    await hand.vul(main.getByLabel('Voor wie is de link?'), 'Immo Zuid')
    await hand.druk(main.getByRole('button', { name: 'Maak de link' }))
    await expect(main.getByRole('alert')).toContainText('Vul in waarvoor je dit deelt.')
    await expect(main.getByLabel('Voor wie is de link?'), 'what was typed stays').toHaveValue('Immo Zuid')
    await hand.vul(main.getByLabel('Waarvoor?'), 'Huurcontract')
    await hand.kies(main.getByLabel('1 keer', { exact: true }))
    await hand.druk(main.getByRole('button', { name: 'Maak de link' }))
    await expect(main).toContainText('Je link is klaar')
    const link = (await main.locator('[data-link]').textContent()) ?? ''
    expect(houder.url(), 'the address does not hold the secret').not.toContain(link.split('/').at(-1))
    await pastInBreedte(houder, 'the links of a document')

    const { page: ontvanger, hand: andereHand } = await anderToestel()
    const bij = ontvanger.getByRole('main')
    await ontvanger.goto(link)
    await expect(ontvanger.getByRole('heading', { level: 1 })).toHaveText('Iemand deelt een document met je')
    await expect(bij).toContainText('Huurcontract')
    await expect(bij).toContainText('L.J.')
    for (const niet of ['Janssens', 'Antwerpen', 'Meir']) await expect(bij).not.toContainText(niet)
    expect(await keerGeopend(documentId), 'to come here is no opening').toBe(0)
    await andereHand.druk(bij.getByRole('button', { name: 'Bekijk' }))
    await expect(bij).toContainText('Woont in Antwerpen')
    await expect(bij).toContainText('Lotte Maria Janssens')
    await expect(bij).not.toContainText('Meir')
    await expect(bij.getByRole('link', { name: 'Download de pdf' })).toHaveCount(0)
    await pastInBreedte(ontvanger, 'what was shared')
    await ontvanger.reload()
    await expect(bij, 'to read it again is no other opening').toContainText('Woont in Antwerpen')
    await ontvanger.goto(link)
    await andereHand.druk(bij.getByRole('link', { name: 'Lees verder' }))
    await expect(bij).toContainText('Woont in Antwerpen')
    const opening = ontvanger.url()

    const { page: derde } = await anderToestel()
    await derde.goto(link)
    await expect(derde.getByRole('heading', { level: 1 })).toHaveText(WERKT_NIET)
    await derde.goto(opening)
    await expect(derde.getByRole('heading', { level: 1 }), 'the address is no key').toHaveText('Deze pagina is dicht')

    await houder.goto(`/mijn/documenten/${documentId}/delen`)
    await expect(main).toContainText('Opgebruikt')
    await expect(main).toContainText(/1 keer geopend, van ten hoogste 1\./)
    await expect(main).toContainText(/versie 1, getoond/)
    await expect(main, 'the link itself is shown once').not.toContainText(link)
    await expect.poll(async () => (await mailsVan(email)).map(({ onderwerp }) => onderwerp)).toContain('Iemand opende je link')
    await houder.goto('/mijn/berichten')
    await hand.druk(main.getByRole('link', { name: 'Bekijk je links' }))
    await expect(main).toContainText('Voor Immo Zuid')
    await houder.goto('/mijn/gegevens')
    await expect(main.getByRole('row').filter({ hasText: 'Iemand met een link die je gaf' })).toContainText('Een document van je')
  },
)

inElkeModus(
  '10 share a document',
  'a citizen shares a whole document with its file, in English, and ends it while it is being read',
  async ({ page: houder, hand, anderToestel }) => {
    const { documentId } = await eenDeelstuk(houder)
    const main = houder.getByRole('main')
    await houder.goto(`/en/mijn/documenten/${documentId}/delen/nieuw`)
    await hand.kies(main.getByLabel('The whole document, as a PDF too'))
    await hand.vul(main.getByLabel('Whom is the link for?'), 'Notary Peeters')
    await hand.vul(main.getByLabel('What for?'), 'Deed')
    await hand.druk(main.getByRole('button', { name: 'Make the link' }))
    const link = ((await main.locator('[data-link]').textContent()) ?? '').replace('/gedeeld/', '/en/gedeeld/')
    const { page: ontvanger, hand: andereHand } = await anderToestel()
    const bij = ontvanger.getByRole('main')
    await ontvanger.goto(link)
    await andereHand.druk(bij.getByRole('button', { name: 'View' }))
    await expect(ontvanger.getByRole('heading', { level: 1 })).toHaveText('Certificate of main residence')
    await expect(bij).toContainText('Meir 5, 2000 Antwerpen')
    await pastInBreedte(ontvanger, 'a whole document that was shared')
    const { soort, bytes } = await haalBestand(ontvanger, bij.getByRole('link', { name: 'Download the PDF' }))
    expect(soort).toBe('application/pdf')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')

    await houder.goto(`/en/mijn/documenten/${documentId}/delen`)
    await hand.druk(main.getByRole('button', { name: 'End this link: for Notary Peeters' }))
    await expect(main).toContainText('The link was ended.')
    await expect(main).toContainText('Ended')
    await ontvanger.reload()
    await expect(ontvanger.getByRole('heading', { level: 1 })).toHaveText('This page is closed')
    await ontvanger.goto(link)
    await expect(ontvanger.getByRole('heading', { level: 1 })).toHaveText('This link does not work (any more)')
  },
)

inTweeModi('a button that is pressed twice in a row opens a link once', async ({ page: houder, anderToestel }) => {
  const { documentId } = await eenDeelstuk(houder)
  const { page: ontvanger } = await anderToestel()
  await ontvanger.goto(await deelVlug(houder, documentId, { keren: '1' }))
  await ontvanger.getByRole('button', { name: 'Bekijk' }).dblclick()
  await expect(ontvanger.getByRole('main')).toContainText('Meir 5')
  await ontvanger.goBack()
  await expect(ontvanger.getByRole('link', { name: 'Lees verder' }), 'going back').toBeVisible()
  expect(await keerGeopend(documentId)).toBe(1)
})
