import path from 'node:path'
import { maakDemozegel } from '../../start/demozegel'
import { leesSleutels } from '../../start/sleutels'

/** Ports of a bench: of its database server and of the registers. */
export type Benchpoorten = { postgres: number; registers: number }

/** What every process of a bench is started with: keys of its own, the day for which the city was made, and nothing that it could reach outside. */
export async function benchomgeving(map: string, databaseUrl: string, { registers }: Benchpoorten, dag: string): Promise<Record<string, string>> {
  const bron = `http://127.0.0.1:${registers}`
  const nergens = 'http://127.0.0.1:9'
  const sleutels = leesSleutels(map)
  const zegel = path.join(map, 'zegel.p12')
  await maakDemozegel(zegel, 'Stad Antwerpen', sleutels.ZEGEL_WACHTWOORD ?? '')
  return {
    ...sleutels,
    NODE_ENV: 'production',
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    OPENLOKET_MODUS: 'demo',
    DEMO_VANDAAG: dag,
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'http://localhost:3000',
    NEXTAUTH_URL: 'http://localhost:3000',
    APROFIEL_ISSUER: nergens,
    APROFIEL_CLIENT_ID: 'bench',
    MPROFIEL_ISSUER: nergens,
    MPROFIEL_CLIENT_ID: 'bench',
    BRON_PERSONEN_URL: bron,
    BRON_AKTEN_URL: bron,
    BRON_ADRESSEN_URL: bron,
    BRON_PARKEREN_URL: bron,
    REGISTERS_PORT: String(registers),
    SMTP_URL: 'smtp://127.0.0.1:9',
    ZEGEL_BESTAND: zegel,
    LOG_NIVEAU: 'fatal',
    TZ: 'UTC',
  }
}
