import { z } from 'zod'

/** A text in both languages. */
export const Tekst = z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) })

export type Tekst = z.infer<typeof Tekst>
