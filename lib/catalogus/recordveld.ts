import { z } from 'zod'
import { INSTEMROLLEN } from './instemmer'
import { Tekst } from './tekst-in-twee-talen'
import { Voorwaarde } from './voorwaarde'

/** Kinds of question that a record may ask; `lib/recordformulier` makes each into a field of the engine. */
const SOORTEN = [
  'text',
  'textarea',
  'number',
  'date',
  'partial-date',
  'period',
  'email',
  'tel',
  'money',
  'iban',
  'plate',
  'vehicle',
  'boolean',
  'declaration',
  'choice',
  'choices',
  'address',
  'location',
  'person',
  'persons',
  'names',
  'file',
  'photo',
] as const

/** What the portal fills in or offers to choose from; who signs in too weakly for a source types it. */
const GEVULD = [
  'profiel:email',
  'profiel:telefoon',
  'profiel:naam',
  'register:aanvrager',
  'register:adres',
  'register:gezin',
  'register:iedereen',
  'register:kinderen',
  'register:meerderjarigen',
  'register:gezinsgrootte',
  /** At a choice: its first for a household without a running permit, its second for one that has; at a plate: that of one's own permit. */
  'register:parkeervergunningen',
] as const

/** Sources that know it and that the portal does not ask yet: the person types it. */
const NIET_AANGESLOTEN = [
  'kbo',
  'kadaster',
  'dossiers',
  'dabs',
  'vorige-aanvraag',
  'verblijfskaart',
  'rijksregister',
  'profiel',
  'catalogus',
] as const

const Keuze = Tekst.extend({ value: z.string().regex(/^[a-z0-9-]+$/) })

/** A question of a form as a record says it. */
export const Recordveld = z
  .strictObject({
    name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    label: Tekst,
    /** What helps to answer it, below its label. */
    hint: Tekst.optional(),
    type: z.enum(SOORTEN),
    required: z.boolean(),
    prefill: z.enum([...GEVULD, ...NIET_AANGESLOTEN]).nullable(),
    choices: z.array(Keuze).min(2).optional(),
    showWhen: Voorwaarde.optional(),
    /** What somebody who does not sign in gives beside their name, where the register would say who applies. */
    withoutLogin: z
      .array(z.enum(['address', 'birthDate']))
      .min(1)
      .optional(),
    /** Whose consent this file proves: they can also give it online, and the file is then not asked. */
    consent: z.enum(INSTEMROLLEN).optional(),
  })
  .superRefine(({ type, choices, required, prefill, withoutLogin, consent }, ctx) => {
    const kiest = type === 'choice' || type === 'choices'
    if (kiest !== (choices !== undefined))
      ctx.addIssue({ code: 'custom', path: ['choices'], message: kiest ? 'has nothing to choose from' : 'this type has no choices' })
    const waarden = choices?.map(({ value }) => value) ?? []
    if (new Set(waarden).size !== waarden.length) ctx.addIssue({ code: 'custom', path: ['choices'], message: 'a value is there twice' })
    if (consent && type !== 'file') ctx.addIssue({ code: 'custom', path: ['consent'], message: 'consent is proved by a file' })
    if (withoutLogin && prefill !== 'register:aanvrager')
      ctx.addIssue({ code: 'custom', path: ['withoutLogin'], message: 'only who applies can be without a register' })
    if (type === 'declaration' && !required) ctx.addIssue({ code: 'custom', path: ['required'], message: 'a declaration is always asked' })
  })

export type Recordveld = z.infer<typeof Recordveld>

/** Whether a source knows the answer that the portal does not ask yet. */
export function isNietAangesloten({ prefill }: Recordveld): boolean {
  return (NIET_AANGESLOTEN as readonly (string | null)[]).includes(prefill)
}
