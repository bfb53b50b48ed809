import type { Taal } from '@/lib/tekst/talen'
import { en } from './en/en'
import { nl } from './nl/nl'

/** The words of the portal: Dutch types the keys, and English that lacks one does not compile. */
export type Berichten = typeof nl

/** The words of each language, by area. */
export const BERICHTEN: Record<Taal, Berichten> = { nl, en }
