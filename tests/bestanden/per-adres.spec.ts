import { expect, test } from '@playwright/test'
import { leesStapvraag } from '@/app/api/aanvragen/lees-stapvraag'
import { teVeelBestanden } from '@/app/verzoek'
import { nieuwId } from '@/lib/platform/ids'

function vanuit(adres: string): Request {
  return new Request('http://loket.example/api/aanvragen/sluikstort-melden/foto', { method: 'POST', headers: { 'x-forwarded-for': adres } })
}

const bestand = (megabytes: number) => ({ bytes: new Uint8Array(megabytes * 1_000_000) })

test('one address sends so many megabytes of files in a day without signing in; another one starts anew', async () => {
  const adres = nieuwId()
  const stuur = (megabytes: number[], van = adres) => teVeelBestanden(vanuit(van), megabytes.map(bestand), 'nl')
  expect(await stuur([])).toBeUndefined()
  expect(await stuur([50, 50])).toBeUndefined()
  expect(await stuur([100])).toBeUndefined()
  const geweigerd = await stuur([1])
  expect(geweigerd?.status).toBe(303)
  expect(geweigerd?.headers.get('location')).toMatch(/^\/fout\/te-vaak\?minuten=14\d\d$/)
  expect(await stuur([]), 'what is only typed goes on').toBeUndefined()
  expect(await stuur([1], nieuwId())).toBeUndefined()
})

test('what is typed in all boxes of a page together has an end', async () => {
  const formulier = new FormData()
  for (let vak = 0; vak < 40; vak += 1) formulier.append(`vak${vak}`, 'a'.repeat(20_000))
  const { ruw } = await leesStapvraag(formulier, 'stap', 'nl')
  expect(Object.values(ruw).flat().join('').length).toBe(200_000)
  expect(ruw.vak0?.[0]?.length).toBe(20_000)
})
