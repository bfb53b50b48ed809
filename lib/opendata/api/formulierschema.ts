import { z } from 'zod'
import type { EenFormulier, Veld } from '@/lib/catalogus/define-dienst'

type Schema = Record<string, unknown>

/** Choices that depend on the person: of the household, or of what a register found. */
const UIT_FEITEN =
  'One of what the registers offer this citizen: somebody of the household by national number, an address by its id, or the word that the form has for another.'

const JSON_SCHEMA = 'https://json-schema.org/draft/2020-12/schema'

/**
 * The JSON Schema of the answers of a form, from the schema that the form itself is checked with. Required is what everybody is asked;
 * what depends on other answers, or on what the city knows, says so in `description`. What needs two answers, a date or a register is
 * only known when it is filed.
 */
export function schemaVanAntwoorden(formulier: EenFormulier): Schema {
  const gemaakt = z.toJSONSchema(formulier.schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, Schema>
    required?: string[]
  }
  const namen = Object.keys(gemaakt.properties ?? {}).filter((naam) => formulier.velden[naam]?.soort !== 'bestand')
  const altijd = altijdGevraagd(formulier)
  return {
    $schema: JSON_SCHEMA,
    type: 'object',
    properties: Object.fromEntries(namen.map((naam) => [naam, vraagschema(formulier, naam, gemaakt.properties?.[naam] ?? {}, altijd.has(naam))])),
    required: (gemaakt.required ?? []).filter((naam) => namen.includes(naam) && altijd.has(naam)),
    additionalProperties: false,
  }
}

/** The JSON Schema of the files of a form, by question. */
export function schemaVanBijlagen(formulier: EenFormulier): Schema {
  const altijd = altijdGevraagd(formulier)
  const velden = Object.entries(formulier.velden).flatMap(([naam, veld]) => (veld.soort === 'bestand' ? [{ naam, veld }] : []))
  const bestand = {
    type: 'object',
    properties: { naam: { type: 'string' }, inhoud: { type: 'string', contentEncoding: 'base64' } },
    required: ['naam', 'inhoud'],
    additionalProperties: false,
  }
  const minstens = (naam: string) => (isVerplicht(formulier, naam) ? 1 : 0)
  return {
    $schema: JSON_SCHEMA,
    type: 'object',
    properties: Object.fromEntries(
      velden.map(({ naam, veld }) => [
        naam,
        { type: 'array', items: bestand, minItems: minstens(naam), maxItems: veld.max, ...woorden(formulier, naam, altijd.has(naam)) },
      ]),
    ),
    required: velden.flatMap(({ naam }) => (altijd.has(naam) && isVerplicht(formulier, naam) ? [naam] : [])),
    additionalProperties: false,
  }
}

/** The questions of the steps that everybody goes through. */
function altijdGevraagd({ stappen }: EenFormulier): Set<string> {
  return new Set(stappen.filter(({ toonAls }) => !toonAls).flatMap(({ velden }) => velden))
}

function isVerplicht({ schema }: EenFormulier, naam: string): boolean {
  return !(schema.shape[naam] as z.ZodType).safeParse([]).success
}

function vraagschema(formulier: EenFormulier, naam: string, basis: Schema, altijd: boolean): Schema {
  const veld = formulier.velden[naam]
  return { ...woorden(formulier, naam, altijd), ...basis, ...(veld ? verfijnd(veld, basis) : {}) }
}

/** What people read of a question, and whether it is always asked. */
function woorden({ tekst }: EenFormulier, naam: string, altijd: boolean): Schema {
  const { nl, en } = tekst
  return {
    title: nl.velden[naam]?.label ?? naam,
    description: [en.velden[naam]?.label, altijd ? '' : 'Asked only of whom other answers or the registers say so.'].filter(Boolean).join(' '),
  }
}

/** What the shape of a field knows besides its schema: which choices there are, how a day is written, how many people. */
function verfijnd(veld: Veld<unknown>, basis: Schema): Schema {
  switch (veld.soort) {
    case 'datum':
      return veld.deels ? { pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` } : { format: 'date' }
    case 'periode':
      return {
        properties: Object.fromEntries(['van', 'tot'].map((grens) => [grens, { type: 'string', format: 'date' }])),
        additionalProperties: false,
      }
    case 'keuze':
      return keuzes(veld)
    case 'keuzes':
      return { items: { type: 'string', ...keuzes(veld) }, uniqueItems: true }
    case 'personen':
      return { maxItems: veld.max, items: strak(basis.items) }
    case 'adres':
    case 'voertuig':
      return { additionalProperties: false }
    default:
      return {}
  }
}

function keuzes({ opties }: Veld<unknown> & { soort: 'keuze' | 'keuzes' }): Schema {
  if (typeof opties === 'function') return { $comment: UIT_FEITEN }
  return { enum: opties.map(({ waarde }) => waarde) }
}

function strak(items: unknown): Schema {
  const { properties = {}, ...rest } = (items ?? {}) as { properties?: Record<string, Schema> }
  const { geboortedatum, ...andere } = properties
  const dag = geboortedatum ? { geboortedatum: { ...geboortedatum, format: 'date' } } : {}
  return { ...rest, properties: { ...andere, ...dag }, additionalProperties: false }
}
