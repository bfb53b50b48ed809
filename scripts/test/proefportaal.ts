import { mkdirSync } from 'node:fs'
import { vrijePoort } from '@/tests/bronnen/proefregisters'
import { script, werker } from '../start/delen'
import { DEMOSCOPES } from '../start/omgeving'
import { wachtOp } from '../start/poorten'
import { maakToezicht } from '../start/processen'
import { webserver } from '../start/webserver'
import { proefomgeving } from './proefomgeving'
import { startVoordeur } from './voordeur'

/** The portal as the browser journeys see it, and where its other parts are. */
export type Proefportaal = { omgeving: Record<string, string>; stop: () => Promise<void> }

const WACHT_MS = 90_000
/** The runner empties its own folder of results, so this one is kept apart. */
const MAP = '.data/proefportaal'

/**
 * Starts the whole portal on one database: two web processes behind a front door that sends every request to the
 * next of them, two workers, and the demonstration's registers, identity provider and mail catcher.
 */
export async function startProefportaal(databaseUrl: string): Promise<Proefportaal> {
  const poorten = await vrijePoorten(['voordeur', 'web1', 'web2', 'aanmelden', 'registers', 'smtp', 'post'])
  const omgeving = portaalomgeving(databaseUrl, poorten)
  mkdirSync(MAP, { recursive: true })
  const toezicht = maakToezicht(MAP, (regel) => process.stderr.write(`${regel}\n`))
  const start = (naam: string, opdracht: string[], anders: Record<string, string> = {}) =>
    toezicht.start({ naam, opdracht, omgeving: { ...omgeving, ...anders }, logbestand: `${MAP}/${naam}.log` })
  for (const deel of ['registers', 'aanmeldprovider', 'postvanger']) start(deel, script(`scripts/demo/${deel}/server.ts`))
  for (const naam of ['worker1', 'worker2']) start(naam, werker())
  for (const naam of ['web1', 'web2'] as const) start(naam, webserver('start', String(poorten[naam])), { PORT: String(poorten[naam]) })
  const webs = [poorten.web1, poorten.web2].map((poort) => `http://127.0.0.1:${poort}`)
  const voordeur = await startVoordeur(poorten.voordeur, webs)
  const stop = async () => {
    await voordeur.stop()
    await toezicht.stop()
  }
  try {
    await wachtOp(`${omgeving.APROFIEL_ISSUER}/.well-known/openid-configuration`, WACHT_MS)
    for (const web of webs) await wachtOp(`${web}/api/health`, WACHT_MS)
  } catch (fout) {
    await stop()
    throw fout
  }
  return {
    omgeving: {
      PORTAAL_URL: omgeving.PUBLIC_URL ?? '',
      PORTAAL_DATABASE: databaseUrl,
      PORTAAL_POST: `http://127.0.0.1:${poorten.post}`,
      PORTAAL_REGISTERS: `http://127.0.0.1:${poorten.registers}`,
      PORTAAL_WEBS: webs.join(','),
      PORTAAL_OMGEVING: JSON.stringify(omgeving),
    },
    stop,
  }
}

type Poorten = Record<'voordeur' | 'web1' | 'web2' | 'aanmelden' | 'registers' | 'smtp' | 'post', number>

function portaalomgeving(databaseUrl: string, poorten: Poorten): NodeJS.ProcessEnv & Record<string, string> {
  const portaal = `http://localhost:${poorten.voordeur}`
  const aanmelder = `http://localhost:${poorten.aanmelden}`
  const registers = `http://127.0.0.1:${poorten.registers}`
  const basis = Object.fromEntries(Object.entries(process.env).filter(([, waarde]) => waarde !== undefined)) as Record<string, string>
  return {
    ...basis,
    ...proefomgeving(),
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: portaal,
    NEXTAUTH_URL: portaal,
    APROFIEL_ISSUER: aanmelder,
    MPROFIEL_ISSUER: aanmelder,
    APROFIEL_CLIENT_ID: 'proef-burger',
    MPROFIEL_CLIENT_ID: 'proef-medewerker',
    IDP_TOEPASSING_ID: 'proefplatform',
    IDP_TOEPASSING_SECRET: 'proef',
    IDP_TOEPASSING_SCOPES: DEMOSCOPES,
    BRON_PERSONEN_URL: registers,
    BRON_AKTEN_URL: registers,
    BRON_ADRESSEN_URL: registers,
    BRON_PARKEREN_URL: registers,
    REGISTERS_PORT: String(poorten.registers),
    IDP_PORT: String(poorten.aanmelden),
    SMTP_PORT: String(poorten.smtp),
    MAIL_PORT: String(poorten.post),
    VOORDEUR: 'ja',
    SMTP_URL: `smtp://127.0.0.1:${poorten.smtp}`,
    LOG_NIVEAU: 'info',
  }
}

async function vrijePoorten<N extends string>(namen: readonly N[]): Promise<Record<N, number>> {
  const poorten = new Set<number>()
  while (poorten.size < namen.length) poorten.add(await vrijePoort())
  return Object.fromEntries(namen.map((naam, plaats) => [naam, [...poorten][plaats]])) as Record<N, number>
}
