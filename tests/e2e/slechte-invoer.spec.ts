import type { APIResponse, Page } from '@playwright/test'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { controlesVan } from '@/lib/catalogus/velden'
import { alleControles, SLECHTE_WAARDEN, VREEMDE_CONTROLES } from '@/tests/diensten/slechte-invoer'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

/** Forms that have every kind of question between them. */
const DIENSTEN = ['inname-publieke-ruimte', 'a-kaart-aanvragen', 'parkeervergunning-autodelers']
const MB = 1_000_000

for (const dienst of DIENSTEN) {
  test(`${dienst}: whatever is sent is answered with a page, with the same words above and beside the box that they are about`, async ({ page }) => {
    await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
    const formulier = await getFormulier(dienst)
    for (const [wat, waarden] of Object.entries(SLECHTE_WAARDEN)) {
      const alles = new FormData()
      for (const [controle, teVeel] of Object.entries(VREEMDE_CONTROLES)) for (const waarde of teVeel) alles.append(controle, waarde)
      for (const controle of alleControles(formulier)) for (const waarde of waarden) alles.append(controle, waarde)
      for (const { id } of formulier.stappen) {
        const antwoord = await page.request.post(`/api/aanvragen/${dienst}/${id}`, { form: alles })
        expect(antwoord.status(), `${wat}, ${id}`).toBe(200)
        if (antwoord.url().endsWith(`/aanvraag/${id}`)) await staatErbij(page, await antwoord.text(), `${wat}, ${id}`)
      }
    }
  })

  test(`${dienst}: one megabyte in a box, and files where words belong, are nobody's fault but the sender's`, async ({ page }) => {
    await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
    const formulier = await getFormulier(dienst)
    for (const { id, velden } of formulier.stappen) {
      const controles = velden.flatMap((naam) => controlesVan(naam, formulier.velden[naam] ?? { soort: 'tekst' }))
      const veel = await page.request.post(`/api/aanvragen/${dienst}/${id}`, { form: { [controles[0] ?? id]: 'a'.repeat(MB) } })
      expect(veel.status(), id).toBeLessThan(500)
      const bestand = { name: 'a.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') }
      const metBestand = await page.request.post(`/api/aanvragen/${dienst}/${id}`, {
        multipart: Object.fromEntries(controles.map((naam) => [naam, bestand])),
      })
      expect(metBestand.status(), id).toBe(200)
      await isLeesbaar(metBestand, id)
    }
  })
}

/** Every fault of the summary leads to a box that is there, beside which the same is said. */
async function staatErbij(page: Page, html: string, waar: string): Promise<void> {
  const verschil = await page.evaluate((tekst) => {
    const blad = new DOMParser().parseFromString(tekst, 'text/html')
    const links = [...blad.querySelectorAll('main [role=alert] a[href^="#"]')]
    const anders = links.filter((link) => {
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')
      const naast = blad.getElementById(`${id}-fout`)?.textContent ?? ''
      return !blad.getElementById(id) || !naast.includes(link.textContent ?? '?')
    })
    return {
      aantal: links.length,
      anders: anders.map((link) => link.outerHTML),
      script: blad.querySelectorAll('main script, main img[onerror]').length,
    }
  }, html)
  expect(verschil.aantal, `${waar} says what is wrong`).toBeGreaterThan(0)
  expect(verschil.anders, waar).toEqual([])
  expect(verschil.script, waar).toBe(0)
}

async function isLeesbaar(antwoord: APIResponse, waar: string): Promise<void> {
  expect(await antwoord.text(), waar).toContain('<h1')
}
