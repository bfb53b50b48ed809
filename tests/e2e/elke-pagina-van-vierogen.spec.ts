import type { Browser } from '@playwright/test'
import { isVoorIedereen, type Kijkers, openOgen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
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
