import { type DienstRecord, DOELGROEPEN } from '@/lib/catalogus/dienst-record'
import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import type { Deel } from './delen'

/** Lists of sentences: a line for each, the same lines in both languages. */
export const ZINNENLIJSTEN = ['conditions', 'bring', 'procedure', 'afterwards'] as const
/** Texts in both languages that may be missing as a whole. */
export const LOSSE_TEKSTEN = ['term', 'validity'] as const
export const VASTE_TEKSTEN = ['name', 'summary', 'description'] as const

/** How many empty rows stand under those that are there. */
const LEGE_RIJEN = 2

/** What stands in each control of the form of texts. What an editor typed and had to mend comes back as it was. */
export function tekstwaarden(record: DienstRecord): Record<string, string> {
  const waarden: Record<string, string> = {}
  const zet = (naam: string, tekst: Tekst | null | undefined) => {
    waarden[`${naam}-nl`] = tekst?.nl ?? ''
    waarden[`${naam}-en`] = tekst?.en ?? ''
  }
  for (const deel of VASTE_TEKSTEN) zet(deel, record[deel])
  for (const deel of LOSSE_TEKSTEN) zet(deel, record[deel])
  for (const deel of ZINNENLIJSTEN) zet(deel, regels(record[deel]))
  zet('keywords', { nl: record.keywords.nl.join('\n'), en: record.keywords.en.join('\n') })
  waarden.audience = 'ja'
  for (const groep of DOELGROEPEN) waarden[`audience-${groep}`] = record.audience.includes(groep) ? 'ja' : ''
  for (const [plaats, uitzondering] of rijen(record.exceptions)) {
    zet(`exceptions-${plaats}`, uitzondering)
    waarden[`exceptions-${plaats}-route`] = uitzondering?.route ?? 'appointment'
    waarden[`exceptions-${plaats}-ask`] = uitzondering?.ask ? 'ja' : ''
  }
  const { eur, note, verified } = record.cost
  waarden['cost-eur'] = eur === null ? '' : String(eur).replace('.', ',')
  waarden['cost-verified'] = verified ? 'ja' : ''
  zet('cost-note', note)
  const { termDays, termMonths } = record
  waarden['termDays-days'] = String(termDays?.days ?? termMonths?.months ?? '')
  waarden['termDays-kind'] = termDays?.kind ?? (termMonths ? 'months' : 'calendar')
  waarden['termDays-basis'] = (termDays ?? termMonths)?.basis ?? 'promise'
  waarden.externalUrl = record.externalUrl ?? ''
  for (const [plaats, wet] of rijen(record.legalBasis)) {
    waarden[`legalBasis-${plaats}-title`] = wet?.title ?? ''
    waarden[`legalBasis-${plaats}-source`] = wet?.source ?? ''
  }
  waarden.sources = record.sources.join('\n')
  waarden.checkedOn = record.checkedOn
  for (const [plaats, punt] of rijen(record.unverified)) {
    waarden[`unverified-${plaats}-about`] = punt?.about ?? 'other'
    waarden[`unverified-${plaats}-note`] = punt?.note ?? ''
  }
  for (const [plaats, { name, summary, keywords }] of (record.entries ?? []).entries()) {
    zet(`entries-${plaats}-name`, name)
    zet(`entries-${plaats}-summary`, summary)
    zet(`entries-${plaats}-keywords`, { nl: keywords.nl.join('\n'), en: keywords.en.join('\n') })
  }
  return waarden
}

/** The rows of a list and the empty ones under them. */
export function rijen<T>(lijst: readonly T[]): [plaats: number, wat: T | undefined][] {
  return Array.from({ length: lijst.length + LEGE_RIJEN }, (_, plaats) => [plaats, lijst[plaats]])
}

/** The control at which a fault in a record stands; undefined for what stands on another page. */
export function tekstcontroleBij(veld: string): string | undefined {
  const [deel = '', ...rest] = veld.split('.')
  if (deel === 'formFields') return undefined
  if ((ZINNENLIJSTEN as readonly string[]).includes(deel)) return `${deel}-${rest[1] === 'en' ? 'en' : 'nl'}`
  if (deel === 'entries') return `entries-${rest[0] ?? 0}-${rest[1] ?? 'name'}-${rest[2] === 'en' ? 'en' : 'nl'}`
  if (deel === 'keywords') return `keywords-${rest[0] ?? 'nl'}`
  if (deel === 'sources' || deel === 'checkedOn' || deel === 'externalUrl') return deel
  if (deel === 'audience') return `audience-${DOELGROEPEN[0]}`
  if (deel === 'cost') return rest[0] === 'note' ? `cost-note-${rest[1] ?? 'nl'}` : 'cost-eur'
  if (deel === 'termDays' || deel === 'termMonths') return 'termDays-days'
  if (deel === 'exceptions') return `exceptions-${rest[0] ?? 0}-${rest[1] === 'en' || rest[1] === 'route' ? rest[1] : 'nl'}`
  if (deel === 'legalBasis') return `legalBasis-${rest[0] ?? 0}-${rest[1] ?? 'title'}`
  if (deel === 'unverified') return `unverified-${rest[0] ?? 0}-note`
  return `${deel as Deel}-${rest[0] === 'en' ? 'en' : 'nl'}`
}

function regels(zinnen: readonly Tekst[]): Tekst {
  return { nl: zinnen.map(({ nl }) => nl).join('\n'), en: zinnen.map(({ en }) => en).join('\n') }
}
