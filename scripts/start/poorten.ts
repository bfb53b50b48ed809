import { createServer } from 'node:net'
import type { Poorten } from './omgeving'

/** Further ports follow from PORT, so it stays away from both ends. */
const LAAGSTE = 1_024
const HOOGSTE = 65_500

/** The port that a person asked for; 3000 when they did not. */
export function leesPoort(gevraagd: string | undefined): number {
  const poort = Number(gevraagd || 3_000)
  if (Number.isInteger(poort) && poort >= LAAGSTE && poort <= HOOGSTE) return poort
  throw new Error(
    `PORT is missing or wrong: write a port between ${LAAGSTE} and ${HOOGSTE}, the other ports of the demonstration follow from it. See .env.example.`,
  )
}

/** The first of these ports that somebody else uses, or undefined. */
export async function bezettePoort(poorten: Partial<Poorten>): Promise<number | undefined> {
  for (const poort of Object.values(poorten)) {
    if (!(await isVrij(poort, '127.0.0.1')) || !(await isVrij(poort, undefined))) return poort
  }
  return undefined
}

/** What is said of a port that somebody else uses. */
export function inGebruik(poort: number): string {
  return `Port ${poort} is in use. Stop what runs there, or choose other ports: PORT=4000 npm start`
}

/** Waits until an address answers as it should, or at all; gives up after a while. */
export async function wachtOp(adres: string, maxMs: number, wat: 'success' | 'any answer' = 'success'): Promise<void> {
  const einde = Date.now() + maxMs
  while (Date.now() < einde) {
    const antwoord = await fetch(adres, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    if (antwoord?.ok || (antwoord && wat === 'any answer')) return
    await new Promise((klaar) => setTimeout(klaar, 100))
  }
  throw new Error(`${adres} does not answer`)
}

function isVrij(poort: number, adres: string | undefined): Promise<boolean> {
  return new Promise((geef) => {
    const server = createServer()
    server.once('error', () => geef(false))
    server.listen(poort, adres, () => server.close(() => geef(true)))
  })
}
