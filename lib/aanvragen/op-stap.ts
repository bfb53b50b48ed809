import type { VerloopStap, WachtOp } from '@/lib/catalogus/define-dienst'
import { naarDatum, vandaag } from '@/lib/platform/klok'
import { dagenInMaanden, uiterlijkVan } from './termijn'

/** The columns of an aanvraag that say where it stands, and its term there. */
export type OpStap = {
  stap: string | null
  wachtOp: WachtOp | null
  stapVanaf: Date | null
  stapTermijn: Date | null
  termijnDagen: number | null
  termijnInWerkdagen: boolean
  termijnWettelijk: boolean
}

/**
 * Where an aanvraag stands from today on: in a step of its verloop with the term of that step, or in none any more. A term in months is
 * kept as the days that these months have from today: when its clock stands still, the days that are left are known.
 */
export function opStap(stap: VerloopStap | undefined): OpStap {
  const { id = null, wachtOp = null, termijnDagen, termijnMaanden, termijnInWerkdagen = false, termijnWettelijk = false } = stap ?? {}
  const vanaf = vandaag()
  const dagen = termijnMaanden ? dagenInMaanden(vanaf, termijnMaanden) : termijnDagen
  const uiterlijk = dagen && uiterlijkVan({ vanaf, dagen, inWerkdagen: termijnInWerkdagen, isWettelijk: termijnWettelijk }, [])
  return {
    stap: id,
    wachtOp,
    stapVanaf: stap ? naarDatum(vanaf) : null,
    stapTermijn: uiterlijk ? naarDatum(uiterlijk) : null,
    termijnDagen: dagen ?? null,
    termijnInWerkdagen,
    termijnWettelijk,
  }
}
