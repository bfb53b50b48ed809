import { type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul, nietInDeToekomst } from '@/lib/recordformulier/vaste-regels'

/** A bad home in the city, of which a tenant told the landlord first (conditions 2 and 3). */
export const regels: Recordregels = {
  vooraf: ['gas-of-co', 'sociale-woning', 'niet-alleen'],
  regels: [
    binnenDeStad('adresWoning'),
    meerDanNul('aantalBewoners'),
    nietInDeToekomst('verhuurderVerwittigdOp'),
    reden('brandgevaar', (a) => a.is('problemen', 'brandgevaar', 'stabiliteit-van-het-gebouw', 'gas-of-verwarming'), {
      nl: 'Je meldt brandgevaar, gas of een gebouw dat niet stevig is. We kijken na of er dringend iemand moet komen.',
      en: 'You report a fire risk, gas or a building that is not solid. We check whether somebody must come urgently.',
    }),
  ],
}
