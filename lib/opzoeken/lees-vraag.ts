import { isIsoDag, leesDatum } from '@/lib/gegevens/datum'
import { type Insz, isInsz, normaliseerInsz } from '@/lib/gegevens/insz'
import { leesTelefoon } from '@/lib/gegevens/telefoon'
import { woordenIn } from '@/lib/gegevens/zoektekst'
import { normaliseerCode } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'

/** Longer than any name with a date. */
export const MAX_ZOEKTEKST = 120

/** What was typed in the one box, as what it is. */
export type Zoekvraag =
  | { soort: 'zaak' | 'bezoek' | 'document'; code: string }
  | { soort: 'nummer'; insz: Insz }
  | { soort: 'telefoon'; nummer: string }
  | { soort: 'naam'; woorden: string[]; dag: string }

/** Why nobody is looked for; each has its sentence. */
export type Zoekfout = 'leeg' | 'lang' | 'overdracht' | 'code' | 'datum' | 'naam' | 'vorm'

const SOORT_VAN_CODE: Partial<Record<string, 'zaak' | 'bezoek' | 'document'>> = { A: 'zaak', B: 'bezoek', D: 'document' }
const DATUM = /(\d{4}-\d{1,2}-\d{1,2})|(\d{1,2})\s*[\s/.-]\s*(\d{1,2}|\p{L}{3,9})\.?\s*[\s/.-]\s*(\d{4})(?!\d)/u
/** A code of ours that was misread: its letter and as many signs as it has, some of them digits. */
const LIJKT_OP_CODE = /^(?=.*\d)([AB][0-9A-Z]{9,11}|[CDM][0-9A-Z]{13,15}|H[0-9A-Z]{7,9})$/i

/** Reads what was typed: a reference, a code, a number, or a name with a day of birth. Pure. */
export function leesZoekvraag(getypt: string, { demo }: { demo: boolean }): Result<Zoekvraag, Zoekfout> {
  const tekst = getypt.replaceAll('\0', '').trim()
  if (!tekst) return mislukt('leeg')
  if (tekst.length > MAX_ZOEKTEKST) return mislukt('lang')
  const code = normaliseerCode(tekst)
  if (code) {
    const soort = SOORT_VAN_CODE[code.charAt(0)]
    return soort ? ok({ soort, code }) : mislukt(code.startsWith('H') ? 'overdracht' : 'code')
  }
  const insz = normaliseerInsz(tekst)
  if (insz && isInsz(tekst, { demo })) return ok({ soort: 'nummer', insz })
  const nummer = leesTelefoon(tekst)
  if (nummer) return ok({ soort: 'telefoon', nummer })
  const naam = leesNaam(tekst)
  return !naam.ok && LIJKT_OP_CODE.test(tekst.replace(/[\s-]/g, '')) ? mislukt('code') : naam
}

function leesNaam(tekst: string): Result<Zoekvraag, Zoekfout> {
  const gevonden = DATUM.exec(tekst)
  const [heel = '', iso = '', dag = '', maand = '', jaar = ''] = gevonden ?? []
  const datum = gevonden ? leesDatum(iso || dag, iso ? '' : maand, iso ? '' : jaar) : undefined
  const rest = gevonden ? tekst.replace(heel, ' ') : tekst
  const woorden = woordenIn(rest).filter((woord) => !/\d/.test(woord))
  const heeftNaam = woorden.some((woord) => woord.length >= 2)
  if (!datum || !isIsoDag(datum)) return mislukt(heeftNaam ? 'datum' : 'vorm')
  return heeftNaam ? ok({ soort: 'naam', woorden, dag: datum }) : mislukt('naam')
}
