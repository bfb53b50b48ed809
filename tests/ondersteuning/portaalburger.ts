import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { PROEFSLEUTEL } from '@/tests/bronnen/proefregisters'
import type { Middel } from './meld-aan'
import { adresUit } from './portaal'

/** Somebody made for one test, with a household and an account at the provider. */
export type Portaalburger = { loginnaam: string; insz: string; voornaam: string; achternaam: string; email: string }

/** What is special about them: members of the household beside them, data of the register, an address, how they can sign in. */
export type Anders = { ik?: object; leden?: object[]; adres?: object; sinds?: string; middelen?: Middel[] }

const ALLE_MIDDELEN: Middel[] = ['fas-citizen-bmid', 'fas-citizen-otp', 'fas-citizen-totp', 'fas-citizen-eid', 'iam-aprofiel-userpass']

/** Makes a citizen of the city with a household of their own, who can sign in with every means unless said otherwise. */
export async function eenPortaalburger({ ik = {}, leden = [], adres, sinds, middelen = ALLE_MIDDELEN }: Anders = {}): Promise<Portaalburger> {
  const { Personen } = await stelRegister<{ Personen: { INSZ: string; Naam: { Achternamen: string; Voornamen: string[] } }[] }>('/beheer/personen', {
    leden: [ik, ...leden],
    adres,
    sinds,
  })
  const [persoon] = Personen
  if (!persoon) throw new Error('the registers made nobody')
  const loginnaam = `p${randomBytes(6).toString('hex')}`
  const burger = {
    loginnaam,
    insz: persoon.INSZ,
    voornaam: persoon.Naam.Voornamen[0] ?? '',
    achternaam: persoon.Naam.Achternamen,
    email: `${loginnaam}@voorbeeld.example`,
  }
  await maakAccount(burger, middelen)
  return burger
}

/** Makes somebody with a profile and no national number, as who has just arrived. */
export async function zonderNummer(): Promise<Omit<Portaalburger, 'insz'>> {
  const loginnaam = `p${randomBytes(6).toString('hex')}`
  const iemand = { loginnaam, voornaam: 'Amira', achternaam: 'Haddad', email: `${loginnaam}@voorbeeld.example` }
  await maakAccount(iemand, ALLE_MIDDELEN)
  return iemand
}

async function maakAccount({ loginnaam, insz, voornaam, achternaam, email }: Omit<Portaalburger, 'insz'> & { insz?: string }, middelen: Middel[]) {
  await opDatabase((client) =>
    client.query(
      `insert into idp.account (loginnaam, sub, insz, voornaam, achternaam, email, middelen)
       values ($1, gen_random_uuid()::text, $2, $3, $4, $5, $6)`,
      [loginnaam, insz ?? null, voornaam, achternaam, email, middelen],
    ),
  )
}

/** Asks the demonstration's registers for what no real source has: people, deaths, outages. */
export async function stelRegister<T>(pad: string, inhoud: object): Promise<T> {
  const antwoord = await fetch(`${adresUit('PORTAAL_REGISTERS')}${pad}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${PROEFSLEUTEL}` },
    body: JSON.stringify(inhoud),
  })
  if (!antwoord.ok) throw new Error(`${pad} answered ${antwoord.status}`)
  return (await antwoord.json()) as T
}

/** Does something on the portal's own database, as nobody but a test may. */
export async function opDatabase<T>(werk: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adresUit('PORTAAL_DATABASE') })
  await client.connect()
  try {
    return await werk(client)
  } finally {
    await client.end()
  }
}

/** The mails that somebody got, newest first. */
export async function mailsVan(email: string): Promise<{ onderwerp: string; tekst: string }[]> {
  const antwoord = await fetch(`${adresUit('PORTAAL_POST')}/mails.json?aan=${encodeURIComponent(email)}`)
  return (await antwoord.json()) as { onderwerp: string; tekst: string }[]
}

/** Lets the time pass in which somebody did nothing: their sessions end by idleness. */
export async function laatSessiesVerlopen(email: string): Promise<void> {
  const { rowCount } = await opDatabase((client) =>
    client.query(
      "update sessie set verloopt_op = now() - interval '1 second' where beeindigd_op is null and burger_id = (select id from burger where email = $1)",
      [email],
    ),
  )
  if (!rowCount) throw new Error('this person is not signed in')
}

/** Rows of the portal's own database. */
export async function rijen<T extends object>(sql: string, waarden: unknown[]): Promise<T[]> {
  return (await opDatabase((client) => client.query<T>(sql, waarden))).rows
}

/** The one row that a question must have. */
export async function rij<T extends object>(sql: string, waarden: unknown[]): Promise<T> {
  const [eerste, ...andere] = await rijen<T>(sql, waarden)
  if (!eerste || andere.length > 0) throw new Error(`one row was expected of: ${sql}`)
  return eerste
}
