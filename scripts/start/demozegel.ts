import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { maakProefzegel } from '@/lib/documenten/zegel/maak-proefzegel'

/** Where a demonstration keeps the seal that it made. */
export function demozegel(map: string): string {
  return path.join(map, 'zegel.p12')
}

/** Makes a seal that says that it has no force, and keeps it, so that what it sealed stays ours. Once there, it stays. */
export async function maakDemozegel(bestand: string, stad: string, wachtwoord: string): Promise<void> {
  if (existsSync(bestand)) return
  mkdirSync(path.dirname(bestand), { recursive: true })
  writeFileSync(`${bestand}.nieuw`, await maakProefzegel(stad, wachtwoord), { mode: 0o600 })
  renameSync(`${bestand}.nieuw`, bestand)
}
