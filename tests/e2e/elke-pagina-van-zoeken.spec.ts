import type { Page } from '@playwright/test'
import { geboortedagVan } from '@/lib/gegevens/insz'
import { isVoorIedereen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug, vraagVlugAfspraak } from '@/tests/ondersteuning/vlug'

test.describe.configure({ mode: 'default', timeout: 240_000 })

const PAGINA = '/loket/zoeken'
const BREED = { width: 1280, height: 900 }

/** Looks for somebody as a browser without JavaScript would; the address at which it ends. */
async function zoekVlug(page: Page, zoek: string, waarom = 'zoek-belt'): Promise<string> {
  const antwoord = await page.request.post('/api/loket/zoeken', { form: { taal: 'nl', zoek, waarom } })
  const { pathname, search } = new URL(antwoord.url())
  return pathname + search
}

test('looking for somebody is fit for everyone: nothing yet, every fault, nobody, and what is too old', async ({ page, kaal }) => {
  await meldVlugAan(page, 'karin', 'iam-mprofiel-eid')
  await isVoorIedereen({ page, kaal }, PAGINA)
  await isVoorIedereen({ page, kaal }, `${PAGINA}?u=oud`)
  await isVoorIedereen({ page, kaal }, await zoekVlug(page, '', ''))
  await isVoorIedereen({ page, kaal }, await zoekVlug(page, 'Lotte Janssens'))
  await isVoorIedereen({ page, kaal }, await zoekVlug(page, 'Niemand Nergens 1/2/1901'))
  await expect(page.getByRole('main')).toContainText('Nothing found')
  const lang = await zoekVlug(page, `<script>alert(1)</script>${'x'.repeat(5_000)}`)
  await page.goto(lang)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Vul hoogstens 120 tekens in')
})

