import { z } from 'zod'
import { Recordveld } from './recordveld'
import { Tekst } from './tekst-in-twee-talen'
import { foutenInVoorwaarden } from './voorwaardefouten'

/** Themes of the Flemish product catalogue (IPDC), in the order in which the list shows them. */
export const THEMAS = [
  'BurgerOverheid',
  'BouwenWonen',
  'MobiliteitOpenbareWerken',
  'WelzijnGezondheid',
  'MilieuEnergie',
  'CultuurSportVrijeTijd',
  'OnderwijsWetenschap',
  'EconomieWerk',
] as const

/** Moments of a life at which people need several diensten. */
export const LEVENSGEBEURTENISSEN = [
  'verhuizen',
  'geboorte',
  'trouwen-samenwonen',
  'uit-elkaar',
  'overlijden',
  'reizen',
  'nieuw-in-belgie',
  'school-jeugd',
  'werk-onderneming',
  'bouwen-wonen',
  'auto-parkeren',
  'verlies-diefstal',
  'ouder-worden',
  'beperking',
  'feest-evenement',
  'financiele-hulp',
  'identiteit',
] as const

/** Whom a dienst can be for. */
export const DOELGROEPEN = ['Burger', 'Onderneming', 'Vereniging', 'Organisatie'] as const

export type Thema = (typeof THEMAS)[number]
export type Moment = (typeof LEVENSGEBEURTENISSEN)[number]

/** Every part of a record that may still have to be checked. */
export const OVER = [
  'cost',
  'term',
  'validity',
  'conditions',
  'bring',
  'procedure',
  'afterwards',
  'exceptions',
  'formFields',
  'legalBasis',
  'description',
  'channel',
  'contact',
  'externalUrl',
  'assurance',
  'appeal',
  'other',
] as const

/** A part of a record that a city may still have to check. */
export type Recorddeel = (typeof OVER)[number]

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const Woorden = z.array(z.string().trim().min(1)).min(1)
const Bestuur = ['Lokaal', 'Vlaams', 'Federaal', 'Europees', 'Derden'] as const

/** The words of a way into a dienst. */
const Ingangtekst = z.strictObject({ slug: Slug, name: Tekst, summary: Tekst, keywords: z.strictObject({ nl: Woorden, en: Woorden }) })

export type Ingangtekst = z.infer<typeof Ingangtekst>

/**
 * The content of a dienst in the catalogue, after the Flemish product catalogue (IPDC/LPDC).
 * `unverified` says what a city must still check; that part is not shown to citizens as a fact.
 */
