import type { VerloopStap, WachtOp } from '@/lib/catalogus/define-dienst'
import { naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'

/** The columns of an aanvraag that say where it stands. */
export type OpStap = { stap: string | null; wachtOp: WachtOp | null; stapTermijn: Date | null }

/** Where an aanvraag stands from today on: in a step of its verloop with the term of that step, or in none any more. */
export function opStap(stap: VerloopStap | undefined): OpStap {
  return {
    stap: stap?.id ?? null,
    wachtOp: stap?.wachtOp ?? null,
    stapTermijn: stap?.termijnDagen ? naarDatum(plusDagen(vandaag(), stap.termijnDagen)) : null,
  }
}
