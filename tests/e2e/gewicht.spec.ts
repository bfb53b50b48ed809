import { gzipSync } from 'node:zlib'
import type { APIRequestContext } from '@playwright/test'
import { DOEL } from '@/scripts/bench/doelen'
import { expect, test } from '@/tests/ondersteuning/portaal'

/** A page of a form without sign-in that asks for a place, the heaviest kind of question. */
const STAP = '/diensten/ratten-melden/aanvraag/plaats'
const KAALST = '/privacy'

/** The scripts that a page loads or names, by address. */
async function scriptsVan(request: APIRequestContext, adres: string): Promise<Set<string>> {
  const html = await (await request.get(adres)).text()
  return new Set([...html.matchAll(/static\/chunks\/[^"\\?]+\.js/g)].map(([pad]) => `/_next/${pad}`))
}

test('a step of a form has no more JavaScript of its own than was promised', async ({ request }) => {
  const [stap, kaalst] = [await scriptsVan(request, STAP), await scriptsVan(request, KAALST)]
  const eigen = [...stap].filter((pad) => !kaalst.has(pad))
  const gewichten = await Promise.all(eigen.map(async (pad) => gzipSync(await (await request.get(pad)).body()).length))
  const bytes = gewichten.reduce((som, gewicht) => som + gewicht, 0)
  expect(bytes, 'a form has something of its own').toBeGreaterThan(1_000)
  expect(bytes).toBeLessThanOrEqual(DOEL.javascriptVanStapKb * 1_000)
})
