import { dagVan, nu, plusDagen } from '@/lib/platform/klok'

/**
 * The city's day as the registers see it: today in Brussels, moved by `DEMO_VANDAAG` as every process of the
 * demonstration is. The registers have a configuration of their own, so they do not ask the portal's.
 */
export function maakKalender(demoVandaag: string | undefined): () => string {
  const stappen = /^([+-]\d+)d$/.exec(demoVandaag ?? '')
  if (demoVandaag && !stappen) return () => demoVandaag
  return () => plusDagen(dagVan(nu()), Number(stappen?.[1] ?? 0))
}
