import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { TALEN } from '@/lib/tekst/talen'
import { zoekDiensten } from '@/lib/zoeken/zoek-diensten'

const Vragen = z.array(z.object({ vraag: z.string(), taal: z.enum(TALEN) }))

/** How long a search takes, in milliseconds; `eerste` makes the index, which happens once in a process. */
export type Zoektijd = { aantal: number; eerste: number; p50: number; p95: number }

/** Asks every question of the judging list, one after the other. */
export async function meetZoeken(): Promise<Zoektijd> {
  const vragen = Vragen.parse(JSON.parse(readFileSync('tests/zoeken/vragen.json', 'utf8')))
  const eerste = await duurVan('verhuizen', 'nl')
  const tijden: number[] = []
  for (const { vraag, taal } of vragen) tijden.push(await duurVan(vraag, taal))
  tijden.sort((a, b) => a - b)
  const deel = (hoever: number) => tijden[Math.floor(tijden.length * hoever)] ?? 0
  return { aantal: tijden.length, eerste, p50: deel(0.5), p95: deel(0.95) }
}

async function duurVan(vraag: string, taal: (typeof TALEN)[number]): Promise<number> {
  const begin = performance.now()
  await zoekDiensten(vraag, taal)
  return performance.now() - begin
}