test('staff find who calls without JavaScript, book with everything they need, and the citizen reads who did it and why', async ({
  page,
  kaal,
  anderePagina,
}) => {
  const burger = await eenPortaalburger()
  const thuis = await anderePagina()
  await meldVlugAan(thuis, burger.loginnaam)
  const [referentie, metMoment] = [await verhuisVlug(thuis, '41'), await vraagVlugAfspraak(thuis)]
  await meldVlugAan(page, 'karin', 'iam-mprofiel-eid')
  await page.goto(PAGINA)
  await kaal.context().addCookies(await page.context().cookies())
  await kaal.goto(PAGINA)
  const main = kaal.getByRole('main')
  const [jaar, maand, dag] = (geboortedagVan(burger.insz) ?? '').split('-')
  const getypt = `${burger.achternaam.toUpperCase()} ${burger.voornaam} ${dag}/${maand}/${jaar}`
  await main.getByLabel('Wie of wat zoek je?').fill(getypt)
  await main.getByRole('button', { name: 'Zoek' }).click()
  await expect(main.getByRole('alert')).toContainText('Kies waarom je zoekt')
  await expect(main.getByLabel('Wie of wat zoek je?')).toHaveValue(getypt)
  await main.getByLabel('De burger belt').check()
  await main.getByLabel('Wie of wat zoek je?').fill(burger.insz)
  await main.getByRole('button', { name: 'Zoek' }).click()
  await expect(main.getByRole('heading', { level: 2, name: `${burger.voornaam} ${burger.achternaam}` })).toBeVisible()
  await expect(main).toContainText(referentie)
  const adres = decodeURIComponent(kaal.url())
  for (const woord of [burger.insz, burger.achternaam, jaar ?? '']) expect(adres).not.toContain(woord)
  await isVoorIedereen({ page, kaal }, new URL(kaal.url()).pathname + new URL(kaal.url()).search)

  await page.setViewportSize(BREED)
  await kaal.goto(await zoekVlug(page, metMoment))
  await main.getByRole('link', { name: `Boek een afspraak voor ${metMoment}` }).click()
  await isVoorIedereen({ page, kaal }, new URL(kaal.url()).pathname + new URL(kaal.url()).search)
  await kaal.goto(await zoekVlug(page, burger.insz))
  await main.getByRole('link', { name: 'Boek een afspraak', exact: true }).click()
  await main.getByLabel('Nog iets dat we moeten weten?').fill('x'.repeat(201))
  await main.getByRole('button', { name: 'Toon de vrije momenten' }).click()
  await expect(main.getByRole('alert')).toContainText('Schrijf hoogstens 200 tekens')
  await isVoorIedereen({ page, kaal }, new URL(kaal.url()).pathname + new URL(kaal.url()).search)
  await main.getByLabel('Nog iets dat we moeten weten?').fill('Komt met een kind')
  await main.getByLabel('Met hoeveel mensen?').selectOption('2')
  await main.getByLabel('Gebruikt een rolstoel of is slecht te been').check()
  await main.getByLabel('Hulp in een andere taal?').selectOption('ar')
  await main.getByLabel('Postcode van de burger').fill('2100')
  await main.getByRole('button', { name: 'Toon de vrije momenten' }).click()
  await isVoorIedereen({ page, kaal }, new URL(kaal.url()).pathname + new URL(kaal.url()).search)
  await main.getByRole('radio').first().check()
  await main.getByRole('button', { name: 'Boek dit moment' }).click()
  await expect(main.getByRole('status')).toContainText('Het bezoek is geboekt')
  for (const woord of ['2 personen', 'rolstoel', 'Arabisch', 'Komt met een kind']) await expect(main).toContainText(woord)

  await thuis.goto('/mijn/afspraken')
  await expect(thuis.getByRole('main')).toContainText('Vastgelegd')
  await thuis.goto('/mijn/gegevens')
  const inzagen = thuis.getByRole('main')
  await expect(inzagen).toContainText('Om te helpen toen iemand over jou belde')
  await expect(inzagen).toContainText('Om een afspraak voor je te maken, te verzetten of te annuleren')
  const { soort } = await rij<{ soort: string }>(
    "select soort from bericht join burger on burger.id = bericht.burger_id where email = $1 and soort = 'afspraak-gepland'",
    [burger.email],
  )
  expect(soort).toBe('afspraak-gepland')
})

test('who never signed in gets a moment, and somebody protected is opened only after it was said why', async ({ page, kaal, anderePagina }) => {
  const [nieuw, bekend] = [await eenPortaalburger(), await eenPortaalburger()]
  await meldVlugAan(page, 'karin', 'iam-mprofiel-eid')
  const adres = await zoekVlug(page, nieuw.insz)
  await isVoorIedereen({ page, kaal }, adres)
  await kaal.goto(adres)
  await kaal.getByRole('main').getByRole('button', { name: 'Boek een afspraak' }).click()
  await expect(kaal.getByRole('heading', { level: 1 })).toHaveText('Boek een moment voor de burger')

  await meldVlugAan(await anderePagina(), bekend.loginnaam)
  const els = await anderePagina()
  await meldVlugAan(els, 'els', 'iam-mprofiel-eid')
  await els.request.post('/api/loket/bescherming', { form: { wie: bekend.insz, soort: 'slachtoffer', reden: 'Wordt bedreigd.' } })
  await kaal.goto(await zoekVlug(page, bekend.insz))
  const main = kaal.getByRole('main')
  await expect(kaal.getByRole('heading', { level: 1 })).toHaveText('Dit dossier is beschermd')
  await main.getByLabel('Deze persoon is hier of komt langs').check()
  await main.getByLabel('Leg uit in je eigen woorden').fill('Staat voor me aan de balie.')
  await main.getByRole('button', { name: 'Open het dossier' }).click()
  await expect(main.getByRole('heading', { level: 2, name: `${bekend.voornaam} ${bekend.achternaam}` })).toBeVisible()
})
