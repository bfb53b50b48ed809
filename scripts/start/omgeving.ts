import path from 'node:path'
import { demozegel } from './demozegel'
import { leesSleutels } from './sleutels'

/** Where each part of the demonstration listens: all follow from PORT. */
export type Poorten = { web: number; aanmelden: number; mailpagina: number; smtp: number; registers: number; postgres: number }

/** The environment of a process. */
export type Omgeving = NodeJS.ProcessEnv & Record<string, string>

/** The ports after the one of the web server. */
export function poortenVanaf(web: number): Poorten {
  return { web, aanmelden: web + 1, mailpagina: web + 2, smtp: web + 3, registers: web + 4, postgres: web + 5 }
}

/** What the program of the demonstration may file. */
export const DEMOSCOPES = ['adreswijziging', 'geboorteakte', 'inname-publieke-ruimte', 'sluikstort-melden']
  .map((dienst) => `aanvraag:${dienst}`)
  .join(' ')

/** Folder of what a demonstration keeps: keys, the pid file, the data of its own server. Never in git. */
export const DATAMAP = path.resolve('.data')

/**
 * The environment of every process of the demonstration. What the person sets wins, so that one part can be
 * replaced by a real one; what is left blank is not set.
 */
export function demoOmgeving(poorten: Poorten, databaseUrl: string, ontwikkelen = false): Omgeving {
  const gezet = Object.fromEntries(Object.entries(process.env).filter(([, waarde]) => waarde)) as Record<string, string>
  const portaal = gezet.PUBLIC_URL ?? `http://localhost:${poorten.web}`
  const aanmelder = `http://localhost:${poorten.aanmelden}`
  const registers = `http://127.0.0.1:${poorten.registers}`
  const basis = {
    PUBLIC_URL: portaal,
    NEXTAUTH_URL: portaal,
    APROFIEL_ISSUER: aanmelder,
    APROFIEL_CLIENT_ID: 'openloket-burger',
    MPROFIEL_ISSUER: aanmelder,
    MPROFIEL_CLIENT_ID: 'openloket-medewerker',
    API_TOEPASSINGEN: 'verhuisplatform=Verhuisplatform',
    IDP_TOEPASSING_ID: 'verhuisplatform',
    IDP_TOEPASSING_SCOPES: DEMOSCOPES,
    BRON_PERSONEN_URL: registers,
    BRON_AKTEN_URL: registers,
    BRON_ADRESSEN_URL: registers,
    BRON_PARKEREN_URL: registers,
    REGISTERS_PORT: String(poorten.registers),
    IDP_PORT: String(poorten.aanmelden),
    IDP_ISSUER: aanmelder,
    SMTP_PORT: String(poorten.smtp),
    MAIL_PORT: String(poorten.mailpagina),
    SMTP_URL: `smtp://127.0.0.1:${poorten.smtp}`,
    MAIL_TERUG_ADRES: 'terug@openloket.example',
    ZEGEL_BESTAND: demozegel(DATAMAP),
    // Long enough to undo, short enough to wait for who looks around.
    ONGEDAAN_MINUTEN: '1',
  }
  const vast = { OPENLOKET_MODUS: 'demo', DATABASE_URL: databaseUrl, PORT: String(poorten.web), NEXT_TELEMETRY_DISABLED: '1' } as const
  return { ...leesSleutels(DATAMAP), ...basis, ...gezet, ...vast, NODE_ENV: ontwikkelen ? 'development' : 'production' }
}
