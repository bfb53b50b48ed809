import type { Recordregels } from '@/lib/recordformulier/recordregels'
import { woontInDeStad } from '@/lib/recordformulier/vaste-regels'

/** Extract 596.2: of who is registered in the city and works with minors (conditions 1 and 3). */
export const regels: Recordregels = {
  vooraf: ['vrijwilliger', 'niet-met-kinderen', 'niet-zelf', 'niet-in-belgie'],
  regels: [woontInDeStad()],
}
