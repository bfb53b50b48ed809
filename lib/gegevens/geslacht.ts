import { z } from 'zod'

/** The registration of sex; `onbekend` when a register gives none. */
export const Geslacht = z.enum(['man', 'vrouw', 'onbekend'])
export type Geslacht = z.infer<typeof Geslacht>

/** The registers' code for it, in words of ours. */
export function leesGeslacht(code: string): Geslacht {
  return VAN_CODE[code] ?? 'onbekend'
}

const VAN_CODE: Record<string, Geslacht> = { '1': 'man', '2': 'vrouw' }
