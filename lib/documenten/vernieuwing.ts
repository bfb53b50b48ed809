import { isStoring } from '@/lib/bronnen/bron-vraag'
import { plusDagen, plusMaanden } from '@/lib/platform/klok'
import { GEEN_RECHT, type Geldigheid } from './define-documenttype'

/** What a versie that is issued on a day carries: its last day, and from which day it is renewed. Pure. */
export function termijnen<G>(
  geldigheid: Geldigheid<G> | undefined,
  uitgegevenOp: string,
  gegevens: G,
): { geldigTot?: string; vernieuwVanaf?: string } {
  if (!geldigheid) return {}
  const geldigTot = 'totEnMet' in geldigheid ? geldigheid.totEnMet(gegevens) : plusMaanden(uitgegevenOp, geldigheid.maanden)
  return { geldigTot, vernieuwVanaf: vernieuwdag(geldigheid, geldigTot) }
}

/** From which day a versie with this last day is renewed; none for one whose end the register sets. Pure. */
export function vernieuwdag<G>(geldigheid: Geldigheid<G>, geldigTot: string): string | undefined {
  return 'totEnMet' in geldigheid ? undefined : plusDagen(geldigTot, -geldigheid.vernieuwDagenVooraf)
}

/** What to do with a document after a register answered. */
export type Antwoordgevolg = 'opnieuw-proberen' | 'stoppen' | 'stoppen-en-beeindigen'

/**
 * The decision table of a renewal that did not get its data (domain facts 2.3 and 4.4): an outage is tried
 * again while the old versie stays until its end; a refusal stops the renewal and says so; a death or the loss of the right
 * to it ends the versie as well, since what it proves is no longer so.
 */
export function gevolgVan(beletsel: string): Antwoordgevolg {
  if (beletsel === 'overleden' || beletsel === GEEN_RECHT) return 'stoppen-en-beeindigen'
  if (isStoring(beletsel)) return 'opnieuw-proberen'
  return 'stoppen'
}

/** Whether a reader may rely on a versie: the state says so and its last day is not past. */
export function isGeldig(versie: { status: string; geldigTot?: string | null }, vandaag: string): boolean {
  return versie.status === 'geldig' && (!versie.geldigTot || versie.geldigTot >= vandaag)
}

/** First day without a valid versie, when the predecessor ended before today; undefined when there is no gap. */
export function gatVanaf(voorganger: { geldigTot?: string | null } | undefined, vandaag: string): string | undefined {
  if (!voorganger?.geldigTot) return undefined
  const dagErna = plusDagen(voorganger.geldigTot, 1)
  return dagErna < vandaag ? dagErna : undefined
}
