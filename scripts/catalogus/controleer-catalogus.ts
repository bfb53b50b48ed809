import { z } from 'zod'
import { DienstRecord, type Dienstregel, dienstregel, Ingang, isNaTeKijken } from '@/lib/catalogus/dienst-record'
import { foutenInSamenhang } from '@/lib/catalogus/samenhang'

/** A folder of the catalogue as it lies on disk. */
export type Dienstmap = { slug: string; bestanden: string[]; lees: (bestand: string) => string }

/** What is wrong with a record: in which folder and file, at which field, and what. */
export type Recordfout = { slug: string; bestand: string; veld: string; wat: string }

type Gelezen = {
  slug: string
  regel: Dienstregel
  record: DienstRecord
  heeftFormulier: boolean
  heeftRegels: boolean
  heeftSchema: boolean
  heeftVoorJou: boolean
}

/** The whole catalogue: what it holds, and every fault in it. */
export type Controle = { diensten: Gelezen[]; ingangen: Ingang[]; fouten: Recordfout[] }

/** Reads every folder, and holds the records against each other and against the kinds of document that there are. */
export function controleerCatalogus(mappen: Dienstmap[], documenttypes: string[]): Controle {
  const fouten: Recordfout[] = []
  const diensten = mappen.flatMap((map) => leesDienst(map, fouten) ?? [])
  const ingangen = mappen.flatMap((map) => leesIngangen(map, fouten))
  const slugs = new Set(mappen.map(({ slug }) => slug))
  for (const { slug, dienst } of ingangen) {
    if (slugs.has(slug)) fouten.push({ slug: dienst, bestand: 'ingangen.json', veld: slug, wat: 'this address is taken' })
    slugs.add(slug)
  }
  for (const { slug, record, heeftFormulier, heeftRegels } of diensten) {
    fouten.push(...onbevestigdAlsFeit(record).map((fout) => ({ slug, bestand: 'dienst.json', ...fout })))
    fouten.push(
      ...foutenInSamenhang(record, { slugs, documenttypes, heeftFormulier, heeftRegels }).map((fout) => ({ slug, bestand: 'dienst.json', ...fout })),
    )
  }
  return { diensten, ingangen, fouten }
}

/** Words that tell what a city still has to confirm as a fact, where everybody reads it: in lists, and on top of its page. */
const BELOFTEN: { isOpen: (record: DienstRecord) => boolean; nl: RegExp; en: RegExp; wat: string }[] = [
  { isOpen: ({ cost }) => !cost.verified, nl: /\bgratis\b/i, en: /\bfree\b/i, wat: 'says that it is free, and nobody checked what it costs' },
  {
    isOpen: (record) => isNaTeKijken(record, 'term'),
    nl: /\b(meestal|vaak|gewoonlijk)\b[^.?]*\d+ (werk)?(dag|we+k|maand)/i,
    en: /\b(usually|often)\b[^.?]*\d+ (working )?(day|week|month)/i,
    wat: 'says how long it takes, and nobody checked that',
  },
]

function onbevestigdAlsFeit(record: DienstRecord): { veld: string; wat: string }[] {
  return BELOFTEN.filter(({ isOpen }) => isOpen(record)).flatMap((belofte) =>
    (['name', 'summary'] as const).flatMap((deel) =>
      (['nl', 'en'] as const).flatMap((taal) => (belofte[taal].test(record[deel][taal]) ? [{ veld: `${deel}.${taal}`, wat: belofte.wat }] : [])),
    ),
  )
}

function leesDienst({ slug, bestanden, lees }: Dienstmap, fouten: Recordfout[]): Gelezen | undefined {
  const record = leesAls(DienstRecord, slug, 'dienst.json', bestanden, lees, fouten)
  if (!record) return undefined
  if (record.slug !== slug) fouten.push({ slug, bestand: 'dienst.json', veld: 'slug', wat: `is ${record.slug}` })
  if (record.entries) fouten.push({ slug, bestand: 'dienst.json', veld: 'entries', wat: 'the words of ways in stand in ingangen.json' })
  return {
    slug,
    regel: dienstregel(record),
    record,
    heeftFormulier: bestanden.includes('dienst.ts'),
    heeftRegels: bestanden.includes('regels.ts'),
    heeftSchema: bestanden.includes('schema.ts'),
    heeftVoorJou: bestanden.includes('voor-jou.ts'),
  }
}

function leesIngangen({ slug, bestanden, lees }: Dienstmap, fouten: Recordfout[]): Ingang[] {
  if (!bestanden.includes('ingangen.json')) return []
  const ingangen = leesAls(z.array(Ingang), slug, 'ingangen.json', bestanden, lees, fouten) ?? []
  return ingangen.map((ingang) => ({ ...ingang, dienst: slug }))
}

function leesAls<T>(
  schema: z.ZodType<T>,
  slug: string,
  bestand: string,
  bestanden: string[],
  lees: Dienstmap['lees'],
  fouten: Recordfout[],
): T | undefined {
  if (!bestanden.includes(bestand)) {
    fouten.push({ slug, bestand, veld: '', wat: 'is missing' })
    return undefined
  }
  const gelezen = leesJson(lees(bestand))
  if (gelezen === undefined) fouten.push({ slug, bestand, veld: '', wat: 'is not JSON' })
  const uitkomst = gelezen === undefined ? undefined : schema.safeParse(gelezen)
  if (uitkomst?.success) return uitkomst.data
  fouten.push(...(uitkomst?.error.issues ?? []).map(({ path, message }) => ({ slug, bestand, veld: path.map(String).join('.'), wat: message })))
  return undefined
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
