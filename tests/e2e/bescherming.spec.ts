import { nieuwId } from '@/lib/platform/ids'
import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'

inTweeModi('a protected file asks why, and its citizen asks why and is answered', async ({ page, hand, anderToestel }) => {
  const burger = await eenPortaalburger()
  const thuis = await anderToestel()
  await meldVlugAan(thuis.page, burger.loginnaam)
  const referentie = await verhuisVlug(thuis.page, '26')
  const [els, tine] = [await anderToestel(), await anderToestel()]
  await meldVlugAan(els.page, 'els', 'iam-mprofiel-eid')
  await meldVlugAan(tine.page, 'tine', 'iam-mprofiel-eid')

  await els.page.goto('/loket/bescherming')
  const bijEls = els.page.getByRole('main')
  await els.hand.druk(bijEls.getByRole('button', { name: 'Bescherm dit dossier' }))
  await expect(bijEls.getByRole('alert')).toContainText('Kies wie je beschermt')
  await els.hand.vul(bijEls.getByLabel('Rijksregisternummer, of referentie van een aanvraag'), referentie)
  await els.hand.kies(bijEls.getByLabel('Een bekende persoon'))
  await els.hand.vul(bijEls.getByLabel('Waarom?'), 'Zit in de gemeenteraad.')
  await els.hand.druk(bijEls.getByRole('button', { name: 'Bescherm dit dossier' }))
  await expect(bijEls).toContainText('Een andere teamverantwoordelijke kijkt dit na')
  const { id } = await rij<{ id: string }>(
    'select voorbereiding.id from voorbereiding join bescherming on bescherming.id::text = onderwerp join burger on burger.insz_hash = betrokkene where email = $1',
    [burger.email],
  )
  await tine.page.goto(`/loket/goedkeuren/${id}`)
  const bijTine = tine.page.getByRole('main')
  await expect(bijTine).toContainText('Zit in de gemeenteraad.')
  await tine.hand.druk(bijTine.getByRole('button', { name: 'Keur dit goed' }))
  await expect(bijTine).toContainText('Het is goedgekeurd')

  await meldVlugAan(page, 'dirk', 'iam-mprofiel-eid')
  await page.goto(`/loket/aanvragen/${referentie}`)
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit dossier is beschermd')
  await hand.druk(main.getByRole('button', { name: 'Open het dossier' }))
  await expect(main.getByRole('alert')).toContainText('Leg uit waarom je het dossier opent')
  await hand.kies(main.getByLabel('Ik behandel een aanvraag'))
  await hand.vul(main.getByLabel('Leg uit in je eigen woorden'), 'Het is de oudste van de werklijst.')
  await hand.druk(main.getByRole('button', { name: 'Open het dossier' }))
  await expect(main).toContainText('Abdijstraat 26')

  await thuis.page.goto('/mijn/gegevens#inzage')
  const bijBurger = thuis.page.getByRole('main')
  await thuis.hand.druk(
    bijBurger
      .getByRole('row', { name: /Dossierbehandelaar, team bevolking/ })
      .getByRole('link', { name: /^Stel een vraag/ })
      .first(),
  )
  await thuis.hand.druk(bijBurger.getByRole('button', { name: 'Stuur je vraag' }))
  await expect(bijBurger.getByRole('alert')).toContainText('Schrijf wat je wil weten')
  await thuis.hand.vul(bijBurger.getByLabel('Wat wil je weten?'), 'Waarom keek u?')
  await thuis.hand.druk(bijBurger.getByRole('button', { name: 'Stuur je vraag' }))
  await expect(bijBurger).toContainText('Je vraag is gestuurd')
  const vraag = await rij<{ id: string }>('select inzagevraag.id from inzagevraag join burger on burger.id = burger_id where email = $1', [
    burger.email,
  ])
  await els.page.goto(`/loket/inzagevragen/${vraag.id}`)
  await expect(bijEls).toContainText('Het is de oudste van de werklijst.')
  await els.hand.vul(bijEls.getByLabel('Je antwoord'), 'Je aanvraag werd nagekeken.')
  await els.hand.druk(bijEls.getByRole('button', { name: 'Stuur het antwoord' }))
  await expect(bijEls).toContainText('Je antwoord is gestuurd')
  await thuis.page.goto('/mijn/berichten')
  await thuis.hand.druk(bijBurger.getByRole('link', { name: 'Lees het antwoord' }))
  await expect(bijBurger).toContainText('Je aanvraag werd nagekeken.')
})

const WEGEN: Record<string, readonly string[]> = {
  '/loket/goedkeuren': ['dirk', 'els'],
  '/loket/bescherming': ['els'],
  '/loket/toezicht': ['els', 'omar'],
  '/loket/inzagevragen': ['els', 'omar'],
}

for (const naam of ['karin', 'dirk', 'els', 'sofie', 'omar']) {
  test(`${naam} reaches what watches over reading as the role may, and nothing else`, async ({ page }) => {
    await meldVlugAan(page, naam, 'iam-mprofiel-eid')
    for (const [adres, wie] of Object.entries(WEGEN)) {
      const antwoord = await page.request.get(adres, { headers: { accept: 'text/html' } })
      expect(new URL(antwoord.url()).pathname, adres).toBe(wie.includes(naam) ? adres : '/fout/geen-recht')
    }
    const onbekend = nieuwId()
    for (const [adres, form] of [
      ['/api/loket/bescherming', { doe: 'opheffen', id: onbekend, reden: 'x' }],
      ['/api/loket/toezicht', { id: onbekend, wat: 'klaar', woorden: 'x' }],
      [`/api/loket/inzagevragen/${onbekend}`, { antwoord: 'x' }],
    ] as const) {
      const antwoord = await page.request.post(adres, { form, maxRedirects: 0 })
      const mag = WEGEN[adres.replace('/api', '').replace(`/${onbekend}`, '')]?.includes(naam) && !(adres.endsWith('toezicht') && naam === 'els')
      if (!mag) expect(antwoord.headers().location, adres).toMatch(/geen-recht$/)
    }
  })
}

test('a line of another citizen is not there, and the way to a protected file is nobody else’s', async ({ page }) => {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const { id } = await opDatabase(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from inzage where door = 'systeem' and betrokkene not in (select coalesce(insz_hash, '') from burger) limit 1",
    )
    return rows[0] ?? { id: nieuwId() }
  })
  for (const vreemd of [id, nieuwId(), 'onzin']) {
    expect((await page.request.get(`/mijn/gegevens/inzage/${vreemd}`, { headers: { accept: 'text/html' } })).status()).toBe(404)
  }
  await page.context().clearCookies()
  await meldVlugAan(page, 'dirk', 'iam-mprofiel-eid')
  await page.goto('/loket/beschermd?u=onzin')
  await expect(page.getByRole('main')).toContainText('Deze pagina is te oud, of ze is niet van jou')
})
