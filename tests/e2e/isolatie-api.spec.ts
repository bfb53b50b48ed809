import { nieuweReferentie } from '@/lib/platform/ids'
import { isAlsOnbestaand, vraag } from '@/tests/ondersteuning/gelijk-antwoord'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'

test('the interface gives a case to its citizen alone', async ({ page, anderePagina }) => {
  const andere = await anderePagina()
  await meldVlugAan(andere, (await eenPortaalburger()).loginnaam)
  const adres = (referentie: string) => `/api/v1/aanvragen/${referentie}`
  const referentie = await verhuisVlug(andere)
  const eigen = await vraag(andere, adres(referentie))
  expect(eigen.status).toBe(200)
  expect(JSON.parse(eigen.tekst)).toMatchObject({ referentie, dienst: 'adreswijziging', status: 'ingediend', stap: 'ontvangen' })
  expect(eigen.tekst, 'nothing of what was filled in').not.toContain('Abdijstraat')

  expect((await vraag(page, adres(referentie))).status).toBe(401)
  await meldVlugAan(page, 'dirk', 'iam-mprofiel-eid')
  expect((await vraag(page, adres(referentie))).status).toBe(401)
  await page.context().clearCookies()
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  await isAlsOnbestaand(page, adres(referentie), adres(nieuweReferentie()))
  await isAlsOnbestaand(page, adres(referentie), adres('geen-referentie'))
  expect((await vraag(page, adres(referentie))).soort).toContain('application/problem+json')
})
