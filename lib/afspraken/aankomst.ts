import { normaliseerCode } from '@/lib/platform/ids'
import { findAfspraakVanVandaag } from './agenda'
import { zetBezoek } from './zet-status'

/** What the screen at the door says of a code that was typed. */
export type Aankomst = { soort: 'leeg' | 'mislukt' } | { soort: 'gelukt'; kort: string }

/**
 * Somebody types or scans their code at the door. Of a code that is unknown, of another day or of another place the screen says the
 * same, and of a visit that is right it says nothing but that they may take a seat: who stands beside them learns nothing.
 */
export async function meldAankomst(loket: string, getypt: string): Promise<Aankomst> {
  if (!getypt.trim()) return { soort: 'leeg' }
  const code = normaliseerCode(getypt.slice(0, 100)) ?? ''
  const afspraak = code.startsWith('B-') ? await findAfspraakVanVandaag(loket, code) : undefined
  if (!afspraak) return { soort: 'mislukt' }
  if (afspraak.status === 'opgeroepen') return { soort: 'gelukt', kort: korteCode(code) }
  const uitslag = await zetBezoek(afspraak, 'aangemeld', { soort: 'burger' })
  return uitslag.ok ? { soort: 'gelukt', kort: korteCode(code) } : { soort: 'mislukt' }
}

/** What the board shows of a code: enough to know oneself by, too little to check in with. */
export function korteCode(code: string): string {
  return code.split('-')[1] ?? ''
}
