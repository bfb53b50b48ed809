import { z } from 'zod'
import type { Insz } from '@/lib/gegevens/insz'

/** What can change in a register, as far as it means something to us. */
export const MUTATIESOORTEN = [
  'verhuizing',
  'overlijden',
  'geboorte',
  'huwelijk',
  'samenwoning',
  'naam',
  'nationaliteit',
  'verblijf',
  'akte',
  'vergunning',
  'vernummering',
] as const

/** A kind that a register begins to tell of later is `andere`: it stops no feed, and whatever may depend on it is looked at. */
export const MutatieSoort = z.enum([...MUTATIESOORTEN, 'andere']).catch('andere')
export type MutatieSoort = z.infer<typeof MutatieSoort>

/** What a register says that changed for a person. */
export type Mutatie = { volgnummer: number; insz: Insz; soort: MutatieSoort; datum: string; nieuwInsz?: Insz }

/** The registers that tell what changed in them. */
export const MUTATIEBRONNEN = ['personen', 'akten', 'parkeren'] as const
export type Mutatiebron = (typeof MUTATIEBRONNEN)[number]
