import type { z } from 'zod'
import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { env } from '@/lib/platform/env'
import type { Ingediend, Stand } from './antwoorden'

/** What is told of a filing that was taken. */
export function ingediendAntwoord(
  kop: Pick<AanvraagKop, 'referentie' | 'dienst' | 'status' | 'afhandeling' | 'ingediendOp'>,
): z.infer<typeof Ingediend> {
  const { referentie, dienst, afhandeling, ingediendOp } = kop
  const stand = `${env().PUBLIC_URL}/api/v1/aanvragen/${referentie}`
  return { referentie, dienst, status: statusVan(kop), afhandeling, ingediendOp: ingediendOp.toISOString(), stand }
}

/** How a case stands: nothing of what was filled in. */
export function standAntwoord(kop: AanvraagKop): z.infer<typeof Stand> {
  const { referentie, dienst, afhandeling, stap = null, stapTermijn = null, ingediendOp, afgeslotenOp } = kop
  return {
    referentie,
    dienst,
    status: statusVan(kop),
    afhandeling,
    stap,
    stapTermijn,
    ingediendOp: ingediendOp.toISOString(),
    afgeslotenOp: afgeslotenOp?.toISOString() ?? null,
  }
}

type Status = z.infer<typeof Stand>['status']

/** A status as addresses and programs write it. */
function statusVan({ status }: Pick<AanvraagKop, 'status'>): Status {
  return status.replaceAll('_', '-') as Status
}
