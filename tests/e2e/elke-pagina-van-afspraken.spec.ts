import { isVoorIedereen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { expect, type Page } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase, rij } from '@/tests/ondersteuning/portaalburger'
import { boekVlug, meldVlugAan, vraagVlugAfspraak } from '@/tests/ondersteuning/vlug'

const LANG = 'Ik kom met mijn moeder, die een rolstoel gebruikt en snel moe is. Mag ze dicht bij de deur wachten? Ze spreekt alleen Oekraïens.'

async function eenBurger(page: Page): Promise<void> {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
}

/** The address of the free moments for what was chosen. */
async function momenten(page: Page, keuze: Record<string, string> = {}): Promise<string> {
  const antwoord = await page.request.post('/api/mijn/afspraken/keuze', {
    form: { taal: 'nl', personen: '2', postcode: '2140', anders: LANG, ...keuze },
    maxRedirects: 0,
  })
  return antwoord.headers().location ?? ''
}

/** Where and on which day a visit is. */
function bezoekVan(id: string): Promise<{ code: string; loket: string; dag: string }> {
  return rij("select code, loket, to_char(van at time zone 'Europe/Brussels', 'YYYY-MM-DD') as dag from afspraak where id = $1", [id])
}

test('saying what one needs is fit for everyone, with its faults, for a case and freely', async ({ page, kaal }) => {
  await eenBurger(page)
  await isVoorIedereen({ page, kaal }, '/mijn/afspraken')
  await isVoorIedereen({ page, kaal }, '/mijn/afspraken/nieuw')
  await isVoorIedereen({ page, kaal }, `/mijn/afspraken/nieuw?aanvraag=${await vraagVlugAfspraak(page)}`)
  await isVoorIedereen({ page, kaal }, '/mijn/afspraken/nieuw?dienst=kids-id&fout=verlopen')
  const fout = await momenten(page, { personen: '9', postcode: 'x', anders: 'x'.repeat(300) })
  await isVoorIedereen({ page, kaal }, fout)
  await expect(page).toHaveTitle(/^(Fout|Error): /)
})

test('the free moments are fit for everyone: the first ones, a place, and too late', async ({ page, kaal }) => {
  await eenBurger(page)
  const adres = await momenten(page)
  await isVoorIedereen({ page, kaal }, adres)
  await isVoorIedereen({ page, kaal }, `${adres}&loket=deurne`)
  await isVoorIedereen({ page, kaal }, `${adres}&fout=bezet`)
  await isVoorIedereen({ page, kaal }, `${adres}&loket=bezali&fout=leeg`)
  await page.goto(`${adres}&fout=leeg`)
  await expect(page).toHaveTitle(/^Fout: /)
  await page.getByRole('alert').getByRole('link', { name: 'Kies een moment' }).click()
  await expect(page.getByRole('radio').first()).toBeFocused()
})

test('a visit is fit for everyone: booked, being moved or cancelled, called, cancelled', async ({ page, kaal }) => {
  await eenBurger(page)
  const referentie = await vraagVlugAfspraak(page)
  await page.goto('/mijn')
  const main = page.getByRole('main')
  await expect(main).toContainText('Jij bent aan zet')
  const id = await boekVlug(page, { aanvraag: referentie, anders: LANG, noden: 'gebarentaal' })
  const adres = `/mijn/afspraken/${id}`
  for (const waar of ['/mijn', '/mijn/aanvragen', `/mijn/aanvragen/${referentie}`]) {
    await page.goto(waar)
    await expect(main).toContainText('Ontvangen')
    await expect(main, 'until the visit there is nothing to do').not.toContainText('Jij bent aan zet')
  }
  await isVoorIedereen({ page, kaal }, `${adres}?gedaan=geboekt`)
  await isVoorIedereen({ page, kaal }, `${adres}/verzetten`)
  await isVoorIedereen({ page, kaal }, `${adres}/annuleren`)
  await isVoorIedereen({ page, kaal }, '/mijn/afspraken')
  await page.goto(`${adres}/verzetten`)
  await page.getByRole('button', { name: 'Zet me op de wachtlijst' }).click()
  await expect(page).toHaveURL(/gedaan=wacht$/)
  await opDatabase((client) => client.query("update aanvraag set status = 'afgerond' where referentie = $1", [referentie]))
  await isVoorIedereen({ page, kaal }, `/mijn/aanvragen/${referentie}`)
  await page.goto(`/mijn/aanvragen/${referentie}`)
  await expect(main).toContainText('misschien niet meer langskomen')
  await expect(main.getByRole('link', { name: 'Annuleer' })).toHaveAttribute('href', `${adres}/annuleren`)
  await opDatabase((client) => client.query("update afspraak set status = 'opgeroepen' where id = $1", [id]))
  await isVoorIedereen({ page, kaal }, adres)
  await opDatabase((client) => client.query("update afspraak set status = 'geannuleerd' where id = $1", [id]))
  await isVoorIedereen({ page, kaal }, `${adres}?fout=begonnen`)
  await isVoorIedereen({ page, kaal }, '/mijn/afspraken?gedaan=geannuleerd')
})

