import { nieuwId } from '@/lib/platform/ids'
import { PDF } from '@/tests/aanvragen/bestanden'
import { vraag } from '@/tests/ondersteuning/gelijk-antwoord'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij, rijen } from '@/tests/ondersteuning/portaalburger'
import { akteVanAnder, meldVlugAan, vulVlugIn } from '@/tests/ondersteuning/vlug'

const STAP = '/diensten/geboorteakte/aanvraag/hoedanigheid'

test('a form that somebody else began is never opened, sent, changed or thrown away', async ({ page, anderePagina }) => {
  const andere = await anderePagina()
  const hunne = await metConcept(andere)
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  expect((await vraag(andere, STAP)).tekst).toContain('geheim-bewijs')
  expect((await vraag(page, STAP)).naar, 'the same address opens a form of one’s own').toMatch(/\/aanvraag\/wat$/)

  for (const sleutel of [hunne.id, nieuwId()]) {
    const verstuurd = await page.request.post('/api/aanvragen/geboorteakte', { form: { _sleutel: sleutel } })
    expect(new URL(verstuurd.url()).pathname, 'somebody else’s key is as none').toBe('/diensten/geboorteakte')
    await page.request.post('/api/aanvragen/geboorteakte/toelichting', { form: { _sleutel: sleutel, toelichting: 'Overschreven' } })
    await page.request.post('/api/aanvragen/geboorteakte/hoedanigheid', { form: { _sleutel: sleutel, _actie: `bijlage-weg:${hunne.bijlage}` } })
  }
  await page.request.post('/api/aanvragen/geboorteakte/weg', { form: { _sleutel: hunne.id } })
  const na = await rijen('select status from aanvraag where id = $1', [hunne.id])
  expect(na).toEqual([{ status: 'concept' }])
  const daar = (await vraag(andere, STAP)).tekst
  expect(daar).toContain('geheim-bewijs')
  expect((await vraag(andere, '/diensten/geboorteakte/aanvraag/toelichting')).tekst).not.toContain('Overschreven')
  for (const lijst of ['/mijn', '/mijn/aanvragen', '/diensten/geboorteakte']) {
    expect((await vraag(page, lijst)).tekst, lijst).not.toContain(hunne.id)
  }
})

test('a form that is not sent is nobody’s at the desk', async ({ page, anderePagina }) => {
  const { id } = await metConcept(await anderePagina())
  await meldVlugAan(page, 'dirk', 'iam-mprofiel-eid')
  expect((await vraag(page, '/loket')).tekst).not.toContain(id)
  expect((await vraag(page, `/loket/aanvragen/${id}`)).status).toBe(404)
  expect((await vraag(page, STAP)).naar).toMatch(/^\/aanmelden\?/)
})

async function metConcept(page: Page): Promise<{ id: string; bijlage: string }> {
  const { loginnaam, email } = await eenPortaalburger()
  await meldVlugAan(page, loginnaam)
  await vulVlugIn(page, 'geboorteakte', akteVanAnder('geheim-bewijs.pdf', PDF))
  return rij(
    `select aanvraag.id, bijlage.id as bijlage from aanvraag join bijlage on bijlage.aanvraag_id = aanvraag.id
       where burger_id = (select id from burger where email = $1)`,
    [email],
  )
}
