import type { Pool } from 'pg'

/** The levels of assurance, the lowest first (domain facts 4.1). */
export const NIVEAUS = ['low', 'substantial', 'high'] as const
export type Niveau = (typeof NIVEAUS)[number]

/** What the provider says in `acr`; the portal maps it by configuration (APROFIEL_NIVEAUS). */
export const ACR: Record<Niveau, string> = {
  low: 'urn:openloket:niveau:low',
  substantial: 'urn:openloket:niveau:substantial',
  high: 'urn:openloket:niveau:high',
}

/** Each means of signing in with the level that it gives. */
export const MIDDELEN: Record<string, { niveau: Niveau; nl: string; en: string }> = {
  'fas-citizen-bmid': { niveau: 'substantial', nl: 'itsme', en: 'itsme' },
  'fas-citizen-eid': { niveau: 'high', nl: 'Identiteitskaart', en: 'Identity card' },
  'fas-citizen-otp': { niveau: 'substantial', nl: 'Code via sms', en: 'Code by text message' },
  'fas-citizen-totp': { niveau: 'substantial', nl: 'Beveiligingsapp', en: 'Security app' },
  'iam-aprofiel-userpass': { niveau: 'low', nl: 'Naam en wachtwoord', en: 'Name and password' },
  'iam-mprofiel-eid': { niveau: 'high', nl: 'Aanmelden', en: 'Sign in' },
}

/** Somebody who can sign in. */
export type Account = {
  loginnaam: string
  sub: string
  insz: string | null
  voornaam: string
  achternaam: string
  email: string | null
  telefoon: string | null
  rol: string | null
  team: string | null
  loket: string | null
  middelen: string[]
  verhaal_nl: string | null
  verhaal_en: string | null
}

/** The people with a story, citizens or staff, as they are listed. */
export async function listAccounts(pool: Pool, medewerkers: boolean): Promise<Account[]> {
  const { rows } = await pool.query<Account>('select * from idp.account where verhaal_nl is not null and (rol is not null) = $1 order by loginnaam', [
    medewerkers,
  ])
  return rows
}

/** Who has this login name among citizens or staff. */
export async function findAccount(pool: Pool, loginnaam: string, medewerkers: boolean): Promise<Account | undefined> {
  const { rows } = await pool.query<Account>('select * from idp.account where loginnaam = lower($1) and (rol is not null) = $2', [
    loginnaam.trim(),
    medewerkers,
  ])
  return rows[0]
}

/** The claims of an account; which of them a sign-in may have follows from its scopes. */
export async function claimsVan(pool: Pool, loginnaam: string): Promise<{ sub: string } & Record<string, string>> {
  const { rows } = await pool.query<Account>('select * from idp.account where loginnaam = $1', [loginnaam])
  const account = rows[0]
  if (!account) throw new Error('this account does not exist')
  const alle = {
    given_name: account.voornaam,
    family_name: account.achternaam,
    email: account.email,
    phone_number: account.telefoon,
    rol: account.rol,
    team: account.team,
    loket: account.loket,
    rrn: account.insz,
  }
  const gevuld = Object.fromEntries(Object.entries(alle).filter(([, waarde]) => waarde !== null)) as Record<string, string>
  return { sub: account.sub, ...gevuld }
}

/** Whether a level is enough. */
export function isMinstens(niveau: Niveau, gevraagd: Niveau): boolean {
  return NIVEAUS.indexOf(niveau) >= NIVEAUS.indexOf(gevraagd)
}
