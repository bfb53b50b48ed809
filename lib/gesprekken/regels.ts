import { isAfgesloten } from '@/lib/aanvragen/status'
import type { AanvraagStatus } from '@/prisma/client/client'

export const MAX_TEKST = 2_000

/** What can be wrong with a message; each has its sentence. */
export const BERICHTFOUTEN = ['leeg', 'lang'] as const
export type Berichtfout = (typeof BERICHTFOUTEN)[number]

/** What is wrong with a message; undefined when it can be sent. Pure. */
export function controleerTekst(tekst: string): Berichtfout | undefined {
  if (!tekst) return 'leeg'
  return tekst.length > MAX_TEKST ? 'lang' : undefined
}

/** A message as it was typed, with the line ends that a browser sends brought back to one. */
export function leesTekst(getypt: string): string {
  return getypt.replaceAll('\r\n', '\n').trim()
}

/** Whether people still write to each other about a case: until it is over. Pure. */
export function isOpenGesprek(status: AanvraagStatus): boolean {
  return !isAfgesloten(status) && status !== 'concept'
}
