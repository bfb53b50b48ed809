import { plusWerkdagen } from '@/lib/gegevens/werkdagen'
import type { Antwoorden } from '@/lib/recordformulier/lees-antwoorden'
import { fout, opmerking, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { nietInDeToekomst } from '@/lib/recordformulier/vaste-regels'

/** Three months, counted from the third working day after the bill was sent (term of the record). */
const MAANDEN = 3
const WERKDAGEN_NA_VERZENDING = 3

/** An objection to a tax of the city: in time, and of who got the bill or with a mandate (conditions 1, 2 and 4). */
export const regels: Recordregels = {
  vooraf: ['boete', 'vlaamse-belasting'],
  regels: [
    fout('jaar', 'jaar', (a) => !/^20\d\d$/.test(a.tekst('jaar')), {
      nl: 'Vul bij ‘{label}’ een jaar in vier cijfers in, bijvoorbeeld 2026',
      en: 'At ‘{label}’, fill in a year in four digits, for example 2026',
    }),
    nietInDeToekomst('verzendingsdatum'),
    reden('voor-een-ander', (a) => a.is('belastingplichtige', 'op-naam-van-iemand-anders'), {
      nl: 'De belasting staat op naam van iemand anders. We kijken de volmacht na.',
      en: 'The tax is in the name of somebody else. We check the mandate.',
    }),
    reden('hoorzitting', (a) => a.ja('hoorzitting'), {
      nl: 'Je vraagt een hoorzitting. Je krijgt een uitnodiging.',
      en: 'You ask for a hearing. You will get an invitation.',
    }),
    opmerking('te-laat', isTeLaat, {
      nl: 'Je dient een bezwaar in binnen 3 maanden, te tellen vanaf de derde werkdag na de verzending. Die tijd lijkt voorbij. Leg in je uitleg uit waarom je later bent.',
      en: 'You file an objection within 3 months, counted from the third working day after sending. That time seems to be over. Explain in your reasons why you are late.',
    }),
  ],
}

function isTeLaat(a: Antwoorden): boolean {
  const verzonden = a.isoDag('verzendingsdatum')
  return verzonden !== '' && a.dagNaMaanden(plusWerkdagen(verzonden, WERKDAGEN_NA_VERZENDING), MAANDEN) < a.vandaag
}
