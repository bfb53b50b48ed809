import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { isAlsOnbestaand, vraag } from '@/tests/ondersteuning/gelijk-antwoord'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'
import { doeVlug, vraagVlug } from '@/tests/ondersteuning/vlug-loket'

test('a question and a message are read and answered by whom they are for, and by nobody else', async ({ page, anderePagina }) => {
  const [andere, loket] = [await anderePagina(), await anderePagina()]
  await meldVlugAan(andere, (await eenPortaalburger()).loginnaam)
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  await meldVlugAan(loket, 'dirk', 'iam-mprofiel-eid')
  const [hunne, mijn] = [await verhuisVlug(andere), await verhuisVlug(page)]
  await doeVlug(loket, hunne, 'nemen')
  const taak = await vraagVlug(loket, hunne)
  await doeVlug(loket, hunne, 'bericht', { sleutel: nieuwId(), tekst: 'Alleen voor jou bedoeld.' })

  const adres = (referentie: string, id: string) => `/mijn/aanvragen/${referentie}/vragen/${id}`
  expect((await vraag(andere, adres(hunne, taak))).status).toBe(200)
  await isAlsOnbestaand(page, adres(hunne, taak), adres(nieuweReferentie(), nieuwId()))
  await isAlsOnbestaand(page, adres(mijn, taak), adres(mijn, nieuwId()))
  expect((await vraag(andere, adres(hunne, 'geen-id'))).status).toBe(404)
  for (const waar of ['/mijn', `/mijn/aanvragen/${mijn}`]) expect((await vraag(page, waar)).tekst).not.toMatch(/Alleen voor jou|woon je daar/)
  for (const form of [
    { referentie: hunne, taak, tekst: 'Van een ander' },
    { referentie: mijn, taak, tekst: 'Van een ander' },
  ]) {
    expect((await page.request.post('/api/mijn/vragen', { multipart: form })).status(), 'as a question that does not exist').toBe(404)
  }
  expect((await page.request.post('/api/mijn/gesprek', { form: { referentie: hunne, sleutel: nieuwId(), tekst: 'Van een ander' } })).status()).toBe(
    404,
  )
  expect(await rij('select status::text from taak where id = $1', [taak])).toEqual({ status: 'open' })
  expect(
    await rij(
      "select count(*)::int as n from gespreksbericht where door = 'burger' and aanvraag_id = (select id from aanvraag where referentie = $1)",
      [hunne],
    ),
  ).toEqual({ n: 0 })

  await page.context().clearCookies()
  expect((await vraag(page, adres(hunne, taak))).naar).toMatch(/^\/aanmelden\?terug=/)
})

test('who signed in with a password only neither reads a question nor a message, nor answers', async ({ page, anderePagina }) => {
  const burger = await eenPortaalburger()
  const [sterk, loket] = [await anderePagina(), await anderePagina()]
  await meldVlugAan(sterk, burger.loginnaam)
  await meldVlugAan(loket, 'dirk', 'iam-mprofiel-eid')
  const referentie = await verhuisVlug(sterk)
  await doeVlug(loket, referentie, 'nemen')
  const taak = await vraagVlug(loket, referentie)
  await doeVlug(loket, referentie, 'bericht', { sleutel: nieuwId(), tekst: 'Alleen voor jou bedoeld.' })
  await meldVlugAan(page, burger.loginnaam, 'iam-aprofiel-userpass')
  for (const adres of ['/mijn', `/mijn/aanvragen/${referentie}`, `/mijn/aanvragen/${referentie}/vragen/${taak}`]) {
    const { status, tekst } = await vraag(page, adres)
    expect(status, adres).toBe(200)
    expect(tekst, adres).not.toMatch(/Alleen voor jou|woon je daar/)
  }
  const na = await page.request.post('/api/mijn/vragen', { multipart: { referentie, taak, tekst: 'Toch' } })
  expect(na.url()).toContain('niveau=substantial')
  expect(await rij('select status::text, klad_versleuteld from taak where id = $1', [taak])).toEqual({ status: 'open', klad_versleuteld: null })
})
