import { z } from 'zod'

const Tekst = z.object({ nl: z.string().min(1), en: z.string().min(1) })
const Voorwaarde = z.record(z.string(), z.unknown())

const FormulierVeld = z.object({
  name: z.string(),
  label: Tekst,
  type: z.enum([
    'text',
    'date',
    'number',
    'email',
    'tel',
    'address',
    'person',
    'persons',
    'choice',
    'choices',
    'file',
    'textarea',
    'plate',
    'iban',
    'boolean',
  ]),
  required: z.boolean(),
  prefill: z.string().nullable(),
  choices: z.array(Tekst.extend({ value: z.string() })).optional(),
  showWhen: Voorwaarde.optional(),
})

/**
 * The content of a dienst in the catalogue, after the Flemish product catalogue (IPDC/LPDC).
 * `unverified` says what a city must still check; that part is not shown to citizens as a fact.
 */
export const DienstRecord = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  name: Tekst,
  summary: Tekst,
  description: Tekst,
  channel: z.enum(['immediate', 'form', 'appointment', 'external']),
  theme: z.string(),
  lpdcType: z.string(),
  audience: z.array(z.string()),
  lifeEvents: z.array(z.string()),
  keywords: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
  conditions: z.array(Tekst),
  bring: z.array(Tekst),
  procedure: z.array(Tekst),
  afterwards: z.array(Tekst),
  exceptions: z.array(Tekst.extend({ route: z.string() })),
  cost: z.object({ eur: z.number().nullable(), note: Tekst.nullable(), verified: z.boolean() }),
  term: Tekst.nullable(),
  validity: Tekst.nullable(),
  formFields: z.array(FormulierVeld),
  requiresLogin: z.boolean(),
  assurance: z.enum(['none', 'low', 'substantial', 'high']),
  legalBasis: z.array(z.object({ title: z.string(), source: z.string() })),
  competentLevel: z.string(),
  executingLevel: z.string(),
  yourEurope: z.array(z.string()),
  externalUrl: z.string().nullable(),
  related: z.array(z.string()),
  sources: z.array(z.string()),
  unverified: z.array(z.object({ about: z.string(), note: z.string() })),
})

export type DienstRecord = z.infer<typeof DienstRecord>
