import { z } from 'zod'
import { LEVENSGEBEURTENISSEN, THEMAS } from '@/lib/catalogus/dienst-record'
import { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'

const Moment = z.iso.datetime()

const Slug = z.string().describe('Name of a dienst in addresses.')
const Status = z.enum([
  'ingediend',
  'in-behandeling',
  'wacht-op-burger',
  'wacht-op-derde',
  'goedgekeurd',
  'geweigerd',
  'ingetrokken',
  'afgerond',
  'stopgezet',
])
const Afhandeling = z.enum(['automatisch', 'dossier', 'afspraak']).describe('By itself, by staff, or by a visit at a counter.')
const Kanaal = z.enum(['immediate', 'form', 'appointment', 'external'])

/** A dienst in a list. */
export const DienstKort = z.strictObject({
  slug: Slug,
  naam: Tekst,
  samenvatting: Tekst,
  kanaal: Kanaal.describe('The document at once, a form, a visit, or another authority.'),
  thema: z.enum(THEMAS),
  levensgebeurtenissen: z.array(z.enum(LEVENSGEBEURTENISSEN)),
  dienst: Slug.optional().describe('Only of a way into a dienst: the dienst that it leads to.'),
  pagina: z.url().describe('Its page.'),
  href: z.url().describe('All that this interface says of it.'),
})

/** A page of the list. */
export const DienstLijst = z.strictObject({
  totaal: z.int().nonnegative(),
  pagina: z.int().positive(),
  perPagina: z.int().positive(),
  bedoeld: z.string().optional().describe('The search with known words for those that are not known.'),
  twijfel: z.literal(true).optional().describe('Nothing fits well: these come nearest.'),
  diensten: z.array(DienstKort),
  volgende: z.url().optional(),
})

/** How often something happened in a step of a form, in a month. */
export const Metingen = z.strictObject({
  maand: z.string().describe('Year and month.'),
  metingen: z.array(
    z.strictObject({
      dienst: Slug,
      stap: z.string().describe('Page of the form; `formulier` for the whole of it.'),
      wat: z.enum(['begonnen', 'getoond', 'fout', 'verder', 'verzonden', 'verlaten']),
      aantal: z.int().positive().describe('A number below ten is left out.'),
    }),
  ),
})

/** The form of a dienst. */
export const Formulier = z.strictObject({
  aanmelden: z.enum(['low', 'substantial', 'high']).describe('How strongly a citizen signs in for it.'),
  indienen: z.url().optional().describe('Where a program files it; absent for a visit, which a person agrees on.'),
  scope: z.string().optional().describe('What a token must have to file it.'),
  antwoorden: z.record(z.string(), z.unknown()).describe('JSON Schema (2020-12) of the answers.'),
  bijlagen: z.record(z.string(), z.unknown()).describe('JSON Schema of the files.'),
})

/** All that is said of a dienst: only what the city checked. */
export const DienstHeel = DienstKort.omit({ href: true, dienst: true }).extend({
  beschrijving: Tekst,
  voorwaarden: z.array(Tekst),
  meebrengen: z.array(Tekst),
  procedure: z.array(Tekst),
  daarna: z.array(Tekst),
  uitzonderingen: z.array(Tekst),
  kost: z.strictObject({ eur: z.number().nullable(), uitleg: Tekst.nullable() }).optional(),
  termijn: Tekst.optional(),
  geldigheid: Tekst.optional(),
  wetgeving: z.array(z.strictObject({ titel: z.string(), bron: z.url() })),
  verwant: z.array(Slug),
  elders: z.url().optional().describe('Where another authority does it.'),
  nagekeken: z.string().describe('Month in which the city last looked whether all of it is right.'),
  linkedData: z.url(),
  formulier: Formulier.optional(),
})

/** What was filed. */
export const Ingediend = z.strictObject({
  referentie: z.string().describe('What people say on the phone.'),
  dienst: Slug,
  status: Status,
  afhandeling: Afhandeling,
  ingediendOp: Moment,
  stand: z.url().describe('How it stands.'),
})

/** How a case stands: nothing of what was filled in. */
export const Stand = z.strictObject({
  referentie: z.string(),
  dienst: Slug,
  status: Status,
  afhandeling: Afhandeling,
  stap: z.string().nullable().describe('Step of the course of this dienst.'),
  stapTermijn: z.iso.date().nullable().describe('Day by which that step should be done.'),
  ingediendOp: Moment,
  afgeslotenOp: Moment.nullable(),
})

/** Addresses that begin as the question. */
export const Adressen = z.strictObject({
  adressen: z.array(
    z.looseObject({
      straat: z.string(),
      huisnummer: z.string().optional(),
      bus: z.string().optional(),
      postcode: z.string(),
      gemeente: z.string(),
      adresId: z.string().optional().describe('By which a form chooses an address that exists more than once.'),
    }),
  ),
})

/** A refusal (RFC 9457). */
export const Probleem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().describe('Why, for programs.'),
  detail: z.string().optional().describe('Why, for who reads along.'),
  errors: z
    .array(
      z.strictObject({
        pointer: z.string().describe('Where in what was sent (RFC 6901).'),
        code: z.string(),
        veld: z.string().optional().describe('The question that it is about.'),
        detail: z.string().optional().describe('The sentence that a citizen reads, in the language of the filing.'),
      }),
    )
    .optional(),
  uitweg: z
    .strictObject({
      code: z.string(),
      soort: z.enum(['afspraak', 'informatie']),
      titel: z.string().optional(),
      uitleg: z.array(z.string()).optional(),
      href: z.url(),
    })
    .optional()
    .describe('Where the citizen can go, when the form cannot be finished online for them.'),
})
