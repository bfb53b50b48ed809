import { useLocale, useTranslations } from 'next-intl'
import type { Keuring } from '@/lib/bestanden/virus/viruscontrole'
import { dagVan } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'

/** What is known of an upload, in words: checked and when, not yet, a virus, or that nobody looked. */
export function Viruszin({ keuring }: { keuring?: Keuring }) {
  const t = useTranslations('virus')
  const taal = useLocale()
  return (
    <span className={keuring?.stand === 'besmet' ? 'font-bold text-fout' : ''}>
      {t(keuring?.stand ?? 'zonder', { dag: keuring ? toonDag(taal, dagVan(keuring.op)) : '' })}
    </span>
  )
}
