import { BRONFOUTEN } from '@/lib/bronnen/bron-vraag'
import { MUTATIESOORTEN } from '@/lib/bronnen/mutatie'
import { GEEN_RECHT } from '@/lib/documenten/define-documenttype'
import { UITGIFTEREDENEN } from '@/lib/documenten/geef-uit'
import { gekend } from '@/lib/tekst/gekend'

/** Why a document is not issued or renewed, as far as there are words for it. */
export const BELETSELS = [...BRONFOUTEN, GEEN_RECHT] as const

/** The events in a register that there are words for; another number says nothing of why a document is there. */
const AANLEIDINGEN = MUTATIESOORTEN.filter((soort) => soort !== 'vernummering')

type Uitgegeven = { reden: string; uitgegevenOp: string; gatVanaf?: string; aanleiding?: { soort: string; op: string } }

/** Which sentence says why a versie is there, and the day that it names. */
export function waaromVan({ reden, uitgegevenOp, gatVanaf, aanleiding }: Uitgegeven) {
  const gebeurtenis = AANLEIDINGEN.find((soort) => soort === aanleiding?.soort)
  if (gebeurtenis && aanleiding) return { zin: `document.aanleiding.${gebeurtenis}`, dag: aanleiding.op } as const
  const code = gatVanaf ? ('na-gat' as const) : gekend(UITGIFTEREDENEN, reden, 'andere')
  return { zin: `document.reden.${code}`, dag: uitgegevenOp } as const
}

/** Codes of a civil status that there are words for. */
export const BURGERLIJKE_STATEN = ['10', '20', '30', '40'] as const
