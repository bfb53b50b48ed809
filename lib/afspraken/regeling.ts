import { z } from 'zod'
import type { Loket } from './loketten'

/** A clock time of the city; a place closes at the latest at midnight. */
const Tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** From a clock time to another. */
export const Venster = z.strictObject({ van: Tijd, tot: Tijd })
export type Venster = z.infer<typeof Venster>

/** When a place is open, by day of the week: Monday is 1, Sunday 7. A day that is not there is closed. */
export const Uren = z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), z.array(Venster).max(3))
export type Uren = z.infer<typeof Uren>

/** How a place works from a day on. `voorbeeld`: nobody of the city filled it in yet. */
export type Regeling = { vanaf: string; balies: number; uren: Uren; voorbeeld: boolean }

const OCHTEND: Venster = { van: '09:00', tot: '12:30' }
const MIDDAG: Venster = { van: '13:30', tot: '16:30' }
const AVOND: Venster = { van: '13:30', tot: '19:00' }

/** Samples: the opening hours of the ten places are not in any source. A regioloket is open long, a stadsloket two days a week. */
const VOORBEELD: Record<Loket['soort'], Omit<Regeling, 'vanaf' | 'voorbeeld'>> = {
  regio: {
    balies: 6,
    uren: { '1': [OCHTEND, MIDDAG], '2': [OCHTEND, MIDDAG], '3': [OCHTEND, MIDDAG], '4': [OCHTEND, AVOND], '5': [OCHTEND, MIDDAG] },
  },
  stad: { balies: 2, uren: { '2': [OCHTEND, MIDDAG], '4': [OCHTEND, AVOND] } },
}

const ALTIJD = '0001-01-01'

/** How a place works as long as nobody of the city said otherwise. */
export function voorbeeldregeling({ soort }: Pick<Loket, 'soort'>): Regeling {
  return { vanaf: ALTIJD, ...VOORBEELD[soort], voorbeeld: true }
}

/** Which of these holds on a day: the last one that has begun. Pure. */
export function regelingOp(regelingen: readonly Regeling[], dag: string): Regeling | undefined {
  return regelingen.filter(({ vanaf }) => vanaf <= dag).toSorted((een, ander) => (een.vanaf < ander.vanaf ? 1 : -1))[0]
}