export const DienstRecord = z
  .strictObject({
    slug: Slug,
    name: Tekst,
    summary: Tekst,
    description: Tekst,
    channel: z.enum(['immediate', 'form', 'appointment', 'external']),
    theme: z.enum(THEMAS),
    lpdcType: z.enum([
      'Bewijs',
      'Toelating',
      'FinancieelVoordeel',
      'FinancieleVerplichting',
      'Voorwerp',
      'AdviesBegeleiding',
      'InfrastructuurMateriaal',
    ]),
    audience: z.array(z.enum(DOELGROEPEN)).min(1),
    lifeEvents: z.array(z.enum(LEVENSGEBEURTENISSEN)),
    keywords: z.strictObject({ nl: Woorden, en: Woorden }),
    conditions: z.array(Tekst),
    bring: z.array(Tekst),
    procedure: z.array(Tekst).min(1),
    afterwards: z.array(Tekst),
    /** Who cannot use the form, and what they can do. One with a code leads out of the form; `ask` asks it before the form begins. */
    exceptions: z.array(
      Tekst.extend({
        code: Slug.optional(),
        ask: z.literal(true).optional(),
        route: z.string().regex(/^(appointment|external|other:[a-z0-9-]+)$/),
      }),
    ),
    cost: z.strictObject({ eur: z.number().nonnegative().nullable(), note: Tekst.nullable(), verified: z.boolean() }),
    term: Tekst.nullable(),
    /** The same where it is a number of days for the city to answer in: what the clock of a case counts. */
    termDays: z.strictObject({ days: z.int().positive(), kind: z.enum(['calendar', 'working']), basis: z.enum(['law', 'promise']) }).optional(),
    /** The same where the law or the city counts in months, of which none has a fixed number of days. */
    termMonths: z.strictObject({ months: z.int().min(1).max(24), basis: z.enum(['law', 'promise']) }).optional(),
    validity: Tekst.nullable(),
    formFields: z.array(Recordveld),
    requiresLogin: z.boolean(),
    /** Only the person themselves: nobody acts for them, with whatever mandate, and no parent either. */
    personal: z.literal(true).optional(),
    assurance: z.enum(['none', 'low', 'substantial', 'high']),
    /** Without a source nobody looked it up: it is not shown. */
    legalBasis: z.array(z.strictObject({ title: z.string().min(1), source: z.url().nullable() })),
    competentLevel: z.enum(Bestuur),
    executingLevel: z.enum(Bestuur),
    yourEurope: z.array(z.string()),
    externalUrl: z.url({ protocol: /^https$/ }).nullable(),
    /** The kind of document that a citizen gets at once, when the portal issues it. */
    documentType: Slug.optional(),
    /** How long a visit takes, and how much longer with each person more; a sample until a city measures it. `regional`: only at the large counters. */
    visit: z.strictObject({ minutes: z.int().min(10).max(120), perPerson: z.int().min(0).max(60), regional: z.boolean().optional() }).optional(),
    /** Which decisions of staff a second one must approve. */
    fourEyes: z
      .array(z.enum(['approved', 'refused']))
      .min(1)
      .optional(),
    related: z.array(Slug),
    sources: z.array(z.url()),
    /** Month in which the city last looked whether all of it is right. */
    checkedOn: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    /** Day on which it joined the catalogue; absent for what was there when the catalogue began. */
    addedOn: z.iso.date().optional(),
    unverified: z.array(z.strictObject({ about: z.enum(OVER), note: z.string().min(1) })),
    /** The words of its ways in, which editors write with the rest; in code they stand in `ingangen.json`, with what each fills in. */
    entries: z.array(Ingangtekst).min(1).optional(),
  })
  .superRefine((record, ctx) => {
    const fout = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message })
    if (record.channel === 'external' && !record.externalUrl) fout(['externalUrl'], 'a dienst of another authority needs its address')
    if (record.channel !== 'form' && record.formFields.length > 0) fout(['formFields'], 'only channel form has fields')
    for (const geteld of ['termDays', 'termMonths'] as const) {
      if (record[geteld] && (!record.term || record.unverified.some(({ about }) => about === 'term')))
        fout([geteld], 'a term that is counted is told in words, and somebody looked it up')
    }
    if (record.termDays && record.termMonths) fout(['termMonths'], 'a term is counted in days or in months')
    if (record.cost.verified && record.cost.eur === null && !record.cost.note) fout(['cost'], 'a verified cost says how much')
    for (const [plaats, { ask, code }] of record.exceptions.entries()) {
      if (ask && (!code || record.channel !== 'form')) fout(['exceptions', plaats, 'ask'], 'what is asked before a form has a code, and a form')
    }
    const eerder = new Set<string>()
    for (const [plaats, { name }] of record.formFields.entries()) {
      if (eerder.has(name)) fout(['formFields', plaats, 'name'], `${name} is there twice`)
      eerder.add(name)
    }
    for (const { plaats, wat } of foutenInVoorwaarden(record.formFields)) fout(['formFields', plaats, 'showWhen'], wat)
  })

export type DienstRecord = z.infer<typeof DienstRecord>

/** A way into a dienst for one of its variants: an address that chooses for the person. `choose` is what it fills in, by control. */
export const Ingang = Ingangtekst.extend({
  choose: z.record(z.string(), z.string()),
  /** The control in which stands what it is about, where a page of ours leads here for one thing: a datum that is wrong. */
  about: z.string().optional(),
})

export type Ingang = z.infer<typeof Ingang> & { dienst: string }

/** What lists and search know of a dienst without its record. */
export type Dienstregel = Pick<DienstRecord, 'slug' | 'name' | 'summary' | 'channel' | 'theme' | 'lifeEvents' | 'keywords' | 'addedOn'>

/** What lists and search know of a record. */
export function dienstregel({ slug, name, summary, channel, theme, lifeEvents, keywords, addedOn }: DienstRecord): Dienstregel {
  return { slug, name, summary, channel, theme, lifeEvents, keywords, ...(addedOn ? { addedOn } : {}) }
}

/** Whether a document that should come at once is one that the portal does not issue yet: it is then asked for in person. */
export function isNogNietUitgegeven({ channel, documentType }: Pick<DienstRecord, 'channel' | 'documentType'>): boolean {
  return channel === 'immediate' && documentType === undefined
}

/** Whether a city must still check a part, so that it is not told as a fact. */
export function isNaTeKijken({ unverified, cost }: Pick<DienstRecord, 'unverified' | 'cost'>, deel: Recorddeel): boolean {
  return (deel === 'cost' && !cost.verified) || unverified.some(({ about }) => about === deel)
}
