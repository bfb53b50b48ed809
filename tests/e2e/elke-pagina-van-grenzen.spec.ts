import { maakBladzijde } from '@/scripts/web/bladzijde'
import { isVoorIedereen, openOgen, sluitOgen, test, testVanIemand } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug, wachtOpVersies } from '@/tests/ondersteuning/vlug'
import { eenAdres, meldVlug, openVlug, volgadres } from '@/tests/ondersteuning/zonder-aanmelden'

test.describe.configure({ timeout: 240_000 })

for (const [boodschap, status] of [
  ['te-groot', 413],
  ['controle-te-groot', 413],
  ['druk', 503],
  ['te-lang', 431],
  ['onleesbaar', 400],
  ['stuk', 500],
] as const) {
  test(`what our rim says by itself is fit for everyone: ${boodschap}`, async ({ page, kaal, klachten }) => {
    klachten.verwacht.push(/status of [45]\d\d/)
    for (const wie of [page, kaal]) {
      await wie.route(/\/rand-proef$/, (weg) => {
        const taal = new URL(weg.request().url()).pathname.startsWith('/en/') ? 'en' : 'nl'
        return weg.fulfill({ status, contentType: 'text/html; charset=utf-8', body: maakBladzijde(boodschap, taal) })
      })
    }
    await isVoorIedereen({ page, kaal }, '/rand-proef', status)
  })
}

testVanIemand('who may not take a case over reads what to do, on a page that is fit for everyone', async ({ page, browser }) => {
  const email = eenAdres()
  await meldVlug(page, email)
  const adres = await volgadres(email)
  const ogen = await openOgen(browser)
  const [ander, anderKaal] = [await ogen.met.newPage(), await ogen.zonder.newPage()]
  await meldVlugAan(ander, (await eenPortaalburger()).loginnaam)
  const zaak = await openVlug(ander, adres)
  await isVoorIedereen({ page: ander, kaal: anderKaal }, `${zaak}/overnemen`)
  await ander.goto(`${zaak}/overnemen`)
  await expect(ander.getByRole('heading', { level: 1 })).toHaveText('We weten niet zeker dat jij dit stuurde')
  await sluitOgen(ogen)
})

testVanIemand('mail that came back is seen by its citizen and by staff, on pages that are fit for everyone', async ({ page, kaal, browser }) => {
  const burger = await eenPortaalburger()
  const email = `${burger.loginnaam}@verhuisd.example`
  await opDatabase((client) => client.query('update idp.account set email = $1 where loginnaam = $2', [email, burger.loginnaam]))
  await meldVlugAan(page, burger.loginnaam)
  await wachtOpVersies(email, 7)
  const referentie = await verhuisVlug(page, '44')
  const telWeigeringen = () =>
    rij<{ n: number }>('select count(*)::int as n from mailweigering join burger on burger.id = burger_id where email = $1', [email])
  await expect.poll(async () => (await telWeigeringen()).n).toBe(1)
  await isVoorIedereen({ page, kaal }, '/mijn')
  await page.goto('/mijn')
  await expect(page.getByRole('main')).toContainText('Onze mails komen niet aan')
  await expect(page.getByRole('main')).toContainText(email)
  await opDatabase((client) =>
    client.query(
      `update document set beletsel = case documenttype when 'attest-van-leven' then 'niet-gevonden' else 'bron-weigert' end, beletsel_op = now()
         where documenttype in ('attest-van-leven', 'attest-nationaliteit') and burger_id = (select id from burger where email = $1)`,
      [email],
    ),
  )
  const ogen = await openOgen(browser)
  const els = { page: await ogen.met.newPage(), kaal: await ogen.zonder.newPage() }
  await meldVlugAan(els.page, 'els', 'iam-mprofiel-eid')
  await isVoorIedereen(els, '/loket/storingen')
  await els.page.goto('/loket/storingen')
  const regel = els.page.getByRole('row').filter({ hasText: referentie })
  await expect(regel).toContainText('De mailserver van de burger weigert het adres (code 550).')
  await expect(els.page.getByRole('main')).not.toContainText(email)
  const geweigerd = els.page.getByRole('row').filter({ hasText: 'Het register weigert de gegevens.' })
  await geweigerd.getByRole('link').first().click()
  await expect(els.page).toHaveURL(/\/loket\/documenten\?vul=D-/)
  await sluitOgen(ogen)
  await page.getByRole('button', { name: 'Het adres klopt: probeer opnieuw' }).click()
  await expect(page.getByRole('main')).toContainText('We sturen de volgende mail weer naar je adres.')
})

