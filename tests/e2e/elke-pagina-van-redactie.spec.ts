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
  await isVoorIedereen(kijkers, '/loket/redactie/adreswijziging/proberen')
  await isVoorIedereen(kijkers, '/loket/redactie/inname-publieke-ruimte/vragen')
  await page.request.post(`/api/loket/redactie/${DIENST}/begin`, { form: {} })
  const veld = await eersteVraag()
  await doe(page, 'vraag', { vraag: veld, 'label-nl': 'Wat is de naam van je zaak?', 'label-en': '', required: 'ja' })
  for (const adres of [HIER, `${HIER}/teksten`, `${HIER}/vragen`, `${HIER}/vragen/${veld}`, `${HIER}/vragen/nieuw`, `${HIER}/voorbeeld`]) {
    await isVoorIedereen(kijkers, adres)
  }
  await doe(page, 'vraag', { vraag: veld, 'label-nl': 'Wat is de naam van je zaak?', 'label-en': 'What is your business called?', required: 'ja' })
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
