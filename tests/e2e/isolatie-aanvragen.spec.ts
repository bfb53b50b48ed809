import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { PDF } from '@/tests/aanvragen/bestanden'
import { isAlsOnbestaand, vraag } from '@/tests/ondersteuning/gelijk-antwoord'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
import { akteVanAnder, meldVlugAan, stuurVlug, verhuisVlug } from '@/tests/ondersteuning/vlug'

test('a case of somebody else, its files and its receipt are as what does not exist', async ({ page, anderePagina }) => {
  const andere = await anderePagina()
  const hunne = await metZaak(andere)
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const mijn = await verhuisVlug(page)
  for (const taal of ['', '/en']) {
    const adres = (referentie: string) => `${taal}/mijn/aanvragen/${referentie}`
    expect((await vraag(andere, adres(hunne.referentie))).status).toBe(200)
    await isAlsOnbestaand(page, adres(hunne.referentie), adres(nieuweReferentie()))
    await isAlsOnbestaand(page, adres(hunne.referentie.toLowerCase()), adres(nieuweReferentie().toLowerCase()))
    await isAlsOnbestaand(page, `${adres(hunne.referentie)}/intrekken`, `${adres(nieuweReferentie())}/intrekken`)
    await isAlsOnbestaand(page, `${adres(hunne.referentie)}/bijlagen/${hunne.bijlage}`, `${adres(nieuweReferentie())}/bijlagen/${nieuwId()}`)
    await isAlsOnbestaand(page, `${adres(mijn)}/bijlagen/${hunne.bijlage}`, `${adres(mijn)}/bijlagen/${nieuwId()}`)
    const bevestiging = (referentie: string) => `${taal}/diensten/geboorteakte/aanvraag/bevestiging?aanvraag=${referentie}`
    await isAlsOnbestaand(page, bevestiging(hunne.referentie), bevestiging(nieuweReferentie()))
  }
  const bestand = (referentie: string, id: string) => `/api/mijn/aanvragen/${referentie}/bijlagen/${id}`
  expect((await vraag(andere, bestand(hunne.referentie, hunne.bijlage))).status).toBe(200)
  await isAlsOnbestaand(page, bestand(hunne.referentie, hunne.bijlage), bestand(nieuweReferentie(), nieuwId()))
  await isAlsOnbestaand(page, bestand(mijn, hunne.bijlage), bestand(mijn, nieuwId()))
  for (const lijst of ['/mijn', '/mijn/aanvragen', `/mijn/aanvragen?voor=${hunne.id}`]) {
    expect((await vraag(page, lijst)).tekst, lijst).not.toContain(hunne.referentie)
  }
})

test('nobody withdraws or sends what is another person’s', async ({ page, anderePagina }) => {
  const hunne = await metZaak(await anderePagina())
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const ingetrokken = await page.request.post('/api/mijn/intrekken', { form: { referentie: hunne.referentie } })
  expect(ingetrokken.status(), 'as a case that does not exist').toBe(404)
  const verstuurd = await page.request.post('/api/aanvragen/geboorteakte', { form: { _sleutel: hunne.id } })
  expect(verstuurd.url()).toMatch(/\?formulier=verdwenen$/)
  const na = await rij<{ status: string }>('select status from aanvraag where id = $1', [hunne.id])
  expect(na.status).toBe('ingediend')
})

test('nobody who is not signed in, and no member of staff, gets a case as its citizen sees it', async ({ page, anderePagina }) => {
  const { referentie, bijlage } = await metZaak(await anderePagina())
  for (const wie of ['niemand', 'dirk']) {
    if (wie !== 'niemand') await meldVlugAan(page, wie, 'iam-mprofiel-eid')
    for (const adres of [`/mijn/aanvragen/${referentie}`, `/mijn/aanvragen/${referentie}/bijlagen/${bijlage}`, '/mijn', '/mijn/gegevens']) {
      expect((await vraag(page, adres)).naar, `${wie}, ${adres}`).toMatch(/^\/aanmelden\?terug=/)
    }
    expect((await vraag(page, `/api/mijn/aanvragen/${referentie}/bijlagen/${bijlage}`)).status).toBe(401)
  }
})

async function metZaak(page: Page): Promise<{ id: string; referentie: string; bijlage: string }> {
  const { loginnaam } = await eenPortaalburger()
  await meldVlugAan(page, loginnaam)
  const referentie = await stuurVlug(page, 'geboorteakte', akteVanAnder('bewijs.pdf', PDF))
  const { id, bijlage } = await rij<{ id: string; bijlage: string }>(
    'select aanvraag.id, bijlage.id as bijlage from aanvraag join bijlage on bijlage.aanvraag_id = aanvraag.id where referentie = $1',
    [referentie],
  )
  return { id, referentie, bijlage }
}
