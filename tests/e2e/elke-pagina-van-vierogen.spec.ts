import type { Browser } from '@playwright/test'
import { isVoorIedereen, type Kijkers, openOgen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { eenPortaalburger, opDatabase, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'
import { bevestigVlug } from '@/tests/ondersteuning/vlug-loket'

test.describe.configure({ timeout: 240_000 })

/** A member of staff with JavaScript and without. */
async function alsMedewerker(browser: Browser, naam: string): Promise<Kijkers> {
  const ogen = await openOgen(browser)
  const kijkers = { page: await ogen.met.newPage(), kaal: await ogen.zonder.newPage() }
  await meldVlugAan(kijkers.page, naam, 'iam-mprofiel-eid')
  return kijkers
}

test('what waits for a second person is on pages that are fit for everyone', async ({ page, browser }) => {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const referentie = await verhuisVlug(page, '18')
  const [dirk, els] = [await alsMedewerker(browser, 'dirk'), await alsMedewerker(browser, 'els')]
  const aanvraagId = await bevestigVlug(dirk.page, referentie, 'geweigerd')
  const { id } = await rij<{ id: string }>("select id from voorbereiding where onderwerp = $1 and status = 'wacht'", [aanvraagId])
  for (const adres of [`/loket/aanvragen/${referentie}?gedaan=voorgelegd`, '/loket/goedkeuren', `/loket/goedkeuren/${id}`]) {
    await isVoorIedereen(dirk, adres)
    await isVoorIedereen(els, adres)
  }
  await isVoorIedereen(els, '/loket')
  await isVoorIedereen(els, `/loket/goedkeuren/${id}?fout=woorden.leeg`)
  await isVoorIedereen(els, `/loket/goedkeuren/${id}?fout=gewijzigd`)
  await els.page.request.post(`/api/loket/goedkeuren/${id}`, {
    form: { wat: 'terugsturen', woorden: 'Bel de burger eerst.\n\nSchrijf daarna op wat je hoorde.' },
  })
  await isVoorIedereen(els, `/loket/goedkeuren/${id}?gedaan=terugsturen`)
  for (const adres of ['/loket', '/loket/goedkeuren', `/loket/aanvragen/${referentie}`]) await isVoorIedereen(dirk, adres)
})

test('what protects a file and watches over reading is on pages that are fit for everyone', async ({ page, kaal, browser }) => {
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  const referentie = await verhuisVlug(page, '28')
  const [dirk, els, omar] = [await alsMedewerker(browser, 'dirk'), await alsMedewerker(browser, 'els'), await alsMedewerker(browser, 'omar')]
  await els.page.request.post('/api/loket/bescherming', { form: { doe: 'zetten', wie: referentie, soort: 'slachtoffer', reden: 'Wordt bedreigd.' } })
  const { id } = await rij<{ id: string }>(
    'select bescherming.id from bescherming join burger on burger.insz_hash = betrokkene where email = $1 and status <> $2',
    [burger.email, 'opgeheven'],
  )
  const fout = await els.page.request.post('/api/loket/bescherming', { form: { doe: 'zetten' } })
  const { pathname, search } = new URL(fout.url())
  for (const adres of ['/loket/bescherming?gedaan=zetten', `${pathname}${search}`, `/loket/bescherming/${id}`]) await isVoorIedereen(els, adres)
  await dirk.page.goto(`/loket/aanvragen/${referentie}`)
  const poort = new URL(dirk.page.url())
  await isVoorIedereen(dirk, `${poort.pathname}${poort.search}`)
  await isVoorIedereen(dirk, '/loket/beschermd?u=oud')
  await dirk.page.request.post('/api/loket/beschermd', {
    form: { u: poort.searchParams.get('u') ?? '', reden: 'aanvraag', woorden: 'Het is de oudste van de werklijst.' },
  })
  await dirk.page.request.get(`/loket/aanvragen/${referentie}`)
  const { id: toegangId } = await rij<{ id: string }>(
    'select toegang.id from toegang join burger on burger.insz_hash = betrokkene where email = $1',
    [burger.email],
  )
  const steekproefId = await opDatabase(async (client) => {
    await client.query(
      `insert into steekproef (id, toegang_id, medewerker_id, op) select gen_random_uuid(), id, medewerker_id, op from toegang where id = $1
         on conflict do nothing`,
      [toegangId],
    )
    await client.query(
      `insert into signaal (id, soort, medewerker_id, sleutel, aantal, vanaf, tot, status)
         select gen_random_uuid(), 'veel-dossiers', medewerker_id, gen_random_uuid()::text, 61, now(), now(), 'nieuw' from toegang where id = $1`,
      [toegangId],
    )
    return (await client.query<{ id: string }>('select id from steekproef where toegang_id = $1', [toegangId])).rows[0]?.id ?? ''
  })
  const { id: signaalId } = await rij<{ id: string }>('select id from signaal where aantal = 61 order by id desc limit 1', [])
  for (const adres of [
    '/loket',
    '/loket/toezicht',
    `/loket/toezicht/${signaalId}`,
    `/loket/toezicht/${steekproefId}`,
    `/loket/toezicht/${steekproefId}?fout=oordeel.leeg`,
    '/loket/inzagevragen',
  ]) {
    await isVoorIedereen(omar, adres)
  }
  await isVoorIedereen(els, '/loket/toezicht')
  await isVoorIedereen(els, '/loket/storingen')

  const { id: inzageId } = await rij<{ id: string }>('select id from inzage where toegang_id = $1 order by id limit 1', [toegangId])
  await isVoorIedereen({ page, kaal }, `/mijn/gegevens/inzage/${inzageId}?fout=leeg`)
  await page.request.post('/api/mijn/inzagevraag', { form: { inzage: inzageId, vraag: 'Waarom keek u?\n\nIk ken die persoon.' } })
  await isVoorIedereen({ page, kaal }, `/mijn/gegevens/inzage/${inzageId}?gevraagd=ja`)
  await isVoorIedereen({ page, kaal }, '/mijn/gegevens')
  const { id: vraagId } = await rij<{ id: string }>('select id from inzagevraag where inzage_id = $1', [inzageId])
  for (const adres of ['/loket', '/loket/inzagevragen', `/loket/inzagevragen/${vraagId}`, `/loket/inzagevragen/${vraagId}?fout=leeg`]) {
    await isVoorIedereen(els, adres)
  }
  await els.page.request.post(`/api/loket/inzagevragen/${vraagId}`, { form: { antwoord: 'Je aanvraag werd nagekeken.' } })
  await isVoorIedereen({ page, kaal }, `/mijn/gegevens/inzage/${inzageId}`)
  await opDatabase((client) =>
    client.query(
      "insert into mailweigering (id, burger_id, adres_hash, antwoord, op) select gen_random_uuid(), id, 'proef', 550, now() from burger where email = $1",
      [burger.email],
    ),
  )
  await isVoorIedereen(els, '/loket/storingen')
})
