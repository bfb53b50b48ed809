import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The secrets of a demonstration: made at the first start and kept, so that what was encrypted stays readable. */
export function leesSleutels(map: string): Record<string, string> {
  const bestand = path.join(map, 'sleutels.json')
  if (existsSync(bestand)) return JSON.parse(readFileSync(bestand, 'utf8')) as Record<string, string>
  mkdirSync(map, { recursive: true })
  const sleutels = {
    NEXTAUTH_SECRET: geheim(),
    GEGEVENS_SLEUTELS: `demo1:${geheim()}`,
    HASH_SLEUTEL: geheim(),
    BRON_SLEUTEL: geheim(),
    APROFIEL_CLIENT_SECRET: geheim(),
    MPROFIEL_CLIENT_SECRET: geheim(),
  }
  writeFileSync(`${bestand}.nieuw`, JSON.stringify(sleutels, null, 2), { mode: 0o600 })
  renameSync(`${bestand}.nieuw`, bestand)
  return sleutels
}

function geheim(): string {
  return randomBytes(32).toString('base64')
}
