import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase } from '@/tests/ondersteuning/portaalburger'
import { isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { eergisteren, meldVlugAan, vulVlugIn } from '@/tests/ondersteuning/vlug'

const DIENST = 'adreswijziging'
const STAP = `/diensten/${DIENST}/aanvraag/nieuw-adres`
/** Kinds of devices that no other test uses: what is counted of them is of this test alone. */
const TABLETS = [
  { naam: 'with JavaScript', javascript: 'ja', aan: true },
  { naam: 'without JavaScript', javascript: 'nee', aan: false },
] as const

/** What was counted in a step, by what and code. */
function geteld(javascript: string): Promise<Record<string, number>> {
  return opDatabase(async (client) => {
    const { rows } = await client.query<{ naam: string; aantal: number }>(
      `select trim(wat || ' ' || code) as naam, sum(aantal)::int as aantal from meting
       where dienst = $1 and stap = 'nieuw-adres' and toestel = 'tablet' and javascript::text = $2 group by 1`,
      [DIENST, javascript],
    )
    return Object.fromEntries(rows.map(({ naam, aantal }) => [naam, aantal]))
  })
}

for (const { naam, javascript, aan } of TABLETS) {
  test.describe(naam, () => {
    test.use({ javaScriptEnabled: aan, userAgent: 'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148' })

    test(`a fault and going on are counted once each, ${naam}, and never who`, async ({ page }) => {
      const burger = await eenPortaalburger()
      await meldVlugAan(page, burger.loginnaam)
      await vulVlugIn(page, DIENST, { situatie: { situatie: 'gewoon' } })
      await page.goto(STAP, { waitUntil: 'networkidle' })
      await page.getByRole('button', { name: 'Ga verder', exact: true }).click()
      await expect(page.getByText('Er klopt iets niet')).toBeVisible()
      await page.locator('[name="nieuwAdres-straat"]').fill('Abdijstraat')
      await page.locator('[name="nieuwAdres-huisnummer"]').fill('14')
      await page.locator('[name="verhuisdatum-dag"]').fill(eergisteren())
      await page.getByRole('button', { name: 'Ga verder', exact: true }).click()
      await expect(page).toHaveURL(/aanvraag\/wie$/)
      // What is counted is written together, within seconds.
      await expect.poll(async () => (await geteld(javascript)).verder).toBe(1)
      expect(await geteld(javascript)).toEqual({
        'fout nieuwAdres-straat:nieuwAdres.straat-leeg': 1,
        'fout nieuwAdres-huisnummer:nieuwAdres.huisnummer-leeg': 1,
        'fout verhuisdatum-dag:verhuisdatum.leeg': 1,
        verder: 1,
      })
    })
  })
}

test('who asks for a page without reading it is not counted', async ({ page }) => {
  const adres = `/diensten/ratten-melden/aanvraag/overzicht`
  const tel = async () =>
    (
      await opDatabase((client) =>
        client.query(`select coalesce(sum(aantal), 0)::int as aantal from meting where toestel = 'tablet' and dienst = 'ratten-melden'`),
      )
    ).rows[0]
  const iPad = { 'user-agent': 'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148' }
  await page.request.get(adres, { headers: { ...iPad, purpose: 'prefetch' } })
  await page.request.head(adres, { headers: iPad })
  await page.request.get(adres, { headers: iPad })
  // What is counted is written together, within seconds.
  await expect.poll(tel).toEqual({ aantal: 2 })
})

test('what a page could not have said is not counted', async ({ page }) => {
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  await page.request.get(STAP)
  const _meting = 'js nieuwAdres-straat:jan-janssens jan:tekst.leeg constructor:constructor nieuwAdres-straat:__proto__'
  await page.request.post(`/api/aanvragen/${DIENST}/situatie`, { form: { situatie: 'gewoon', _meting } })
  await vulVlugIn(page, DIENST, {
    'nieuw-adres': { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': '14', 'verhuisdatum-dag': eergisteren(), _meting },
  })
  const { rows } = await opDatabase((client) => client.query(`select code from meting where code ~ 'jan|proto|constructor'`))
  expect(rows).toEqual([])
})

test('a process owner reads how a form goes, and others do not', async ({ page, anderePagina, klachten }) => {
  await opDatabase((client) =>
    client.query(
      `insert into meting (dienst, dag, stap, wat, code, javascript, toestel, aantal) values
         ('evenement-organiseren', current_date - 1, $1, 'begonnen', '', 'onbekend', 'telefoon', 40),
         ('evenement-organiseren', current_date - 1, $1, 'getoond', '', 'onbekend', 'telefoon', 55),
         ('evenement-organiseren', current_date - 1, $1, 'verder', '', 'ja', 'telefoon', 31),
         ('evenement-organiseren', current_date - 1, $1, 'fout', 'x:datum.vorm', 'ja', 'telefoon', 12),
         ('evenement-organiseren', current_date - 1, 'formulier', 'verzonden', '20', 'onbekend', 'telefoon', 22)
       on conflict (dienst, dag, stap, wat, code, javascript, toestel) do update set aantal = meting.aantal + excluded.aantal`,
      ['gegevens'],
    ),
  )
  await meldVlugAan(page, 'sofie', 'iam-mprofiel-eid')
  await page.goto('/loket/inzicht?dagen=90')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe formulieren lopen')
  await isToegankelijk(page, 'all forms')
  await page.locator('main a[href*="/inzicht/evenement-organiseren"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hoe het formulier loopt')
  await isToegankelijk(page, 'one form')
  await page.setViewportSize({ width: 320, height: 720 })
  await pastInBreedte(page, 'one form')
  klachten.verwacht.push(/403/)
  const dirk = await anderePagina()
  await meldVlugAan(dirk, 'dirk', 'iam-mprofiel-eid')
  await dirk.goto('/loket/inzicht')
  await expect(dirk).toHaveURL(/geen-recht/)
})

test('the numbers of a month are open data, as JSON and for a spreadsheet', async ({ request }) => {
  const json = await request.get('/api/v1/metingen?maand=2020-01')
  expect(await json.json()).toEqual({ maand: '2020-01', metingen: [] })
  const csv = await request.get('/api/v1/metingen.csv?maand=2020-01')
  expect(csv.headers()['content-type']).toContain('text/csv')
  expect(await csv.text()).toBe('maand,dienst,stap,wat,aantal\r\n')
  for (const maand of ['2020-13', '2020', "2020-01'--", '']) {
    const antwoord = await request.get(`/api/v1/metingen?${new URLSearchParams({ maand })}`)
    expect(antwoord.status(), maand).toBe(400)
    expect((await antwoord.json()).code).toBe('maand.vorm')
  }
})
