import { createServer } from 'node:net'
import type { Poorten } from './omgeving'

/** The first port of the demonstration that somebody else uses, or undefined. */
export async function bezettePoort(poorten: Partial<Poorten>): Promise<number | undefined> {
  for (const poort of Object.values(poorten)) {
    if (!(await isVrij(poort, '127.0.0.1')) || !(await isVrij(poort, undefined))) return poort
  }
  return undefined
}

/** Waits until an address answers as it should; gives up after a while. */
export async function wachtOp(adres: string, maxMs: number): Promise<void> {
  const einde = Date.now() + maxMs
  while (Date.now() < einde) {
    const antwoord = await fetch(adres, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    if (antwoord?.ok) return
    await new Promise((klaar) => setTimeout(klaar, 200))
  }
  throw new Error(`${adres} antwoordt niet`)
}

function isVrij(poort: number, adres: string | undefined): Promise<boolean> {
  return new Promise((geef) => {
    const server = createServer()
    server.once('error', () => geef(false))
    server.listen(poort, adres, () => server.close(() => geef(true)))
  })
}
