import { nieuweControlecode } from '@/lib/platform/ids'
import { expect, MODI, type Modus, opties, test } from '@/tests/ondersteuning/portaal'
import { isGeldigeHtml, isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'

/** Pages that anyone can read, in each of their states. */
const OPENBAAR: [naam: string, adres: string][] = [
  ['signing in', '/aanmelden'],
  ['signing in, in English', '/en/aanmelden'],
  ['signing in for staff', '/aanmelden?wie=medewerker'],
  ['signing in that was stopped', '/aanmelden?fout=geannuleerd'],
  ['checking a document', '/controleer'],
  ['checking a document, in English', '/en/controleer'],
  ['a file that was not chosen', '/controleer?fout=bestand'],
  ['a code that is mistyped', '/controleer/C-7K4M-Q2XB-3VN8-PX'],
  ['a code that is not ours', `/controleer/${nieuweControlecode()}`],
  ['a file that is too large to check', '/fout/controle-te-groot'],
  ['too often', '/fout/te-vaak?minuten=3'],
  ['too large, in English', '/en/fout/te-groot'],
]

const SCHERMEN: readonly Modus[] = MODI.filter(({ toetsenbord }) => !toetsenbord)

for (const scherm of SCHERMEN) {
  test.describe(scherm.naam, () => {
    test.use(opties(scherm))

    for (const [naam, adres] of OPENBAAR) {
      test(`${naam} is fit for everyone, ${scherm.naam}`, async ({ page }) => {
        const antwoord = await page.goto(adres)
        expect(antwoord?.status()).toBe(200)
        await pastInBreedte(page, adres)
        if (!scherm.javascript) return isGeldigeHtml((await antwoord?.text()) ?? '', adres)
        await isToegankelijk(page, adres)
        await page.emulateMedia({ colorScheme: 'dark' })
        await isToegankelijk(page, `${adres}, dark`)
      })
    }
  })
}
