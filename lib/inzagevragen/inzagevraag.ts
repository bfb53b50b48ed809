import { isoDag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Inzagevraag as Rij } from '@/prisma/client/client'

/** A question of a citizen about a look at their data. */
export type Inzagevraag = {
  id: string
  inzageId: string
  burgerId: string
  medewerkerId?: string
  team?: string
  vraag: string
  gesteldOp: Date
  /** City day by which the team answers. */
  uiterlijk: string
  naarAuditorOp?: Date
  antwoord?: string
  beantwoordOp?: Date
}

export const MAX_VRAAG = 1_000

/** What is wrong with what was written; undefined when it can be sent. Pure. */
export function controleerTekst(tekst: string): 'leeg' | 'lang' | undefined {
  if (!tekst) return 'leeg'
  return tekst.length > MAX_VRAAG ? 'lang' : undefined
}

/** As it was typed, with the line ends that a browser sends brought back to one and without what cannot be stored. */
export function leesTekst(getypt: string): string {
  return getypt.replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
}

/** A row as it is read. */
export function maakInzagevraag(rij: Rij): Inzagevraag {
  const { id, inzageId, burgerId, gesteldOp, uiterlijk } = rij
  const lees = (tekst: string | null) => (tekst === null ? undefined : ontsleutel(tekst, `inzagevraag:${id}`))
  return {
    id,
    inzageId,
    burgerId,
    medewerkerId: rij.medewerkerId ?? undefined,
    team: rij.team ?? undefined,
    vraag: lees(rij.vraagVersleuteld) ?? '',
    gesteldOp,
    uiterlijk: isoDag(uiterlijk),
    naarAuditorOp: rij.naarAuditorOp ?? undefined,
    antwoord: lees(rij.antwoordVersleuteld),
    beantwoordOp: rij.beantwoordOp ?? undefined,
  }
}
