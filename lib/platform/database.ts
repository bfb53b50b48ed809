import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/prisma/client/client'
import { env } from './env'

/** A transaction: what writes as part of something larger takes it as its first argument. */
export type Tx = Prisma.TransactionClient

/** The database outside a transaction. */
export const db = maakClient()

/** SQL fragments for the few statements that need to say more than the client can. */
export const sql = Prisma.sql
export const voegSqlSamen = Prisma.join

/** Whether the database refused a second row with the same key. */
export function isDubbel(fout: unknown): boolean {
  return fout instanceof Prisma.PrismaClientKnownRequestError && fout.code === 'P2002'
}

/** Runs work in one transaction: all of it is written, or nothing. Never call a register or send mail inside. */
export function inTransactie<T>(werk: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(werk, { maxWait: 5_000, timeout: 10_000 })
}

function maakClient(): PrismaClient {
  const adapter = new PrismaPg({ connectionString: env().DATABASE_URL, max: env().DATABASE_VERBINDINGEN })
  return new PrismaClient({ adapter })
}
