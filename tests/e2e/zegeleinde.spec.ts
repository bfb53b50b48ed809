import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { maakProefzegel } from '@/lib/documenten/zegel/maak-proefzegel'
import { type EigenWeb, startEigenWeb } from '@/tests/ondersteuning/eigen-web'
import { adresUit, expect, MODI, opties, test } from '@/tests/ondersteuning/portaal'
import { isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

test.describe.configure({ mode: 'serial' })

let map: string
let web: EigenWeb

test.beforeAll(async () => {
  map = mkdtempSync(path.join(tmpdir(), 'openloket-zegeleinde-'))
  const ZEGEL_BESTAND = path.join(map, 'bijna.p12')
  writeFileSync(ZEGEL_BESTAND, await maakProefzegel('Stad Antwerpen', 'proef', { van: -1, tot: 20 / 365 }))
  web = await startEigenWeb({ ZEGEL_BESTAND, ZEGEL_WACHTWOORD: 'proef' }, 200)
})
test.afterAll(async () => {
  await web?.stop()
  rmSync(map, { recursive: true, force: true })
})

for (const modus of MODI.filter(({ naam }) => naam === '1280 px' || naam === '320 px, no JavaScript')) {
  test.describe(modus.naam, () => {
    test.use(opties(modus))

    test(`a process owner reads that the seal ends, on the page where they begin and among the failures, ${modus.naam}`, async ({ page }) => {
      await meldVlugAan(page, 'sofie', 'iam-mprofiel-eid')
      for (const [adres, zin] of [
        ['/loket', /^Het zegel van de documenten eindigt op .+, over 20 dagen$/],
        ['/loket/storingen', /^Het zegel van de documenten eindigt op .+, over 20 dagen$/],
        ['/en/loket/storingen', /^The seal of documents ends on .+, in 20 days$/],
      ] as const) {
        await page.goto(`${web.url}${adres}`)
        await expect(page.getByRole('main').getByText(zin)).toBeVisible()
        await pastInBreedte(page, adres)
        if (modus.javascript) await isToegankelijk(page, adres)
      }
      await page.goto(`${adresUit('PORTAAL_URL')}/loket/storingen`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(/^Het zegel van de documenten/)).toHaveCount(0)
    })
  })
}

test('health says so beside its status', async ({ request }) => {
  const antwoord = await request.get(`${web.url}/api/health`)
  expect(await antwoord.json()).toEqual({
    status: 'ok',
    warning: expect.stringMatching(/^the certificate of the seal \(ZEGEL_BESTAND\) ends on .+, in 20 days/),
  })
})
