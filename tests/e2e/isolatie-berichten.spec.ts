import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { isAlsOnbestaand, vraag } from '@/tests/ondersteuning/gelijk-antwoord'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'

test('messages are read by who got them, and by nobody else', async ({ page, anderePagina }) => {
  const andere = await anderePagina()
  const zij = await eenPortaalburger()
  await meldVlugAan(andere, zij.loginnaam)
  const referentie = await verhuisVlug(andere)
  const bericht = () =>
    rij<{ id: string; gelezen: boolean }>(
      `select id, gelezen_op is not null as gelezen from bericht where soort = 'aanvraag-ontvangen' and burger_id = (select id from burger where email = $1)`,
      [zij.email],
    )
  const { id } = await bericht()
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  for (const adres of ['/mijn/berichten', `/mijn/berichten?voor=${id}`, `/en/mijn/berichten?voor=${nieuwId()}`]) {
    expect((await vraag(page, adres)).tekst, adres).not.toContain(referentie)
  }
  await isAlsOnbestaand(page, `/mijn/aanvragen/${referentie}`, `/mijn/aanvragen/${nieuweReferentie()}`)
  expect((await bericht()).gelezen, 'looking at one’s own messages reads nobody else’s').toBe(false)
  expect((await vraag(andere, '/mijn/berichten')).tekst).toContain(referentie)
  expect((await bericht()).gelezen).toBe(true)

  await page.context().clearCookies()
  expect((await vraag(page, '/mijn/berichten')).naar).toMatch(/^\/aanmelden\?terug=/)
  await meldVlugAan(page, 'dirk', 'iam-mprofiel-eid')
  expect((await vraag(page, '/mijn/berichten')).naar).toMatch(/^\/aanmelden\?terug=/)
})
