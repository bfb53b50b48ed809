import { Client } from 'pg'
import { vrijePoort } from '@/tests/bronnen/proefregisters'

/** Database with the migrations and the registers' city, which `npm test` prepares and workers copy. */
export const SJABLOON = 'sjabloon'

/**
 * Gives this worker a copy of the template database and ports for registers, mail and an identity provider of its own, so that files run side
 * by side without meeting. In the process that only starts the workers it does nothing.
 */
export async function gebruikEigenOmgeving(): Promise<void> {
  const { TEST_WORKER_INDEX, TEST_POSTGRES } = process.env
  if (TEST_WORKER_INDEX === undefined || !TEST_POSTGRES) return
  const naam = `proef_${TEST_WORKER_INDEX}`
  const client = new Client({ connectionString: `${TEST_POSTGRES}/postgres` })
  await client.connect()
  try {
    await client.query(`create database ${naam} template ${SJABLOON}`)
  } finally {
    await client.end()
  }
  process.env.DATABASE_URL = `${TEST_POSTGRES}/${naam}`
  const registers = `http://127.0.0.1:${await vrijePoort()}`
  process.env.SMTP_URL = `smtp://127.0.0.1:${await vrijePoort()}`
  process.env.APROFIEL_ISSUER = `http://127.0.0.1:${await vrijePoort()}`
  for (const bron of ['PERSONEN', 'AKTEN', 'ADRESSEN', 'PARKEREN']) process.env[`BRON_${bron}_URL`] = registers
}
