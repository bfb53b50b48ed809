import { z } from 'zod'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'

/** What somebody may need to be able to come. */
export const NODEN = ['rolstoel', 'gebarentaal', 'slechtziend', 'rustig'] as const

/** Languages in which somebody may ask for help; each has its name in both languages. */
export const HULPTALEN = ['fr', 'en', 'de', 'ar', 'tr', 'es', 'pl', 'uk', 'andere'] as const

export const MAX_ANDERS = 200

/** What somebody needs at the counter. */
export const Wensen = z.object({
  noden: z.array(z.enum(NODEN)),
  taalhulp: z.enum(HULPTALEN).optional(),
  anders: z.string().max(MAX_ANDERS).optional(),
})
export type Wensen = z.infer<typeof Wensen>

/** Whether there is anything in it. Pure. */
export function heeftWensen({ noden, taalhulp, anders }: Wensen): boolean {
  return noden.length > 0 || taalhulp !== undefined || Boolean(anders)
}

/** As it is stored with a row of this table; null when nothing is needed. */
export function sluitWensen(tabel: 'afspraak' | 'wachtplaats', id: string, wensen: Wensen): string | null {
  return heeftWensen(wensen) ? versleutel(JSON.stringify(wensen), `${tabel}:${id}`) : null
}

/** What was stored with a row of this table. */
export function leesWensen(tabel: 'afspraak' | 'wachtplaats', id: string, versleuteld: string | null): Wensen {
  return versleuteld ? Wensen.parse(JSON.parse(ontsleutel(versleuteld, `${tabel}:${id}`))) : { noden: [] }
}
