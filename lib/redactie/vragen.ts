import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import { type Keuzedaad, keuzewaarden, leesKeuzes } from './keuzes'
import type { Getypt } from './lees-teksten'
import type { Ooit } from './ooit'
import { maakVrij, slug } from './vrije-naam'

/** Kinds of question that an editor adds. What asks a register, or somebody's consent, hangs on more than words. */
export const NIEUWE_SOORTEN = [
  'text',
  'textarea',
  'choice',
  'choices',
  'boolean',
  'number',
  'money',
  'date',
  'partial-date',
  'period',
  'address',
  'location',
  'email',
  'tel',
  'iban',
  'plate',
  'vehicle',
  'names',
  'file',
  'photo',
  'declaration',
] as const satisfies readonly Recordveld['type'][]

const KIEST: readonly string[] = ['choice', 'choices']

/** The questions of a record after something was done with one of them, and which one that is. */
export type Vraagwijziging = { formFields: Recordveld[]; naam: string }

/** What stands in the controls of the form of a question; of a new one nothing yet. */
export function vraagwaarden(veld: Recordveld | undefined): Record<string, string> {
  return {
    'label-nl': veld?.label.nl ?? '',
    'label-en': veld?.label.en ?? '',
    'hint-nl': veld?.hint?.nl ?? '',
    'hint-en': veld?.hint?.en ?? '',
    required: (veld?.required ?? true) ? 'ja' : '',
    type: veld?.type ?? 'text',
    ...keuzewaarden(veld),
  }
}

/**
 * The questions with one of them as it was typed, or with a new one at the end. A question keeps its name and its kind, and a choice its
 * value: by these its answers are known. What is new gets a name that nothing of this dienst ever had. Pure.
 */
export function schrijfVraag(
  { formFields }: Pick<DienstRecord, 'formFields'>,
  naam: string | undefined,
  getypt: Getypt,
  ooit: Ooit,
  daad?: Keuzedaad,
): Vraagwijziging {
  const was = formFields.find((veld) => veld.name === naam)
  const lees = (controle: string) => (getypt(controle) ?? '').replaceAll('\r\n', '\n').trim()
  const tekst = (controle: string) => ({ nl: lees(`${controle}-nl`), en: lees(`${controle}-en`) })
  const type = was?.type ?? NIEUWE_SOORTEN.find((soort) => soort === lees('type')) ?? 'text'
  const hint = tekst('hint')
  const label = tekst('label')
  const nieuw: Recordveld = {
    ...(was ?? { name: nieuweNaam(label.nl, [...formFields.map(({ name }) => name), ...ooit.keys()]), prefill: vulling(type) }),
    label,
    type,
    required: type === 'declaration' || lees('required') === 'ja',
    hint: hint.nl || hint.en ? hint : undefined,
    choices: KIEST.includes(type) ? leesKeuzes(was, getypt, ooit.get(was?.name ?? '') ?? new Set(), daad) : undefined,
  }
  const geschreven = was ? formFields.map((veld) => (veld === was ? nieuw : veld)) : [...formFields, nieuw]
  return { formFields: geschreven, naam: nieuw.name }
}

/** The questions with one of them a place earlier or later. Pure. */
export function verplaatsVraag({ formFields }: Pick<DienstRecord, 'formFields'>, naam: string, stap: 1 | -1): Recordveld[] {
  const plaats = formFields.findIndex((veld) => veld.name === naam)
  const ander = plaats + stap
  const [een, twee] = [formFields[plaats], formFields[ander]]
  if (!een || !twee) return formFields
  return formFields.map((veld, hier) => (hier === plaats ? twee : hier === ander ? een : veld))
}

/** The questions without one of them. Answers that were given to it stay with their aanvraag. Pure. */
export function zonderVraag({ formFields }: Pick<DienstRecord, 'formFields'>, naam: string): Recordveld[] {
  return formFields.filter((veld) => veld.name !== naam)
}

/** The control at which a fault in a question stands. */
export function vraagcontroleBij(veld: string): string {
  const [, , deel = 'label', plaats, taal] = veld.split('.')
  if (deel === 'choices') return `keuze-${plaats ?? 0}-${taal === 'en' ? 'en' : 'nl'}`
  if (deel === 'label' || deel === 'hint') return `${deel}-${plaats === 'en' ? 'en' : 'nl'}`
  if (deel === 'showWhen') return 'voorwaarde'
  return deel === 'required' ? deel : 'label-nl'
}

/** What the profile knows, it fills in. */
function vulling(type: Recordveld['type']): Recordveld['prefill'] {
  if (type === 'email') return 'profiel:email'
  return type === 'tel' ? 'profiel:telefoon' : null
}

function nieuweNaam(label: string, bezet: readonly string[]): string {
  const [eerste = 'vraag', ...rest] = slug(label)
    .replace(/^\d+-?/, '')
    .split('-')
    .filter(Boolean)
    .slice(0, 4)
  const naam = eerste + rest.map((woord) => woord.charAt(0).toUpperCase() + woord.slice(1)).join('')
  // Of a question that is chosen from a household a second one follows, which is called after it.
  const namen = new Set(bezet.flatMap((name) => [name, `${name}Anders`, `${name}Adres`]))
  return maakVrij(naam, (woord) => !namen.has(woord), '')
}