testVanIemand('what comes back is taken from who has the key, and read only where it is configured', async ({ page }) => {
  const stuur = (koppen: Record<string, string>) =>
    page.request.post('/api/mail/terug', { headers: { 'content-type': 'message/rfc822', ...koppen }, data: Buffer.from('To: iemand\r\n\r\nDag') })
  for (const authorization of ['', 'Bearer ', 'Bearer verkeerd', 'Basic proefsleutel-van-de-post']) {
    expect((await stuur(authorization ? { authorization } : {})).status(), authorization).toBe(401)
  }
  const gelezen = await stuur({ authorization: 'Bearer proefsleutel-van-de-post' })
  expect(await gelezen.json()).toEqual({ uitkomst: 'geen-weigering' })
})

testVanIemand('a call and a search by number of somebody protected ask why first, on pages that are fit for everyone', async ({ page, browser }) => {
  const [burger, ander] = [await eenPortaalburger({ ik: { leeftijd: 60 } }), await eenPortaalburger({ ik: { leeftijd: 50 } })]
  await meldVlugAan(page, burger.loginnaam)
  const form = { _taal: 'nl', naam: 'Lotte', telefoon: '0470 12 34 56', dagdeel: 'namiddag', taalhulp: '', woorden: 'Bel me.' }
  await page.goto('/terugbellen')
  const sleutel = await page.locator('input[name=_sleutel]').inputValue()
  expect((await page.request.post('/api/terugbellen', { form: { ...form, _sleutel: sleutel } })).ok()).toBe(true)
  const ogen = await openOgen(browser)
  const [els, karin] = [await ogen.met.newPage(), await ogen.zonder.newPage()]
  await meldVlugAan(els, 'els', 'iam-mprofiel-eid')
  await els.request.post('/api/loket/bescherming', { form: { wie: burger.insz, soort: 'slachtoffer', reden: 'Wordt bedreigd.' } })
  await els.context().clearCookies()
  await meldVlugAan(els, 'karin', 'iam-mprofiel-eid')
  const { id } = await rij<{ id: string }>('select t.id from terugbelverzoek t join burger b on b.id = t.burger_id where b.email = $1', [
    burger.email,
  ])
  await els.request.post('/api/loket/terugbellen', { form: { taal: 'nl', id, actie: 'nemen' } })
  await els.goto(`/loket/terugbellen/${id}`)
  const bellen = new URL(els.url())
  const gezocht = await els.request.post('/api/loket/mandaten/zoeken', { form: { taal: 'nl', gever: burger.insz, gemachtigde: ander.insz } })
  for (const { pathname, search } of [bellen, new URL(gezocht.url())]) {
    expect(pathname).toBe('/loket/beschermd')
    await isVoorIedereen({ page: els, kaal: karin }, pathname + search)
  }
  await els.goto(bellen.pathname + bellen.search)
  await expect(els.getByRole('main')).not.toContainText('0470')
  await els.getByLabel('Deze persoon stelt een vraag').check()
  await els.getByLabel('Leg uit in je eigen woorden').fill('Deze burger vroeg om een telefoontje.')
  await els.getByRole('button', { name: 'Open het dossier' }).click()
  await expect(els.getByRole('main')).toContainText('Bel me.')
  await isVoorIedereen({ page: els, kaal: karin }, `/loket/terugbellen/${id}`)
  await sluitOgen(ogen)
})
