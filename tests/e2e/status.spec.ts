import { nieuweReferentie } from '@/lib/platform/ids'
import { toonDag } from '@/lib/tekst/datum'
import { inElkeModus } from '@/tests/ondersteuning/in-elke-modus'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { staatOp } from '@/tests/ondersteuning/reisstappen'
import { dagenVerder, meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'

inElkeModus('9 answer and write', 'who has a reference sees the step and the term without signing in', async ({ page, hand, anderToestel }) => {
  const burger = await eenPortaalburger()
  const thuis = (await anderToestel()).page
  await meldVlugAan(thuis, burger.loginnaam)
  const referentie = await verhuisVlug(thuis)
  const main = page.getByRole('main')
  await page.goto('/')
  await hand.druk(main.getByRole('link', { name: 'Vraag de status op' }))
  await staatOp(page, '/status')
  await hand.vul(main.getByLabel('Referentie'), `${referentie.slice(0, -1)}${referentie.endsWith('7') ? '8' : '7'}`)
  await hand.druk(main.getByRole('button', { name: 'Toon de status' }))
  await expect(main.getByRole('alert')).toContainText('verkeerd overgetypt')
  await hand.vul(main.getByLabel('Referentie'), referentie.toLowerCase().replaceAll('-', ' '))
  await hand.druk(main.getByRole('button', { name: 'Toon de status' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je aanvraag loopt')
  await expect(main).toContainText('We bekijken je aangifte')
  await expect(main).toContainText(`Ten laatste op ${toonDag('nl', dagenVerder(3))}`)
  for (const geheim of [burger.voornaam, burger.achternaam, burger.insz, 'Abdijstraat', referentie]) await expect(main).not.toContainText(geheim)
  expect(page.url()).not.toContain(referentie)
})

test('what we never gave gets one answer, and tries are counted', async ({ page }) => {
  const antwoorden = await Promise.all([nieuweReferentie(), nieuweReferentie()].map((referentie) => vraagStatus(page, referentie)))
  expect(antwoorden[0]).toContain('We vinden deze aanvraag niet')
  expect(antwoorden[0]).toBe(antwoorden[1])
  let laatste = ''
  for (let keer = 0; keer < 40 && !laatste.includes('/fout/te-vaak'); keer += 1) {
    laatste = (await page.request.post('/api/status', { form: { taal: 'nl', referentie: nieuweReferentie() } })).url()
  }
  expect(laatste).toContain('/fout/te-vaak')
})

async function vraagStatus(page: Page, referentie: string): Promise<string> {
  const antwoord = await page.request.post('/api/status', { form: { taal: 'nl', referentie } })
  expect(antwoord.status()).toBe(200)
  const main = /<main[\s\S]*?<\/main>/.exec(await antwoord.text())?.[0] ?? ''
  // The minute of the question stands in it.
  return main.replace(/\d{2}\.\d{2} uur/, '')
}
