import { nieuwId } from '@/lib/platform/ids'
import { isAlsOnbestaand, vraag } from '@/tests/ondersteuning/gelijk-antwoord'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
import { boekVlug, meldVlugAan, vraagVlugAfspraak } from '@/tests/ondersteuning/vlug'

const status = async (id: string) => (await rij<{ status: string }>('select status from afspraak where id = $1', [id])).status

test('a visit of somebody else is as one that does not exist, and nobody else moves or cancels it', async ({ page, anderePagina }) => {
  const andere = await anderePagina()
  await meldVlugAan(andere, (await eenPortaalburger()).loginnaam)
  const hunne = await boekVlug(andere)
  const hunZaak = await vraagVlugAfspraak(andere)
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  for (const rest of ['', '/annuleren', '/verzetten']) {
    await isAlsOnbestaand(page, `/mijn/afspraken/${hunne}${rest}`, `/mijn/afspraken/${nieuwId()}${rest}`)
  }
  await isAlsOnbestaand(page, `/api/mijn/afspraken/${hunne}/kalender`, `/api/mijn/afspraken/${nieuwId()}/kalender`)
  await isAlsOnbestaand(page, `/mijn/afspraken/nieuw?aanvraag=${hunZaak}`, '/mijn/afspraken/nieuw?aanvraag=A-0000-0000-00')
  for (const actie of ['annuleren', 'verzetten', 'aanbod', 'stop']) {
    await page.request.post(`/api/mijn/afspraken/${hunne}/${actie}`, { form: { taal: 'nl', plek: 'deurne|2026-12-01T08:00:00.000Z' } })
  }
  expect(await status(hunne)).toBe('gepland')
  expect((await vraag(page, '/mijn/afspraken')).tekst).not.toContain(hunne)
  expect((await vraag(andere, `/api/mijn/afspraken/${hunne}/kalender`)).status).toBe(200)
  const gebruikt = await page.request.post('/api/mijn/afspraken/keuze', { form: { taal: 'nl', personen: '1', aanvraag: hunZaak } })
  expect(gebruikt.url(), 'nothing is booked for a case of somebody else').toMatch(/\/mijn\/afspraken\/nieuw\?fout=verlopen$/)
})

test('who is not signed in is led to do so, and comes back; staff read no visit as its citizen', async ({ page, anderePagina }) => {
  const burger = await anderePagina()
  await meldVlugAan(burger, (await eenPortaalburger()).loginnaam)
  const id = await boekVlug(burger)
  for (const wie of ['niemand', 'karin']) {
    if (wie !== 'niemand') await meldVlugAan(page, wie, 'iam-mprofiel-eid')
    for (const adres of ['/mijn/afspraken', `/mijn/afspraken/${id}`, '/mijn/afspraken/nieuw'])
      expect((await vraag(page, adres)).naar, `${wie}, ${adres}`).toMatch(/^\/aanmelden\?terug=/)
    expect((await vraag(page, `/api/mijn/afspraken/${id}/kalender`)).status).toBe(401)
    await page.request.post(`/api/mijn/afspraken/${id}/annuleren`, { form: { taal: 'nl' } })
  }
  expect(await status(id)).toBe('gepland')
})

test('only the role that may changes hours, and who sees no agenda does nothing in it', async ({ anderePagina }) => {
  const burger = await anderePagina()
  await meldVlugAan(burger, (await eenPortaalburger()).loginnaam)
  const id = await boekVlug(burger)
  for (const [naam, agenda, regelen] of [
    ['karin', true, false],
    ['sofie', false, false],
    ['omar', false, false],
    ['els', true, true],
  ] as const) {
    const collega = await anderePagina()
    await meldVlugAan(collega, naam, 'iam-mprofiel-eid')
    const geweigerd = /\/fout\/geen-recht$/
    const naar = async (adres: string) => (await vraag(collega, adres)).naar
    const kijk = async (adres: string, mag: boolean) =>
      mag ? expect(await naar(adres), `${naam} ${adres}`).toBe('') : expect(await naar(adres), `${naam} ${adres}`).toMatch(geweigerd)
    await kijk('/loket/agenda', agenda)
    await kijk(`/loket/agenda/bezoek/${id}`, agenda)
    await kijk('/loket/agenda/regelen', regelen)
    if (agenda) continue
    for (const actie of ['stap', 'annuleren']) {
      const antwoord = await collega.request.post(`/api/loket/agenda/${actie}`, { form: { taal: 'nl', id, naar: 'niet_gekomen' } })
      expect(antwoord.url(), `${naam} ${actie}`).toMatch(geweigerd)
    }
  }
  expect(await status(id)).toBe('gepland')
  const karin = await anderePagina()
  await meldVlugAan(karin, 'karin', 'iam-mprofiel-eid')
  await karin.request.post('/api/loket/agenda/stap', { form: { taal: 'nl', id, naar: 'aangemeld' } })
  expect(await status(id)).toBe('aangemeld')
})
