import { findLoket } from '@/lib/afspraken/loketten'
import { laadRegelingen } from '@/lib/afspraken/plaatsstand'
import { type Regeling, regelingOp, type Uren, type Venster } from '@/lib/afspraken/regeling'
import { SLUITREDENEN, type Wijziging } from '@/lib/afspraken/wijziging'
import type { Overtreding } from '@/lib/catalogus/define-dienst'
import { open, sluit } from '@/lib/platform/gesloten'
import { isDag, momentOp, stadsNu, uren, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'

/** What was filled in about a place, by control. */
export type Plaatswaarden = Record<string, string>
/** What can be wrong with it; each has its sentence. */
export type Plaatsfout = 'vanaf' | 'balies' | 'uren' | 'periode' | 'uurBestaatNiet' | 'balie' | 'reden'

export const WEEKDAGEN = ['1', '2', '3', '4', '5', '6', '7'] as const
export const DELEN = ['a', 'b'] as const

const MAX_BALIES = 99
const GELDIG = uren(2)
const DOEL = 'plaatswaarden'

/** The change that was filled in, or what is wrong with it. Pure but for the clock. */
export function leesWijziging(waarden: Plaatswaarden): Result<Wijziging, Overtreding<Plaatsfout>[]> {
  const loket = findLoket(waarden.loket ?? '')
  if (!loket) return mislukt([{ veld: 'loket', code: 'balie' }])
  return waarden.wat === 'dicht' ? leesSluiting(loket.code, waarden) : leesUren(loket.code, waarden)
}

function leesUren(loket: string, waarden: Plaatswaarden): Result<Wijziging, Overtreding<Plaatsfout>[]> {
  const { vanaf = '', balies = '' } = waarden
  const overtredingen: Overtreding<Plaatsfout>[] = []
  if (!isDag(vanaf) || vanaf <= vandaag()) overtredingen.push({ veld: 'vanaf', code: 'vanaf' })
  if (!/^\d{1,2}$/.test(balies) || Number(balies) > MAX_BALIES) overtredingen.push({ veld: 'balies', code: 'balies' })
  const gelezen: Uren = {}
  for (const dag of WEEKDAGEN) {
    const vensters = DELEN.map((deel) => leesVenster(waarden[`uren-${dag}-${deel}-van`] ?? '', waarden[`uren-${dag}-${deel}-tot`] ?? ''))
    const fout = vensters.indexOf('fout')
    const goed = vensters.filter((venster): venster is Venster => typeof venster === 'object')
    const volgt = goed.every(({ van }, plaats) => plaats === 0 || van >= (goed[plaats - 1]?.tot ?? ''))
    if (fout >= 0 || !volgt) overtredingen.push({ veld: `uren-${dag}-${DELEN[Math.max(0, fout)]}-van`, code: 'uren' })
    if (goed.length > 0) gelezen[dag] = goed
  }
  return overtredingen.length > 0 ? mislukt(overtredingen) : ok({ soort: 'uren', loket, vanaf, balies: Number(balies), uren: gelezen })
}

function leesVenster(van: string, tot: string): Venster | 'leeg' | 'fout' {
  if (!van && !tot) return 'leeg'
  const isTijd = (tekst: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(tekst)
  return isTijd(van) && isTijd(tot) && van < tot ? { van, tot } : 'fout'
}

function leesSluiting(loket: string, waarden: Plaatswaarden): Result<Wijziging, Overtreding<Plaatsfout>[]> {
  const { vanDag = '', vanUur = '', totDag = '', totUur = '', balie = '' } = waarden
  const [van, tot] = [momentOp(vanDag, vanUur || '00:00'), momentOp(totDag || vanDag, totUur || '23:59')]
  const reden = SLUITREDENEN.find((kandidaat) => kandidaat === waarden.reden)
  const overtredingen: Overtreding<Plaatsfout>[] = []
  const bestaatNiet = (dag: string, uur: string) => isDag(dag) && /^([01]\d|2[0-3]):[0-5]\d$/.test(uur) && !momentOp(dag, uur)
  if (bestaatNiet(vanDag, vanUur)) overtredingen.push({ veld: 'vanUur', code: 'uurBestaatNiet' })
  else if (bestaatNiet(totDag || vanDag, totUur)) overtredingen.push({ veld: 'totUur', code: 'uurBestaatNiet' })
  else if (!van || !tot || van >= tot || tot <= stadsNu()) overtredingen.push({ veld: 'vanDag', code: 'periode' })
  if (balie && !/^[1-9]\d?$/.test(balie)) overtredingen.push({ veld: 'balie', code: 'balie' })
  if (!reden) overtredingen.push({ veld: 'reden', code: 'reden' })
  if (!van || !tot || !reden || overtredingen.length > 0) return mislukt(overtredingen)
  return ok({ soort: 'dicht', loket, balie: balie ? Number(balie) : undefined, van: van.toISOString(), tot: tot.toISOString(), reden })
}

/** What a place has now, as it is filled in. */
export async function waardenVan(loket: string): Promise<{ waarden: Plaatswaarden; regeling: Regeling | undefined }> {
  const regeling = regelingOp((await laadRegelingen([loket])).get(loket) ?? [], vandaag())
  const tijden = WEEKDAGEN.flatMap((dag) =>
    DELEN.flatMap((deel, plaats) => {
      const venster = regeling?.uren[dag]?.[plaats]
      return [
        [`uren-${dag}-${deel}-van`, venster?.van ?? ''],
        [`uren-${dag}-${deel}-tot`, venster?.tot ?? ''],
      ]
    }),
  )
  return { waarden: { ...Object.fromEntries(tijden), balies: String(regeling?.balies ?? ''), vanaf: '' }, regeling }
}

/** What was filled in, to carry in an address. */
export function sluitPlaatswaarden(waarden: Plaatswaarden): string {
  return sluit(DOEL, waarden, GELDIG)
}

/** What an address carries; undefined when it is none of ours, or too old. */
export function openPlaatswaarden(gesloten: string | undefined): Plaatswaarden | undefined {
  return open<Plaatswaarden>(DOEL, gesloten)
}
