import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { startRegisters } from '@/scripts/demo/registers/start-registers'

type Naam = { Achternamen: string; Voornamen: string[] }

/** What the tests read of any answer; an answer holds only the fields of its own question. */
export type RegisterJson = {
  INSZ: string
  NieuwINSZ: string
  Naam: Naam
  Geboorte: { Datum: string; Aktenummer: string }
  Hoofdverblijfplaats: { Straatnaam: string; AdresRegisterId: string }
  Afstammingen: { Soort: string; INSZ: string }[]
  Verblijfstitel: unknown
  Gezinsleden: { INSZ: string; Positie: string }[]
  Personen: { INSZ: string }[]
  Antwoorden: { INSZ: string }[]
  Uitzonderingen: unknown[]
  Uitzondering: { Code: string }
  Aktenummer: string
  Ouders: { Naam: Naam }[]
  HeeftHistoriek: boolean
  Gewijzigd: boolean
  Mutaties: { Volgnummer: number; INSZ: string; Soort: string }[]
  Adressen: { VolledigAdres: { GeografischeNaam: { Spelling: string } } }[]
  Straatnamen: unknown[]
  AdresMatches: unknown[]
}

/** A running register server on the worker's own database, and how to ask it. */
export type Proefregisters = {
  url: string
  stop: () => Promise<void>
  vraag: (pad: string, inhoud?: unknown, sleutel?: string) => Promise<{ status: number; json: RegisterJson }>
}

export const PROEFSLEUTEL = 'proefsleutel'

/** How the registers are started for a test; without anything on a free port and as a demonstration. */
export type Proefopties = { demo?: boolean; poort?: number; sleutel?: string }

/** Starts the registers in this process, on the database that the test run gives. */
export async function startProefregisters({ demo = true, poort = 0, sleutel = PROEFSLEUTEL }: Proefopties = {}): Promise<Proefregisters> {
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) throw new Error('these tests need DATABASE_URL of a PostgreSQL database of their own')
  const { url, stop } = await startRegisters({ databaseUrl, poort, sleutel, demo })
  return { url, stop, vraag: (pad, inhoud, anders) => vraagRegister(url, pad, inhoud, anders ?? sleutel) }
}

/** The registers where the portal's configuration says that they are: those that answer there, else started there. */
export async function gebruikRegisters(url: string, sleutel: string): Promise<Proefregisters> {
  const levend = await fetch(url).then(
    () => true,
    () => false,
  )
  if (!levend) return startProefregisters({ poort: Number(new URL(url).port), sleutel })
  return { url, stop: async () => undefined, vraag: (pad, inhoud, anders) => vraagRegister(url, pad, inhoud, anders ?? sleutel) }
}

/** A port that nobody uses at this moment. */
export async function vrijePoort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const adres = server.address()
  await new Promise((klaar) => server.close(klaar))
  if (adres === null || typeof adres === 'string') throw new Error('a listening server has a port')
  return adres.port
}

/** The first of so many ports in a row that nobody uses, below those that a system gives to who asks for any. */
export async function vrijeRij(aantal: number): Promise<number> {
  for (;;) {
    const eerste = randomInt(20_000, 30_000)
    const vrij = await Promise.all(Array.from({ length: aantal }, (_, nummer) => isVrij(eerste + nummer)))
    if (vrij.every(Boolean)) return eerste
  }
}

async function isVrij(poort: number): Promise<boolean> {
  const server = createServer()
  const vrij = await new Promise<boolean>((klaar) => {
    server.once('error', () => klaar(false))
    server.listen(poort, '127.0.0.1', () => klaar(true))
  })
  if (vrij) await new Promise((klaar) => server.close(klaar))
  return vrij
}

async function vraagRegister(url: string, pad: string, inhoud: unknown, sleutel: string) {
  const antwoord = await fetch(`${url}${pad}`, {
    method: inhoud === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${sleutel}` },
    body: inhoud === undefined ? undefined : JSON.stringify(inhoud),
  })
  return { status: antwoord.status, json: (await antwoord.json()) as RegisterJson }
}

/** The national numbers of a household that is made for one test, in the order asked. */
export async function maakGezin({ vraag }: Proefregisters, leden: object[], rest: object = {}): Promise<string[]> {
  const { status, json } = await vraag('/beheer/personen', { leden, ...rest })
  if (status !== 200) throw new Error(`no household was made: ${status}`)
  return json.Personen.map(({ INSZ }) => INSZ)
}
