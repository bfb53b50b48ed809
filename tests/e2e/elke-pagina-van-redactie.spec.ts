import { isVoorIedereen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { rij } from '@/tests/ondersteuning/portaalburger'
import { herstelVlug } from '@/tests/ondersteuning/redactie'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

const DIENST = 'brandveiligheid-zaak'
const HIER = `/loket/redactie/${DIENST}`

test.describe.configure({ timeout: 360_000 })
test.afterEach(async ({ anderePagina }) => herstelVlug(await anderePagina(), await anderePagina(), DIENST))

test('editors write, put forward, publish and go back on pages that are fit for everyone', async ({ page, kaal, anderePagina }) => {
  const kijkers = { page, kaal }
  const stijn = await anderePagina()
  await meldVlugAan(page, 'sofie', 'iam-mprofiel-eid')
  await meldVlugAan(stijn, 'stijn', 'iam-mprofiel-eid')
  const revisie = async () =>
    (await rij<{ revisie: string }>('select revisie::text from dienstversie where dienst = $1 order by nummer desc limit 1', [DIENST])).revisie
  const doe = async (wie: typeof page, actie: string, form: Record<string, string> = {}) => {
    const antwoord = await wie.request.post(`/api/loket/redactie/${DIENST}/${actie}`, {
      form: { revisie: await revisie().catch(() => '0'), ...form },
    })
    expect(antwoord.ok(), actie).toBe(true)
  }
  for (const adres of ['/loket/redactie?zoek=brand', '/loket/redactie?zoek=xyzzyx', HIER, `${HIER}/teksten`, `${HIER}/vragen`, `${HIER}/verschil`]) {
    await isVoorIedereen(kijkers, adres)
  }
  await isVoorIedereen(kijkers, '/loket/redactie/energiescan/proberen')
  await isVoorIedereen(kijkers, '/loket/redactie/adreswijziging/proberen/situatie')
  await isVoorIedereen(kijkers, '/loket/redactie/inname-publieke-ruimte/vragen')
  await isVoorIedereen(kijkers, '/loket/redactie/geboorteakte/voorbeeld')
  await page.request.post('/api/loket/redactie/mijn-gegevens-inkijken/begin', { form: {} })
  await isVoorIedereen(kijkers, '/loket/redactie/mijn-gegevens-inkijken/teksten')
  await page.request.post('/api/loket/redactie/mijn-gegevens-inkijken/weggooien', { form: { revisie: '1' } })
  await page.request.post(`/api/loket/redactie/${DIENST}/begin`, { form: {} })
  const veld = await eersteVraag()
  await doe(page, 'vraag', { vraag: veld, 'label-nl': 'Wat is de naam van je zaak?', 'label-en': '', required: 'ja' })
  for (const adres of [HIER, `${HIER}/teksten`, `${HIER}/vragen`, `${HIER}/vragen/${veld}`, `${HIER}/vragen/nieuw`, `${HIER}/voorbeeld`]) {
    await isVoorIedereen(kijkers, adres)
  }
  await doe(page, 'vraag', { vraag: veld, 'label-nl': 'Wat is de naam van je zaak?', 'label-en': 'What is your business called?', required: 'ja' })
  await isVoorIedereen(kijkers, `${HIER}/vragen/onderneming/voorwaarde`)
  await isVoorIedereen(kijkers, `${HIER}/vragen/plan/voorwaarde`)
  await doe(page, 'voorwaarde', { vraag: 'plan', nieuw: 'activiteit', _daad: 'erbij' })
  await isVoorIedereen(kijkers, `${HIER}/vragen/plan/voorwaarde`)
  await doe(page, 'voorwaarde', {
    ...{ vraag: 'plan', samen: 'een', nieuw: 'reden', _daad: 'erbij' },
    ...{ 'deel-0-veld': 'activiteit', 'deel-0-manier': 'een-van', 'deel-0-is-restaurant': 'ja' },
  })
  await doe(page, 'voorwaarde', {
    ...{ vraag: 'plan', samen: 'een', _daad: 'bewaar' },
    ...{ 'deel-0-veld': 'activiteit', 'deel-0-manier': 'een-van', 'deel-0-is-restaurant': 'ja' },
    ...{ 'deel-1-veld': 'reden', 'deel-1-manier': 'geen-van', 'deel-1-is-overname': 'ja' },
  })
  for (const adres of [`${HIER}/vragen/plan/voorwaarde`, `${HIER}/vragen/plan`, `${HIER}/vragen/activiteit?gedaan=keuze`]) {
    await isVoorIedereen(kijkers, adres)
  }
  for (const adres of [
    `${HIER}/verschil`,
    `${HIER}/voorbeeld`,
    `${HIER}?gedaan=vraag`,
    `${HIER}/teksten?gedaan=teksten`,
    `${HIER}?fout=reden`,
    `${HIER}?fout=niets`,
  ]) {
    await isVoorIedereen(kijkers, adres)
  }
  await page.request.get(`${HIER}/proberen`).then((antwoord) => isVoorIedereen(kijkers, new URL(antwoord.url()).pathname))
  await doe(page, 'voorleggen', { reden: 'Zo vragen mensen het.' })
  for (const adres of [HIER, `${HIER}/teksten`, '/loket/redactie']) await isVoorIedereen(kijkers, adres)
  await doe(stijn, 'publiceren')
  for (const adres of [`${HIER}?gedaan=publiceren`, `${HIER}/terug?nummer=0`, `${HIER}/terug?nummer=0&fout=reden`, `${HIER}/verschil?van=0`]) {
    await isVoorIedereen(kijkers, adres)
  }
})

async function eersteVraag(): Promise<string> {
  const { record } = await rij<{ record: string }>('select record from dienstversie where dienst = $1 order by nummer desc limit 1', [DIENST])
  const [eerste] = (JSON.parse(record) as { formFields: { name: string; type: string }[] }).formFields.filter(({ type }) => type === 'text')
  return eerste?.name ?? ''
}
