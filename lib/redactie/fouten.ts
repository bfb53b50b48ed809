import { isDeepStrictEqual } from 'node:util'
import { DienstRecord } from '@/lib/catalogus/dienst-record'
import { foutenInSamenhang } from '@/lib/catalogus/samenhang'
import type { Redactieomgeving } from './omgeving'
import { slotVan } from './slot'

/**
 * What is wrong at a place of a record. `code` has a sentence in each language; `wat` is what the check of the catalogue itself
 * says, in the words of `npm run catalogus`.
 */
export type Recordfout = { veld: string; code: Foutcode; wat?: string; regel?: number }
export const FOUTCODES = [
  'nl',
  'en',
  'lijst',
  'bedrag',
  'adres',
  'maand',
  'dagen',
  'prijs',
  'vraagteken',
  'slot',
  'ingang',
  'eerst',
  'voorwaarde',
  'antwoord',
  'nooit',
  'keuzes',
  'ander',
] as const
export type Foutcode = (typeof FOUTCODES)[number]

/** Everything that is wrong with a record that editors wrote over that of the code: by the check of `npm run catalogus`, and what stays with the code. Pure. */
export function foutenIn(record: DienstRecord, code: DienstRecord, omgeving: Redactieomgeving): Recordfout[] {
  const vorm = DienstRecord.safeParse(record)
  const fouten = vorm.success ? [] : vorm.error.issues.map(({ path, message }) => maakFout(path.map(String).join('.'), message))
  const samenhang = vorm.success ? foutenInSamenhang(record, omgeving).map(({ veld, wat }) => maakFout(veld, wat)) : []
  return [...fouten, ...samenhang, ...foutenInSlot(record, code, omgeving)]
}

/** What hangs on code stays: the exceptions that rules lead to, the questions of a form with rules, what a way in fills. */
function foutenInSlot(record: DienstRecord, code: DienstRecord, omgeving: Redactieomgeving): Recordfout[] {
  const fouten: Recordfout[] = []
  for (const vast of code.exceptions.filter((een) => een.code && !een.ask)) {
    const hier = record.exceptions.find((een) => een.code === vast.code)
    if (hier?.route !== vast.route) fouten.push({ veld: 'exceptions', code: 'slot', wat: vast.code })
  }
  const ingangen = ({ entries = [] }: DienstRecord) => entries.map(({ slug }) => slug)
  if (!isDeepStrictEqual(ingangen(record), ingangen(code))) fouten.push({ veld: 'entries', code: 'slot' })
  if (slotVan(code.channel, omgeving)) {
    if (!isDeepStrictEqual(record.formFields, code.formFields)) fouten.push({ veld: 'formFields', code: 'slot' })
    return fouten
  }
  for (const naam of omgeving.gekozenVelden) {
    const stond = code.formFields.some(({ name }) => name === naam)
    if (stond && !record.formFields.some(({ name }) => name === naam)) fouten.push({ veld: 'formFields', code: 'ingang', wat: naam })
  }
  return fouten
}

const LIJSTEN = ['conditions', 'bring', 'procedure', 'afterwards', 'exceptions', 'sources', 'legalBasis', 'unverified', 'formFields']

function maakFout(veld: string, wat: string): Recordfout {
  const delen = veld.split('.')
  const [deel = '', plaats] = delen
  const regel = LIJSTEN.includes(deel) && plaats !== undefined && /^\d+$/.test(plaats) ? { regel: Number(plaats) + 1 } : {}
  return { veld, code: codeBij(deel, delen.slice(1), wat), wat, ...regel }
}

function codeBij(deel: string, rest: string[], wat: string): Foutcode {
  const laatste = rest.at(-1)
  if (wat.includes('begins with a question')) return 'vraagteken'
  if (wat.includes('no field before it')) return 'eerst'
  if (wat.includes('has no answer')) return 'antwoord'
  if (wat.includes('can never be shown')) return 'nooit'
  if (rest.includes('showWhen')) return 'voorwaarde'
  if (laatste === 'choices') return 'keuzes'
  if (deel === 'keywords' || deel === 'audience') return 'lijst'
  if (laatste === 'nl' || laatste === 'en') return laatste
  if (deel === 'sources' || deel === 'externalUrl' || laatste === 'source') return 'adres'
  if (deel === 'checkedOn') return 'maand'
  if (deel === 'termDays' || deel === 'termMonths') return 'dagen'
  if (deel === 'cost') return laatste === 'eur' ? 'bedrag' : 'prijs'
  return rest.length === 0 && LIJSTEN.includes(deel) ? 'lijst' : 'ander'
}
