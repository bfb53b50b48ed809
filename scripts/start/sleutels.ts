import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The secrets of a demonstration: made at the first start and kept, so that what was encrypted stays readable. One that
 * a newer version asks for joins the others.
 */
export function leesSleutels(map: string): Record<string, string> {
  const bestand = path.join(map, 'sleutels.json')
  const eerder = existsSync(bestand) ? (JSON.parse(readFileSync(bestand, 'utf8')) as Record<string, string>) : {}
  const sleutels = {
    NEXTAUTH_SECRET: geheim(),
    GEGEVENS_SLEUTELS: `demo1:${geheim()}`,
    HASH_SLEUTEL: geheim(),
    BRON_SLEUTEL: geheim(),
    APROFIEL_CLIENT_SECRET: geheim(),
    MPROFIEL_CLIENT_SECRET: geheim(),
    IDP_TOEPASSING_SECRET: geheim(),
    ZEGEL_WACHTWOORD: geheim(),
    MAIL_TERUG_SLEUTEL: geheim(),
    ...eerder,
  }
  if (Object.keys(sleutels).length === Object.keys(eerder).length) return sleutels
  mkdirSync(map, { recursive: true })
  writeFileSync(`${bestand}.nieuw`, JSON.stringify(sleutels, null, 2), { mode: 0o600 })
  renameSync(`${bestand}.nieuw`, bestand)
  return sleutels
}

function geheim(): string {
  return randomBytes(32).toString('base64')
}
