import type { Page } from '@playwright/test'
import { OVERZICHT } from '@/lib/aanvragen/plaats'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { REGELS } from '@/lib/catalogus/register.generated'
import { controlesVan } from '@/lib/catalogus/velden'
import { vandaag } from '@/lib/platform/klok'
import { MAX_VELDBYTES } from '@/lib/platform/verzoekgrootte'
import { SLECHTE_WAARDEN, VREEMDE_CONTROLES } from '@/tests/diensten/slechte-invoer'
import { goedOpDag } from '@/tests/diensten/speel-recordvoorbeeld'
import { juisteStap, paginaVan, stapadres } from '@/tests/ondersteuning/loop-formulier'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

/** Forms that have every kind of question between them. */
const DIENSTEN = ['inname-publieke-ruimte', 'huwelijksaangifte', 'parkeervergunning-autodelers', 'filmen-in-de-stad']
/** Forms without signing in, that have every kind of question which those of a household have not. */
const ZONDER_AANMELDING = ['sluikstort-melden', 'registratie-nummerplaat-handicap', 'openbaarheid-van-bestuur', 'grafconcessie']
const MB = 1_000_000

for (const dienst of [...DIENSTEN, ...ZONDER_AANMELDING]) {
  test(`${dienst}: whatever is sent is answered with a page, with the same words above and beside the box that they are about`, async ({ page }) => {
    const formulier = await getFormulier(dienst)
    if (formulier.record.requiresLogin) await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
    const goed = Object.hasOwn(REGELS, dienst) ? await goedOpDag(formulier, vandaag()) : {}
    let stap = formulier.stappen[0]?.id ?? OVERZICHT
    while (stap !== OVERZICHT) {
      const velden = formulier.stappen.find(({ id }) => id === stap)?.velden ?? []
      await stuurRommel(page, formulier, stap, velden)
      stap = paginaVan(await page.request.post(stapadres(dienst, stap), { multipart: juisteStap(formulier, velden, goed) }))
    }
  })
}

/** Sends each bad value for every box of a step, and files where words belong. */
async function stuurRommel(page: Page, formulier: EenFormulier, stap: string, velden: string[]): Promise<void> {
  const waarheen = stapadres(formulier.record.slug, stap)
  const controles = velden.flatMap((naam) => controlesVan(naam, formulier.velden[naam] ?? { soort: 'tekst' }))
  for (const [wat, waarden] of Object.entries(SLECHTE_WAARDEN)) {
    const alles = new FormData()
    for (const [controle, teVeel] of Object.entries(VREEMDE_CONTROLES)) for (const waarde of teVeel) alles.append(controle, waarde)
    for (const controle of controles) for (const waarde of waarden) alles.append(controle, waarde)
    const antwoord = await page.request.post(waarheen, { form: alles })
    // Every box of a long list as full as it takes is more than anybody types.
    const isTeVeel = new URLSearchParams([...alles].map(([naam, waarde]) => [naam, String(waarde)])).toString().length > MAX_VELDBYTES
    expect(antwoord.status(), `${wat}, ${stap}`).toBe(isTeVeel ? 413 : 200)
    if (!isTeVeel && paginaVan(antwoord) === stap) await staatErbij(page, await antwoord.text(), `${wat}, ${stap}`)
  }
  const bestand = { name: 'a.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') }
  const metBestand = await page.request.post(waarheen, { multipart: Object.fromEntries(controles.map((naam) => [naam, bestand])) })
  expect(metBestand.status(), stap).toBe(200)
  const megabyte = await page.request.post(waarheen, { form: { [controles[0] ?? stap]: 'a'.repeat(MB) } })
  expect(megabyte.status(), stap).toBeLessThan(500)
}

/** Every fault of the summary leads to a box that is there, beside which the same is said; markup stays words. */
async function staatErbij(page: Page, html: string, waar: string): Promise<void> {
  const gezien = await page.evaluate((tekst) => {
    const blad = new DOMParser().parseFromString(tekst, 'text/html')
    const links = [...blad.querySelectorAll('main [role=alert] a[href^="#"]')]
    const naast = (vak: Element | null): string => {
      const zin = vak?.querySelector('[id$="-fout"]')
      return zin?.textContent ?? (vak ? naast(vak.parentElement) : '')
    }
    const anders = links.filter((link) => !naast(blad.getElementById(link.getAttribute('href')?.slice(1) ?? '')).includes(link.textContent ?? '?'))
    return { links: links.length, anders: anders.map((link) => link.outerHTML), markup: blad.querySelectorAll('main script, main [onerror]').length }
  }, html)
  expect(gezien.links, `${waar} says what is wrong`).toBeGreaterThan(0)
  expect(gezien.anders, waar).toEqual([])
  expect(gezien.markup, waar).toBe(0)
}
