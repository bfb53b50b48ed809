import { createServer } from 'node:net'
import { expect, test } from '@playwright/test'
import { poortenVanaf } from '@/scripts/start/omgeving'
import { bezettePoort, leesPoort } from '@/scripts/start/poorten'

test('every other port follows from PORT, and no two are the same', () => {
  const poorten = Object.values(poortenVanaf(4_000))
  expect(poorten[0]).toBe(4_000)
  expect(new Set(poorten).size).toBe(poorten.length)
  expect(Math.max(...poorten)).toBeLessThan(4_010)
})

test('PORT may be left out', () => {
  for (const leeg of [undefined, '']) expect(leesPoort(leeg)).toBe(3_000)
  expect(leesPoort('8080')).toBe(8_080)
})

for (const fout of ['abc', '80', '70000', '3000.5', '-1', '65535']) {
  test(`PORT as "${fout}" is refused with how to mend it`, () => {
    expect(() => leesPoort(fout)).toThrow(/^PORT is missing or wrong: write a port between 1024 and 65500/)
  })
}

test('a port that somebody uses is found', async () => {
  const server = createServer()
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const adres = server.address()
  if (adres === null || typeof adres === 'string') throw new Error('a listening server has a port')
  expect(await bezettePoort({ web: adres.port })).toBe(adres.port)
  await new Promise((klaar) => server.close(klaar))
  expect(await bezettePoort({ web: adres.port })).toBeUndefined()
})
