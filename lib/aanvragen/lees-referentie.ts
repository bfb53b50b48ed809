import { normaliseerCode } from '@/lib/platform/ids'

/** Nothing; the number or code of a document; another length; a character that does not fit the others. */
export const REFERENTIEFOUTEN = ['leeg', 'document', 'lengte', 'teken'] as const
export type Referentiefout = (typeof REFERENTIEFOUTEN)[number]

/** What somebody typed: a reference, or why it cannot be one. Nothing is looked up for it. */
export type GetypteReferentie = { soort: 'referentie'; referentie: string } | { soort: Referentiefout }

/** Characters of a reference without its first letter. */
const LENGTE = 10
/** Longer than any reference with all that people put around it. */
const MAX_GETYPT = 200

/** A reference as it was typed or read aloud: any case, any dashes and spaces, with or without its first letter, O for 0, I or L for 1, U for V. Pure. */
export function leesReferentie(getypt: string): GetypteReferentie {
  if (getypt.length > MAX_GETYPT) return { soort: 'lengte' }
  const tekens = getypt
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '')
  if (!tekens) return { soort: 'leeg' }
  if (/^[CD]-/.test(normaliseerCode(tekens) ?? '')) return { soort: 'document' }
  const zonderSoort = tekens.length === LENGTE + 1 && tekens.startsWith('A') ? tekens.slice(1) : tekens
  if (zonderSoort.length !== LENGTE) return { soort: 'lengte' }
  const referentie = normaliseerCode(`A${zonderSoort.replaceAll('U', 'V')}`)
  return referentie ? { soort: 'referentie', referentie } : { soort: 'teken' }
}
