import { z } from 'zod'
import type { Insz } from '@/lib/gegevens/insz'

/** What can change in a register. */
export const MutatieSoort = z.enum(['verhuizing', 'overlijden', 'geboorte', 'huwelijk', 'naam', 'nationaliteit', 'verblijf', 'akte', 'vernummering'])
export type MutatieSoort = z.infer<typeof MutatieSoort>

/** What a register says that changed for a person. */
export type Mutatie = { volgnummer: number; insz: Insz; soort: MutatieSoort; datum: string; nieuwInsz?: Insz }

/** The registers that tell what changed in them. */
export type Mutatiebron = 'personen' | 'akten'
