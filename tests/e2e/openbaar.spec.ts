import type { APIRequestContext } from '@playwright/test'
import { handVan } from '@/tests/ondersteuning/hand'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { adresUit, expect, MODI, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'

const [MUIS] = MODI

const OPENBAAR = ['/', '/en', '/diensten', '/en/diensten', '/diensten/grofvuil-ophalen', '/hulp', '/en/privacy', '/toegankelijkheid']

/** The nonces of a page, and the one that its policy allows. */
async function noncesVan(request: APIRequestContext, adres: string): Promise<{ toegelaten?: string; gebruikt: string[] }> {
  const antwoord = await request.get(adres)
  const toegelaten = /'nonce-([^']+)'/.exec(antwoord.headers()['content-security-policy'] ?? '')?.[1]
  const gebruikt = [...(await antwoord.text()).matchAll(/nonce="([^"]*)"/g)].map(([, nonce]) => nonce ?? '')
  return { toegelaten, gebruikt }
}

test('each visit to a public page has a nonce of its own, which all of its scripts carry', async ({ request }) => {
  for (const adres of OPENBAAR) {
    const eerste = await noncesVan(request, adres)
    const tweede = await noncesVan(request, adres)
    expect(eerste.toegelaten, adres).toBeTruthy()
    expect(tweede.toegelaten, adres).not.toBe(eerste.toegelaten)
    for (const { toegelaten, gebruikt } of [eerste, tweede]) {
      expect(gebruikt.length, adres).toBeGreaterThan(3)
      expect(new Set(gebruikt), adres).toEqual(new Set([toegelaten]))
    }
  }
})

test('a public page is the same packed and unpacked', async () => {
  // Two web processes make the same page in another order, so one of them is asked.
  const [web = ''] = adresUit('PORTAAL_WEBS').split(',')
  const [gepakt, gewoon] = await Promise.all(
    ['gzip', 'identity'].map(async (soort) => {
      const antwoord = await fetch(`${web}/diensten`, { headers: { 'accept-encoding': soort } })
      expect(antwoord.headers.get('content-encoding')).toBe(soort === 'gzip' ? 'gzip' : null)
      expect(antwoord.headers.get('vary')).toContain('Accept-Encoding')
      const nonce = /'nonce-([^']+)'/.exec(antwoord.headers.get('content-security-policy') ?? '')?.[1] ?? ''
      return (await antwoord.text()).replaceAll(nonce, '')
    }),
  )
  expect(gewoon?.length).toBeGreaterThan(10_000)
  expect(gepakt === gewoon, 'the same page').toBe(true)
})

test('what a visitor sends along never stands in the page of the next', async ({ request }) => {
  const gif = 'vergiftigd.example'
  const koppen = { host: gif, 'x-forwarded-host': gif, 'x-gezocht': `/${gif}`, 'x-pad': `/${gif}`, 'x-nonce': gif, 'x-vraag': `?${gif}` }
  for (const adres of OPENBAAR) {
    for (const [naam, waarde] of Object.entries(koppen)) await request.get(adres, { headers: { [naam]: waarde } })
    expect(await (await request.get(adres)).text(), adres).not.toContain(gif)
  }
})

test('the page of who is signed in is theirs, and nobody else gets it', async ({ page, anderePagina }) => {
  if (!MUIS) throw new Error('there is a mode')
  const burger = await eenPortaalburger()
  await page.goto('/mijn')
  await meldAan(page, handVan(page, MUIS), burger.loginnaam)
  for (const adres of ['/', '/diensten/grofvuil-ophalen']) {
    await page.goto(adres)
    await expect(page.getByRole('banner')).toContainText(burger.voornaam)
    const ander = await anderePagina()
    await ander.goto(adres)
    await expect(ander.getByRole('banner')).not.toContainText(burger.voornaam)
    await expect(ander.getByRole('banner').getByRole('link', { name: 'Aanmelden' })).toBeVisible()
  }
})

test('a dienst that is not there has its page, in both languages', async ({ request }) => {
  for (const [adres, titel] of [
    ['/diensten/bestaat-niet', 'We vinden deze pagina niet'],
    ['/en/diensten/bestaat-niet', 'We cannot find this page'],
  ] as const) {
    for (const _ of [1, 2]) {
      const antwoord = await request.get(adres, { headers: { accept: 'text/html' } })
      expect(antwoord.status(), adres).toBe(404)
      expect(await antwoord.text(), adres).toContain(titel)
    }
  }
})
