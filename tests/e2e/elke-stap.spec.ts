import type { Page } from '@playwright/test'
import { OVERZICHT, UITWEG } from '@/lib/aanvragen/plaats'
import { getFormulier, listDiensten } from '@/lib/catalogus/find-dienst'
import { REGELS } from '@/lib/catalogus/register.generated'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { vandaag } from '@/lib/platform/klok'
import type { Voorkeur } from '@/tests/diensten/beantwoord'
import { goedOpDag } from '@/tests/diensten/speel-recordvoorbeeld'
import { juisteStap, paginaVan, stapadres } from '@/tests/ondersteuning/loop-formulier'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { isGeldigeHtml } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

/** The forms that follow from a record; those with a schema of their own have journeys and pages of their own. */
const FORMULIEREN = listDiensten('nl')
  .filter(({ slug, channel }) => channel === 'form' && !Object.hasOwn(SCHEMAS, slug))
  .map(({ slug }) => slug)
const PER_TEST = 8
const HOOGSTENS_STAPPEN = 40

for (let begin = 0; begin < FORMULIEREN.length; begin += PER_TEST) {
  const hier = FORMULIEREN.slice(begin, begin + PER_TEST)
  test(`every step of the forms from ${hier[0]} is there in both languages, and valid, whatever is chosen`, async ({ page }) => {
    test.setTimeout(180_000)
    await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
    for (const dienst of hier) {
      // Where rules say what goes together, whatever is chosen is not enough: the example that is right is sent.
      for (const voorkeur of Object.hasOwn(REGELS, dienst) ? (['eerste'] as const) : (['eerste', 'laatste'] as const))
        await loop(page, dienst, voorkeur)
    }
  })
}

/** Goes through a form from the first page that it has for this person, and looks at each page on the way. */
async function loop(page: Page, dienst: string, voorkeur: Voorkeur): Promise<void> {
  const formulier = await getFormulier(dienst)
  const goed = Object.hasOwn(REGELS, dienst) ? await goedOpDag(formulier, vandaag()) : {}
  let stap = paginaVan(await page.request.get(`/diensten/${dienst}/aanvraag/${OVERZICHT}`))
  for (let gedaan = 0; stap !== UITWEG; gedaan += 1) {
    expect(gedaan, `${dienst} has no end`).toBeLessThan(HOOGSTENS_STAPPEN)
    await isGoed(page, `/diensten/${dienst}/aanvraag/${stap}`)
    if (stap === OVERZICHT) break
    const velden = formulier.stappen.find(({ id }) => id === stap)?.velden ?? []
    const gestuurd = await page.request.post(stapadres(dienst, stap), { multipart: juisteStap(formulier, velden, goed, voorkeur) })
    const verder = paginaVan(gestuurd)
    expect(verder, `${dienst}, ${stap}`).not.toBe(stap)
    stap = verder
  }
  await page.request.post(`/api/aanvragen/${dienst}/weg`, { form: { _taal: 'nl' } })
}

async function isGoed(page: Page, adres: string): Promise<void> {
  for (const hier of [adres, `/en${adres}`]) {
    const antwoord = await page.request.get(hier)
    expect([antwoord.status(), new URL(antwoord.url()).pathname]).toEqual([200, hier])
    const html = await antwoord.text()
    await isGeldigeHtml(html, hier)
    expect(html, hier).not.toMatch(/MISSING_MESSAGE/)
  }
}
