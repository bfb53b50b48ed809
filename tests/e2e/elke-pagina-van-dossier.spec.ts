import { nieuwId } from '@/lib/platform/ids'
import { PNG } from '@/tests/aanvragen/bestanden'
import { isVoorIedereen, openOgen, sluitOgen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { type EigenWeb, startEigenWeb } from '@/tests/ondersteuning/eigen-web'
import { expect, type Page } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, mailsVan, opDatabase, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'
import { doeVlug, vraagVlug } from '@/tests/ondersteuning/vlug-loket'

test.describe.configure({ timeout: 240_000 })

const LANG = `De huisbaas van de Vandenbroucke-Vanderstraetenvanwijnegemstraat belde: <b>niemand</b> woont er.\n\n${'Alle dagen. '.repeat(12)}`

/** A portal on which what staff do can be undone for ten minutes. */
let web: EigenWeb
test.beforeAll(async () => {
  web = await startEigenWeb({ ONGEDAAN_MINUTEN: '10' }, 200)
})
test.afterAll(() => web?.stop())

/** A move of who is signed in on this page, taken by staff on theirs. */
async function eenZaak(page: Page, loket: Page, huisnummer: string) {
  const burger = await eenPortaalburger({ leden: [{ leeftijd: 36 }, { leeftijd: 6, ouders: [0, 1] }] })
  await meldVlugAan(page, burger.loginnaam)
  await meldVlugAan(loket, 'dirk', 'iam-mprofiel-eid')
  const referentie = await verhuisVlug(page, huisnummer)
  await doeVlug(loket, referentie, 'nemen')
  return { burger, referentie, zaak: `/loket/aanvragen/${referentie}` }
}

test('a case with notes, a household and somebody else in it is fit for everyone', async ({ page, browser }) => {
  const ogen = await openOgen(browser)
  const loket = { page: await ogen.met.newPage(), kaal: await ogen.zonder.newPage() }
  const { referentie, zaak } = await eenZaak(page, loket.page, '14')
  const eerste = nieuwId()
  await doeVlug(loket.page, referentie, 'notitie', { sleutel: eerste, notitie: LANG })
  await doeVlug(loket.page, referentie, 'notitie', { sleutel: nieuwId(), notitie: 'Vergist.' })
  await doeVlug(loket.page, referentie, 'notitie-weg', { gekozen: eerste })
  const anderen = await openOgen(browser)
  const els = await anderen.met.newPage()
  await meldVlugAan(els, 'els', 'iam-mprofiel-eid')
  await els.goto(zaak)
  await isVoorIedereen(loket, zaak)
  await loket.page.setViewportSize({ width: 1280, height: 900 })
  await loket.page.goto(zaak)
  const main = loket.page.getByRole('main')
  await expect(main).toContainText(/Els Goossens heeft deze aanvraag open sinds \d\d\.\d\d uur/)
  await expect(main.locator('s')).toContainText('<b>niemand</b> woont er')
  await expect(els.getByRole('main').getByRole('button', { name: /Haal door: je notitie/ }), 'another strikes it not').toHaveCount(0)
  await expect(main).toContainText('Komt een antwoord ergens anders vandaan, dan staat het erbij')
  await main.getByRole('link', { name: 'Toon de eerdere aanvragen' }).click()
  await expect(main).toContainText('Er zijn geen andere aanvragen van dit gezin')
  await isVoorIedereen(loket, `${zaak}?gezin=ja`)
  await doeVlug(loket.page, referentie, 'notitie', { sleutel: nieuwId(), notitie: 'x'.repeat(2_500) })
  await isVoorIedereen(loket, `${zaak}?fout=notitie`)
  for (const gedaan of ['notitie', 'notitie-weg', 'ongedaan', 'blok']) await isVoorIedereen(loket, `${zaak}?gedaan=${gedaan}`)
  // A file that came while the scanner was silent, and in which it found a virus later.
  const taak = await vraagVlug(loket.page, referentie, { soort: 'document', vraag: 'Stuur je contract.' })
  const bestand = { name: 'contract.png', mimeType: 'image/png', buffer: Buffer.from(PNG) }
  await page.request.post('/api/mijn/vragen', { multipart: { referentie, taak, tekst: '', bestand } })
  const bijlage = await rij<{ id: string; bestand_id: string }>(
    'select b.id, b.bestand_id from bijlage b join aanvraag a on a.id = b.aanvraag_id where a.referentie = $1',
    [referentie],
  )
  for (const [stand, zin] of [
    ['wacht', 'Nog niet nagekeken op virussen'],
    ['besmet', 'Bevat een virus'],
  ] as const) {
    await opDatabase((client) =>
      client.query(
        'insert into viruscontrole (bestand_id, stand, op) values ($1, $2::virusstand, now()) on conflict (bestand_id) do update set stand = excluded.stand',
        [bijlage.bestand_id, stand],
      ),
    )
    await loket.page.setViewportSize({ width: 1280, height: 900 })
    await loket.page.goto(`${zaak}/bijlagen/${bijlage.id}`)
    await expect(main.getByRole('alert')).toContainText('contract.png')
    await expect(main.getByRole('link', { name: 'Open het toch' })).toHaveCount(stand === 'wacht' ? 1 : 0)
    await isVoorIedereen(loket, `${zaak}?bestand=${bijlage.id}`)
    await page.goto(`/mijn/aanvragen/${referentie}`)
    await expect(page.getByRole('main')).toContainText(zin)
  }
  await page.goto('/mijn/gegevens')
  await expect(page.getByRole('main')).toContainText('Om eerdere aanvragen van jouw gezin te zien naast een nieuwe')
  await page.goto(`/mijn/aanvragen/${referentie}`)
  await expect(page.getByRole('main'), 'a note is not for the citizen').not.toContainText('woont er.')
  await sluitOgen(anderen)
  await sluitOgen(ogen)
})

test('a decision is written from a text, undone, taken again, and comes as a sealed document, on pages fit for everyone', async ({
  page,
  kaal,
  browser,
}) => {
  const ogen = await openOgen(browser)
  const loket = { page: await ogen.met.newPage(), kaal: await ogen.zonder.newPage() }
  const { burger, referentie, zaak } = await eenZaak(page, loket.page, '16')
  await doeVlug(loket.page, referentie, 'stap')
  await doeVlug(loket.page, referentie, 'stap', { resultaat: 'negatief' })
  const staf = loket.page
  const main = staf.getByRole('main')
  await staf.setViewportSize({ width: 1280, height: 900 })
  await staf.goto(zaak)
  await main.getByLabel('Begin met een tekst').selectOption({ label: 'Weigeren: De burger woont er niet (deze dienst)' })
  await main.getByRole('button', { name: 'Zet deze tekst erin' }).click()
  await expect(main.getByLabel('Weigeren')).toBeChecked()
  await expect(main.getByLabel('Waarom?')).toHaveValue(/De wijkagent kon niet zien dat je er woont/)
  await main.getByRole('button', { name: 'Kijk de beslissing na' }).click()
  await expect(main).toContainText('Vul in wat er nog tussen haken staat: [vul in: wat de wijkagent zag, met de dagen]')
  await isVoorIedereen(loket, `${zaak}?fout=besluit`)
  await doeVlug(staf, referentie, 'besluit', { uitkomst: 'goedgekeurd', motivering: LANG })
  await isVoorIedereen(loket, `${zaak}/besluit`)

  // On a portal with a while: nothing of it is seen before, and it can be undone.
  await staf.setViewportSize({ width: 1280, height: 900 })
  await staf.goto(`${web.url}${zaak}/besluit`)
  await expect(main).toContainText('Je kan de beslissing nog 10 minuten ongedaan maken')
  await main.getByRole('button', { name: 'Neem deze beslissing' }).click()
  await expect(main).toContainText(/De beslissing gaat in om \d\d\.\d\d uur/)
  await isVoorIedereen(loket, zaak)
  await page.goto(`/mijn/aanvragen/${referentie}`)
  await expect(page.getByRole('main')).not.toContainText('niemand')
  await expect(page.getByRole('main')).toContainText('Een medewerker beslist')
  await staf.setViewportSize({ width: 1280, height: 900 })
  await staf.goto(`${web.url}${zaak}`)
  await main.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(main).toContainText('Het is ongedaan gemaakt')
  await expect(main).toContainText('Ongedaan gemaakt: de beslissing')
  await expect(main.getByLabel('Waarom?')).toHaveValue(/Vandenbroucke/)
  await isVoorIedereen(loket, zaak)

  await doeVlug(staf, referentie, 'besluit', { uitkomst: 'goedgekeurd', motivering: LANG })
  const { id } = await rij<{ id: string }>(
    "select k.id from klad k join aanvraag a on a.id = k.aanvraag_id where a.referentie = $1 and k.formulier = 'besluit'",
    [referentie],
  )
  await doeVlug(staf, referentie, 'bevestigen', { klad: id })
  await isVoorIedereen(loket, zaak)
  await expect.poll(async () => (await mailsVan(burger.email)).map(({ onderwerp }) => onderwerp)).toContain('Er is een beslissing over je aanvraag')
  await page.setViewportSize({ width: 1280, height: 900 })
  // It comes once the register carried the decision out.
  const beslissing = page.getByRole('main').getByRole('link', { name: 'Beslissing', exact: true })
  await expect(async () => {
    await page.goto('/mijn/documenten')
    await expect(beslissing).toBeVisible({ timeout: 500 })
  }).toPass()
  await beslissing.click()
  await expect(page.getByRole('main')).toContainText('minister van Binnenlandse Zaken')
  await expect(page.getByRole('main')).toContainText('<b>niemand</b> woont er')
  await isVoorIedereen({ page, kaal }, new URL(page.url()).pathname)
  await sluitOgen(ogen)
})
