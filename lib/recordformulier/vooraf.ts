import type { DienstTekst } from '@/lib/catalogus/define-dienst'
import type { Taal } from '@/lib/tekst/talen'
import type { Recordformulier } from './formulier-van-record'
import type { Uitzondering } from './recordregels'
import { en } from './tekst.en'
import { nl } from './tekst.nl'

/** Name of the question, and of the page, that comes before a form. */
export const VOORAF = 'vooraf'

const GEEN = 'geen'
const WOORDEN = { nl, en }

/** The page before a form on which somebody finds out that they need something else; nothing when no exception is asked. */
export function voorafVan(uitzonderingen: readonly Uitzondering[]): Pick<Recordformulier, 'velden' | 'stappen'> {
  if (uitzonderingen.length === 0) return { velden: {}, stappen: [] }
  const opties = [...uitzonderingen.map(({ code }) => ({ waarde: code })), { waarde: GEEN }]
  return {
    velden: { [VOORAF]: { soort: 'keuze', opties, eis: { verplicht: true } } },
    stappen: [{ id: VOORAF, velden: [VOORAF], titelIsVraag: true }],
  }
}

/** The words of that page: the questions of the exceptions, without what follows when the answer is yes. */
export function voorafTekst(uitzonderingen: readonly Uitzondering[], taal: Taal): Pick<DienstTekst, 'velden' | 'stappen' | 'fouten'> {
  const { vraag, geen, leeg } = WOORDEN[taal].vooraf
  if (uitzonderingen.length === 0) return { velden: {}, stappen: {}, fouten: {} }
  const opties = uitzonderingen.map((uitzondering) => [uitzondering.code, vraagVan(uitzondering[taal])])
  return {
    velden: { [VOORAF]: { label: vraag, opties: Object.fromEntries([...opties, [GEEN, geen]]) } },
    stappen: { [VOORAF]: { titel: vraag } },
    fouten: { [`${VOORAF}.leeg`]: leeg },
  }
}

function vraagVan(zin: string): string {
  return zin.slice(0, zin.indexOf('?') + 1) || zin
}
