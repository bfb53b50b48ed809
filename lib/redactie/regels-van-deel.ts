import type { DienstRecord, Ingangtekst } from '@/lib/catalogus/dienst-record'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import type { Taal } from '@/lib/tekst/talen'
import type { Deel } from './delen'
import { type Voorwaardewoorden, zinVanVoorwaarde } from './voorwaarde'

/** Words of the screen that a part needs to be read. */
export type Deelwoorden = {
  bedrag: (eur: number) => string
  geenBedrag: string
  nagekeken: string
  nietNagekeken: string
  dagen: (termijn: NonNullable<DienstRecord['termDays']>) => string
  maanden: (termijn: NonNullable<DienstRecord['termMonths']>) => string
  deel: (deel: string) => string
  soort: (soort: Recordveld['type']) => string
  verplicht: string
  vooraf: string
  doelgroep: (groep: DienstRecord['audience'][number]) => string
  magLeeg: string
  toonAls: (zin: string, taal: Taal) => string
  voorwaarde: Record<Taal, Voorwaardewoorden>
}

/** A part of a record as lines that people read: those in each language, and those in none. */
export type Deelregels = Record<Taal | 'geen', string[]>

const LEEG: Deelregels = { nl: [], en: [], geen: [] }

/** A part of a record in lines, so that two of them can be laid side by side. Pure. */
export function regelsVanDeel(record: DienstRecord, deel: Deel, woorden: Deelwoorden): Deelregels {
  switch (deel) {
    case 'name':
    case 'summary':
      return zinnen([record[deel]])
    case 'description':
      return zinnenVanTekst(record.description)
    case 'term':
    case 'validity':
      return zinnen([record[deel]])
    case 'conditions':
    case 'bring':
    case 'procedure':
    case 'afterwards':
      return zinnen(record[deel])
    case 'exceptions':
      return zinnen(
        record.exceptions.map(({ nl, en, route, ask }) => {
          const weg = ask ? `${route} (${woorden.vooraf})` : route
          return { nl: `${nl} → ${weg}`, en: `${en} → ${weg}` }
        }),
      )
    case 'audience':
      return { ...LEEG, geen: record.audience.map(woorden.doelgroep) }
    case 'keywords':
      return { ...LEEG, nl: record.keywords.nl, en: record.keywords.en }
    case 'cost': {
      const { eur, note, verified } = record.cost
      const bedrag = eur === null ? woorden.geenBedrag : woorden.bedrag(eur)
      return { ...zinnen([note]), geen: [bedrag, verified ? woorden.nagekeken : woorden.nietNagekeken] }
    }
    case 'termDays':
      return { ...LEEG, geen: record.termDays ? [woorden.dagen(record.termDays)] : [] }
    case 'termMonths':
      return { ...LEEG, geen: record.termMonths ? [woorden.maanden(record.termMonths)] : [] }
    case 'externalUrl':
      return { ...LEEG, geen: record.externalUrl ? [record.externalUrl] : [] }
    case 'legalBasis':
      return { ...LEEG, nl: record.legalBasis.map(({ title, source }) => (source ? `${title} (${source})` : title)) }
    case 'sources':
      return { ...LEEG, geen: record.sources }
    case 'checkedOn':
      return { ...LEEG, geen: [record.checkedOn] }
    case 'unverified':
      return { ...LEEG, nl: record.unverified.map(({ about, note }) => `${woorden.deel(about)}: ${note}`) }
    case 'entries':
      return {
        ...LEEG,
        nl: (record.entries ?? []).flatMap((een) => ingang(een, 'nl')),
        en: (record.entries ?? []).flatMap((een) => ingang(een, 'en')),
      }
    case 'formFields':
      return {
        ...LEEG,
        nl: record.formFields.flatMap((veld) => vraag(veld, record.formFields, 'nl', woorden)),
        en: record.formFields.flatMap((veld) => vraag(veld, record.formFields, 'en', woorden)),
      }
  }
}

function zinnen(teksten: readonly (Tekst | null)[]): Deelregels {
  const er = teksten.filter((tekst) => tekst !== null)
  return { ...LEEG, nl: er.map(({ nl }) => nl).filter(Boolean), en: er.map(({ en }) => en).filter(Boolean) }
}

function zinnenVanTekst({ nl, en }: Tekst): Deelregels {
  const knip = (tekst: string) => tekst.split(/(?<=[.!?])\s+/).filter(Boolean)
  return { ...LEEG, nl: knip(nl), en: knip(en) }
}

function ingang({ slug, name, summary, keywords }: Ingangtekst, taal: Taal): string[] {
  return [name[taal], summary[taal], ...keywords[taal]].map((regel) => `/diensten/${slug} – ${regel}`)
}

function vraag(veld: Recordveld, velden: readonly Recordveld[], taal: Taal, woorden: Deelwoorden): string[] {
  const { label, hint, type, required, choices = [], showWhen } = veld
  const { soort, verplicht, magLeeg, toonAls, voorwaarde } = woorden
  return [
    `${label[taal]} (${soort(type)}, ${required ? verplicht : magLeeg})`,
    ...(hint ? [`${label[taal]} – ${hint[taal]}`] : []),
    ...(showWhen ? [`${label[taal]} – ${toonAls(zinVanVoorwaarde(showWhen, velden, taal, voorwaarde[taal]), taal)}`] : []),
    ...choices.map((keuze) => `${label[taal]} – ${keuze[taal]}`),
  ]
}
