import { leeftijdOp } from '@/lib/gegevens/leeftijd'
import type { Recordfeiten } from '@/lib/recordformulier/recordfeiten'

const TOESTEMMING_TOT = 13

/** Whether a card is asked for a child for whom a parent must consent: one of the household, or one that was typed. */
export function isKindJongerDan13(inhoud: Record<string, unknown>, { gezin, vandaag }: Recordfeiten): boolean {
  const gekozen = (inhoud.kinderen ?? []) as string[]
  const getypt = (inhoud.kinderenAnders ?? []) as { geboortedatum: string }[]
  const leeftijden = [
    ...gezin.filter(({ sleutel }) => gekozen.includes(sleutel)).map(({ leeftijd }) => leeftijd),
    ...getypt.map(({ geboortedatum }) => leeftijdOp(geboortedatum, vandaag)),
  ]
  return leeftijden.some((leeftijd) => leeftijd < TOESTEMMING_TOT)
}