test('the waiting list is fit for everyone, with an offer', async ({ page, kaal }) => {
  await eenBurger(page)
  const k = new URL(await momenten(page, { personen: '1', anders: '' }), 'http://x').searchParams.get('k') ?? ''
  await page.request.post('/api/mijn/afspraken/wachtlijst', { form: { taal: 'nl', k, plaats: 'deurne', totEnMet: '' } })
  const id = await boekVlug(page)
  await opDatabase((client) =>
    client.query(
      `update afspraak set status = 'aangeboden', aanbod_tot = now() + interval '1 hour',
         wachtplaats_id = (select id from wachtplaats where burger_id = afspraak.burger_id) where id = $1`,
      [id],
    ),
  )
  await isVoorIedereen({ page, kaal }, '/mijn/afspraken?gedaan=wacht')
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(2)
  await isVoorIedereen({ page, kaal }, '/mijn')
  await page.goto('/mijn')
  await expect(page.getByRole('main').getByRole('listitem').first(), 'what is kept for two hours comes first').toContainText('Er is een moment vrij')
})

test('the agenda is fit for everyone: a day, a week, a visit, hours and their consequences', async ({ page, kaal, anderePagina }) => {
  const burger = await anderePagina()
  await eenBurger(burger)
  const referentie = await vraagVlugAfspraak(burger)
  const id = await boekVlug(burger, { noden: 'rolstoel', anders: LANG })
  const { loket, dag, code } = await bezoekVan(id)
  await meldVlugAan(page, 'els', 'iam-mprofiel-eid')
  const agenda = `/loket/agenda?loket=${loket}&dag=${dag}`
  await isVoorIedereen({ page, kaal }, agenda)
  await isVoorIedereen({ page, kaal }, `${agenda}&week=ja`)
  await isVoorIedereen({ page, kaal }, `/loket/agenda?loket=${loket}&gedaan=binnen&code=${code}&waarde=2&uur=10`)
  await isVoorIedereen({ page, kaal }, '/loket/agenda?fout=niet-gevonden')
  await isVoorIedereen({ page, kaal }, `/loket/agenda/bezoek/${id}`)
  await page.goto(`/loket/agenda/bezoek/${id}`)
  await expect(page.getByRole('button', { name: 'Ja, annuleer het bezoek' }), 'not with one slip').toBeHidden()
  await page.getByText('Annuleer dit bezoek').click()
  await isVoorIedereen({ page, kaal }, `/loket/agenda?loket=${loket}&dag=${dag.slice(0, 4)}-12-25&week=ja`)
  await isVoorIedereen({ page, kaal }, `/loket/agenda/bezoek/${id}/verzetten`)
  await isVoorIedereen({ page, kaal }, `/loket/agenda/boeken?zaak=${referentie}`)
  await isVoorIedereen({ page, kaal }, `/loket/agenda/regelen?loket=${loket}&gedaan=bewaard`)
  const wijzig = async (form: Record<string, string>) => {
    const antwoord = await page.request.post('/api/loket/agenda/plaats/gevolgen', {
      form: { taal: 'nl', loket, wat: 'dicht', ...form },
      maxRedirects: 0,
    })
    return antwoord.headers().location ?? ''
  }
  await isVoorIedereen({ page, kaal }, await wijzig({ vanDag: '', reden: '' }))
  const gevolgen = await wijzig({ vanDag: dag, totDag: dag, reden: 'werken' })
  await isVoorIedereen({ page, kaal }, gevolgen)
  await expect(page.getByRole('main')).toContainText(code)
  await isVoorIedereen({ page, kaal }, `${gevolgen}&gewijzigd=ja`)
})

test('the screen at the door is fit for everyone', async ({ page, kaal }) => {
  for (const vraag of ['', '?uitslag=gelukt&kort=7K4M', '?uitslag=mislukt', '?uitslag=leeg'])
    await isVoorIedereen({ page, kaal }, `/aankomst/deurne${vraag}`)
})
