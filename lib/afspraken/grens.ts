import { later, minuten, plusDagen, stadsNu, vandaag } from '@/lib/platform/klok'

/** From how far ahead somebody can book, and how far at most. */
const VOORAF = minuten(15)
const VOORUIT_DAGEN = 90

/** Between which moments a visit can be booked now. */
export function boekgrens(): { vanaf: Date; totEnMet: string } {
  return { vanaf: later(stadsNu(), VOORAF), totEnMet: plusDagen(vandaag(), VOORUIT_DAGEN) }
}
