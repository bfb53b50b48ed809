import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/prisma/client/client'
import { env } from './env'
import { seconden } from './klok'

/** Who asks for a page gets an answer, also when the database gives none. */
const WACHT_OP_VERBINDING = seconden(5)

declare const MERK: unique symbol

/**
 * A transaction: what writes as part of something larger takes it as its first argument. The database itself looks
 * the same to the compiler, hence the mark that only `inTransactie` gives.
 */
export type Tx = Prisma.TransactionClient & { readonly [MERK]: 'transactie' }

/** The database outside a transaction. */
export const db = maakClient()

/** A fragment of SQL, for the few statements that need to say more than the client can. */
export const sql = Prisma.sql

/** What must be unique and may be refused in the ordinary course of things, by the name of its index. */
type UniekeIndex = 'aanvraag_referentie_key' | 'aanvraag_een_concept' | 'aanvraag_een_concept_los'

/** Whether the database refused a second row under this index, and no other: any other is a bug. */
export function isDubbel(fout: unknown, index: UniekeIndex): boolean {
  if (!(fout instanceof Prisma.PrismaClientKnownRequestError) || fout.code !== 'P2002') return false
  const { driverAdapterError } = (fout.meta ?? {}) as { driverAdapterError?: { cause?: { constraint?: { index?: string } } } }
  return driverAdapterError?.cause?.constraint?.index === index
}

/**
 * Whether the database refused what was to be written (a constraint, a trigger), and so answered. Everything else, such as a lost
 * connection, says nothing about what was asked.
 */
export function isAfgewezen(fout: unknown): boolean {
  if (!(fout instanceof Prisma.PrismaClientKnownRequestError || fout instanceof Prisma.PrismaClientUnknownRequestError)) return false
  const { cause } =
    ((fout as { meta?: object }).meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined)?.driverAdapterError ?? {}
  // Classes of SQLSTATE: data, a constraint, what a trigger raises.
  return /^(22|23|P0)/.test(cause?.originalCode ?? '')
}

/** Runs work in one transaction: all of it is written, or nothing. Never call a register or send mail inside. */
export function inTransactie<T>(werk: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction((tx) => werk(tx as Tx), { maxWait: 5_000, timeout: 10_000 })
}

function maakClient(): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString: env().DATABASE_URL, max: env().DATABASE_VERBINDINGEN, connectionTimeoutMillis: WACHT_OP_VERBINDING },
    { statementNameGenerator: noemVraag },
  )
  // The long form of a fault quotes what was asked for, which is about people.
  return new PrismaClient({ adapter, errorFormat: 'minimal' })
}

/** How many questions a connection keeps prepared: more than the portal has. */
const MAX_VOORBEREID = 500
/** A question with more values is about many things at once: its words change with how many, so it hardly comes back. */
const MAX_WAARDEN = 50
const namen = new Map<string, string>()

/**
 * A name for a question, so that PostgreSQL reads and plans it once a connection and not each time, which costs more
 * than the answer. An empty one is not kept.
 */
function noemVraag({ sql: vraag, args }: { sql: string; args: unknown[] }): string {
  if (args.length > MAX_WAARDEN) return ''
  const bekend = namen.get(vraag)
  if (bekend || namen.size >= MAX_VOORBEREID) return bekend ?? ''
  const naam = `v${namen.size}`
  namen.set(vraag, naam)
  return naam
}
