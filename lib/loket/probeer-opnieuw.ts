import { mag } from '@/lib/auth/rechten'
import { type Teruggezet, zetTerug } from '@/lib/jobs/zet-terug'
import { log } from '@/lib/platform/logger'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Behandelaar } from './behandelaar'

/** Has the portal try now what it keeps failing at; who asked stands in the log. */
export async function probeerOpnieuw(medewerker: Behandelaar, jobId: string): Promise<Result<Teruggezet, { code: 'geen-recht' }>> {
  if (!mag(medewerker.rol, 'storingen-zien')) return mislukt({ code: 'geen-recht' })
  const uitslag = await zetTerug(jobId)
  // What was sent is no id when it is not there, and does not belong in the log.
  log.info({ jobId: uitslag === 'weg' ? undefined : jobId, uitslag, medewerkerId: medewerker.id }, 'medewerker vraagt een nieuwe poging')
  return ok(uitslag)
}
