import type { AfspraakStatus } from '@/prisma/client/client'

/** Visits that are still to come or going on: they keep their counter. */
export const LOPEND = ['gepland', 'aangemeld', 'opgeroepen'] as const satisfies readonly AfspraakStatus[]

/** What may follow what. A status that is not listed here does not compile. */
export const VOLGT_OP = {
  gepland: ['aangemeld', 'opgeroepen', 'afgelopen', 'niet_gekomen', 'geannuleerd'],
  aangemeld: ['opgeroepen', 'afgelopen', 'niet_gekomen', 'geannuleerd'],
  opgeroepen: ['aangemeld', 'afgelopen', 'niet_gekomen'],
  // Somebody was late, or a wrong button was pressed: it comes back while the day lasts.
  niet_gekomen: ['aangemeld'],
  aangeboden: ['gepland', 'vervallen'],
  afgelopen: [],
  geannuleerd: [],
  vervallen: [],
} as const satisfies Record<AfspraakStatus, readonly AfspraakStatus[]>

/** Whether a visit is still to come or going on. Pure. */
export function isLopend(status: AfspraakStatus): boolean {
  return (LOPEND as readonly AfspraakStatus[]).includes(status)
}

/** Whether a visit may go from one status to another. Pure. */
export function magNaar(van: AfspraakStatus, naar: AfspraakStatus): boolean {
  return (VOLGT_OP[van] as readonly AfspraakStatus[]).includes(naar)
}
