import { z } from 'zod'
import { isEmail } from '@/lib/gegevens/email'
import { isTelefoon } from '@/lib/gegevens/telefoon'
import { TALEN } from '@/lib/tekst/talen'

const MAX_BASE64 = 40_000_000

/** A file that comes with an answer: what it is called, and its bytes in base64. */
const Bestand = z.strictObject({
  naam: z.string('bestand.naam').min(1, 'bestand.naam').max(255, 'bestand.naam'),
  inhoud: z.base64('bestand.base64').max(MAX_BASE64, 'bestand.base64'),
})

/** What a program sends for a citizen: who they are, what they answered, and the files that belong to it. */
export const Indiening = z.strictObject({
  persoon: z.strictObject({
    insz: z
      .string('persoon.insz')
      .min(11, 'persoon.insz')
      .max(20, 'persoon.insz')
      .describe('National number (rijksregisternummer, INSZ) of the citizen.'),
    achternaam: z
      .string('persoon.achternaam')
      .trim()
      .min(1, 'persoon.achternaam')
      .max(120, 'persoon.achternaam')
      .describe('Family name, which must be that of the person with this number: a number that was typed wrong reaches nobody.'),
    email: z
      .string('persoon.email')
      .max(200, 'persoon.email')
      .refine(isEmail, 'persoon.email')
      .optional()
      .describe('Where the citizen gets mail, when the portal does not know them yet.'),
    telefoon: z.string('persoon.telefoon').max(30, 'persoon.telefoon').refine(isTelefoon, 'persoon.telefoon').optional(),
  }),
  taal: z.enum(TALEN, 'taal').default('nl').describe('Language of the documents and messages that follow.'),
  antwoorden: z
    .record(z.string().max(80), z.unknown(), 'antwoorden')
    .describe('The answers by question. GET /diensten/{slug} gives the JSON Schema of those of this dienst.'),
  bijlagen: z
    .record(z.string().max(80), z.array(Bestand, 'bijlagen').max(20, 'bijlage.te-veel'), 'bijlagen')
    .default({})
    .describe('The files by question: PDF, JPEG, PNG, WebP or HEIC, known by their content.'),
})

export type Indiening = z.infer<typeof Indiening>

/** A rule that did not hold: where in what was sent, and its code. */
export type Indienovertreding = { pointer: string; code: string; veld?: string }

/** A place in what was sent, as RFC 6901 writes it. */
export function pointerVan(plaats: readonly PropertyKey[]): string {
  return plaats.map((deel) => `/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
