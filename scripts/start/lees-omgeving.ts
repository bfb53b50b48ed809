import { leesZegel } from '@/lib/documenten/zegel/get-zegel'
import type { Zegel } from '@/lib/documenten/zegel/zegel'
import { zegeleindeVan, zegelzin } from '@/lib/documenten/zegel/zegeleinde'
import { leesEnv } from '@/lib/platform/env'
import { isBij } from '../database/migreer'
import { leesEnvBestand } from './lees-env-bestand'
import { geenDatabase, redenVan } from './reden'

/**
 * The environment of a process of the portal, read from `.env` too. Says on standard error what is
 * missing and ends the process: it does not start until everything is configured, the seal opens and the database is up to date.
 */
export async function leesOmgeving(modus: 'demo' | 'productie'): Promise<NodeJS.ProcessEnv> {
  try {
    leesEnvBestand()
    const omgeving = { ...process.env, OPENLOKET_MODUS: modus }
    const gelezen = leesEnv(omgeving)
    const { DATABASE_URL, PUBLIC_URL } = gelezen
    zegZegeleinde(await leesZegel(gelezen))
    await controleerDatabase(DATABASE_URL)
    return { ...omgeving, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXTAUTH_URL: PUBLIC_URL }
  } catch (fout) {
    process.stderr.write(`${redenVan(fout)}\n`)
    process.exit(1)
  }
}

/** Said on standard error, where what is wrong is said: the processes start all the same. */
export function zegZegeleinde(zegel: Zegel): void {
  const waarschuwing = zegeleindeVan(zegel)
  if (waarschuwing) process.stderr.write(`Mind: ${zegelzin(waarschuwing)}. See “The seal” in README.md.\n`)
}

async function controleerDatabase(databaseUrl: string): Promise<void> {
  const bij = await isBij(databaseUrl).catch((fout: unknown) => {
    throw new Error(geenDatabase(fout))
  })
  if (!bij) throw new Error('The database of DATABASE_URL is not up to date: run npm run db:deploy first.')
}
