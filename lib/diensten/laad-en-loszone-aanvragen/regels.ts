import type { Recordregels } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul, ondernemingsnummer } from '@/lib/recordformulier/vaste-regels'

/** A loading zone: its conditions must still be confirmed, so only the number, the place and what is asked elsewhere are held. */
export const regels: Recordregels = {
  vooraf: ['een-dag', 'voetgangerszone', 'gewestweg'],
  regels: [ondernemingsnummer('ondernemingsnummer'), binnenDeStad('adresZaak'), meerDanNul('aantalLeveringen')],
}
