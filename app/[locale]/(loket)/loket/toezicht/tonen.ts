import type { Toon } from '@/components/ui/merkje'
import type { Signaalregel, Steekproefregel } from '@/lib/toezicht/houd-toezicht'

/** The colour of a signal. */
export const SIGNAALTOON: Record<Signaalregel['status'], Toon> = { nieuw: 'let-op', bezig: 'info', klaar: 'goed' }

/** The colour of a sample. */
export function oordeeltoon(oordeel: Steekproefregel['oordeel']): Toon {
  if (!oordeel) return 'let-op'
  return oordeel === 'in_orde' ? 'goed' : 'fout'
}
