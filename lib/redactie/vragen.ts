import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import type { Getypt } from './lees-teksten'

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
const LEGE_KEUZES = 3

/** The questions of a record after something was done with one of them, and which one that is. */
export type Vraagwijziging = { formFields: Recordveld[]; naam: string }

/** What stands in the controls of the form of a question; of a new one nothing yet. */
export function vraagwaarden(veld: Recordveld | undefined): Record<string, string> {
  const waarden: Record<string, string> = {
    'label-nl': veld?.label.nl ?? '',
    'label-en': veld?.label.en ?? '',
    'hint-nl': veld?.hint?.nl ?? '',
    'hint-en': veld?.hint?.en ?? '',
    required: (veld?.required ?? true) ? 'ja' : '',
    type: veld?.type ?? 'text',
  }
  const keuzes = veld?.choices ?? []
  for (let plaats = 0; plaats < keuzes.length + LEGE_KEUZES; plaats++) {
    waarden[`keuze-${plaats}-nl`] = keuzes[plaats]?.nl ?? ''
    waarden[`keuze-${plaats}-en`] = keuzes[plaats]?.en ?? ''
    waarden[`keuze-${plaats}-waarde`] = keuzes[plaats]?.value ?? ''
  }
  return waarden
}

/**
 * The questions with one of them as it was typed, or with a new one at the end. A question keeps its name and its kind, and a choice its
 * value: by these its answers are known. Pure.
 */
export function schrijfVraag({ formFields }: Pick<DienstRecord, 'formFields'>, naam: string | undefined, getypt: Getypt): Vraagwijziging {
  const was = formFields.find((veld) => veld.name === naam)
  const lees = (controle: string) => (getypt(controle) ?? '').replaceAll('\r\n', '\n').trim()
  const tekst = (controle: string) => ({ nl: lees(`${controle}-nl`), en: lees(`${controle}-en`) })
  const type = was?.type ?? NIEUWE_SOORTEN.find((soort) => soort === lees('type')) ?? 'text'
  const hint = tekst('hint')
  const label = tekst('label')
  const nieuw: Recordveld = {
    ...(was ?? { name: nieuweNaam(label.nl, formFields), prefill: vulling(type) }),
    label,
    type,
    required: type === 'declaration' || lees('required') === 'ja',
    hint: hint.nl || hint.en ? hint : undefined,
    choices: KIEST.includes(type) ? leesKeuzes(was, getypt, tekst) : undefined,
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
  return deel === 'required' ? deel : 'label-nl'
}

function leesKeuzes(was: Recordveld | undefined, getypt: Getypt, tekst: (controle: string) => { nl: string; en: string }): Recordveld['choices'] {
  const bekend = new Set(was?.choices?.map(({ value }) => value))
  const keuzes: NonNullable<Recordveld['choices']> = []
  for (let plaats = 0; getypt(`keuze-${plaats}-nl`) !== undefined; plaats++) {
    const { nl, en } = tekst(`keuze-${plaats}`)
    if (!nl && !en) continue
    const value = getypt(`keuze-${plaats}-waarde`) ?? ''
    const vrij = (woord: string) => !keuzes.some((keuze) => keuze.value === woord) && !bekend.has(woord)
    keuzes.push({ nl, en, value: bekend.has(value) ? value : maakVrij(slug(nl || en) || 'keuze', vrij, '-') })
  }
  return keuzes
}

/** What the profile knows, it fills in. */
function vulling(type: Recordveld['type']): Recordveld['prefill'] {
  if (type === 'email') return 'profiel:email'
  return type === 'tel' ? 'profiel:telefoon' : null
}

function nieuweNaam(label: string, velden: readonly Recordveld[]): string {
  const [eerste = 'vraag', ...rest] = slug(label)
    .replace(/^\d+-?/, '')
    .split('-')
    .filter(Boolean)
    .slice(0, 4)
  const naam = eerste + rest.map((woord) => woord.charAt(0).toUpperCase() + woord.slice(1)).join('')
  // Of a question that is chosen from a household a second one follows, which is called after it.
  const namen = new Set(velden.flatMap(({ name }) => [name, `${name}Anders`, `${name}Adres`]))
  return maakVrij(naam, (woord) => !namen.has(woord), '')
}

function maakVrij(woord: string, isVrij: (woord: string) => boolean, tussen: string): string {
  for (let nummer = 1; ; nummer++) {
    const kandidaat = nummer === 1 ? woord : `${woord}${tussen}${nummer}`
    if (isVrij(kandidaat)) return kandidaat
  }
}

function slug(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
}
