import { listLevensgebeurtenissen } from '@/lib/wegwijs/find-levensgebeurtenis'
import { isVoorIedereen, test, testVanIemand } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, zonderNummer } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

const OPENBAAR: [naam: string, adres: string][] = [
  ['all life events', '/levensgebeurtenissen'],
  ['a life event with its days', '/levensgebeurtenissen/verhuizen?datum-dag=3&datum-maand=mei&datum-jaar=2027'],
  ['a life event whose last day is past', '/levensgebeurtenissen/kind-krijgen?datum-dag=2026-01-05'],
  ['a life event with a day that is none', '/levensgebeurtenissen/verhuizen?datum-dag=31&datum-maand=2&datum-jaar=<b>'],
  ['a theme', '/themas/bouwen-en-wonen'],
  ['a theme without a life event', '/themas/cultuur-sport-en-vrije-tijd'],
  ['a search that is about a life event', '/diensten?zoek=ik+ga+verhuizen'],
  ['a moment that has a guided page', '/diensten?moment=geboorte'],
]

test.describe.configure({ mode: 'default' })

for (const [naam, adres] of OPENBAAR) {
  test(`${naam} is fit for everyone`, ({ page, kaal }) => isVoorIedereen({ page, kaal }, adres))
}

for (const { slug } of listLevensgebeurtenissen()) {
  test(`${slug} is fit for everyone`, ({ page, kaal }) => isVoorIedereen({ page, kaal }, `/levensgebeurtenissen/${slug}`))
}

test('a life event, a list and a theme that are not there are not found', async ({ page, klachten }) => {
  klachten.verwacht.push(/404/)
  for (const adres of ['/levensgebeurtenissen/bestaat-niet', '/themas/bestaat-niet', '/themas']) {
    expect((await page.goto(adres))?.status(), adres).toBe(404)
  }
})

testVanIemand('a list of steps is fit for everyone: new, half done, with a day that is none, and all done', async ({ page, kaal }) => {
  await meldVlugAan(page, (await eenPortaalburger({ leden: [{ leeftijd: 6, ouders: [0] }] })).loginnaam)
  const lijst = '/mijn/stappenplannen/kind-krijgen'
  const stuur = (form: Record<string, string>) =>
    page.request.post('/api/mijn/stappenplannen', { form: { taal: 'nl', gebeurtenis: 'kind-krijgen', ...form } })
  await isVoorIedereen({ page, kaal }, '/levensgebeurtenissen/kind-krijgen')
  await stuur({})
  await isVoorIedereen({ page, kaal }, lijst)
  await stuur({ 'datum-dag': '2026-01-05' })
  await stuur({ stap: 'kind-erkennen', keuze: 'niet-voor-mij' })
  await stuur({ stap: 'vaccinatie', keuze: 'gedaan' })
  await isVoorIedereen({ page, kaal }, lijst)
  await isVoorIedereen({ page, kaal }, `${lijst}?dag=fout`)
  await isVoorIedereen({ page, kaal }, '/mijn')
  await isVoorIedereen({ page, kaal }, '/levensgebeurtenissen/kind-krijgen')
  for (const { dienst } of listLevensgebeurtenissen().find(({ slug }) => slug === 'kind-krijgen')?.stappen ?? [])
    await stuur({ stap: dienst, keuze: 'gedaan' })
  await isVoorIedereen({ page, kaal }, lijst)
  await stuur({ doe: 'weg' })
  await isVoorIedereen({ page, kaal }, '/mijn?stappenplan=weg')
})

testVanIemand('what may be meant for somebody is fit for everyone: with reasons, and switched off', async ({ page, kaal }) => {
  await meldVlugAan(page, (await eenPortaalburger({ leden: [{ leeftijd: 1, ouders: [0] }] })).loginnaam)
  await isVoorIedereen({ page, kaal }, '/mijn/voor-jou')
  await isVoorIedereen({ page, kaal }, '/mijn')
  await page.request.post('/api/mijn/voor-jou', { form: { taal: 'nl', aan: 'nee' } })
  await isVoorIedereen({ page, kaal }, '/mijn/voor-jou?gezet=uit')
})

testVanIemand('for who has no national number yet, it says how to be known, fit for everyone', async ({ page, kaal }) => {
  await meldVlugAan(page, (await zonderNummer()).loginnaam)
  await isVoorIedereen({ page, kaal }, '/mijn/voor-jou')
})
