import { getLocale, getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { pad } from '@/lib/tekst/talen'
import { telToezicht } from '@/lib/toezicht/houd-toezicht'

/** How much waits for who watches over reading, on the page where that role begins; nothing when there is none. */
export async function Toezichttelling({ medewerker }: { medewerker: Behandelaar }) {
  const aantal = await telToezicht(medewerker)
  if (aantal === 0) return null
  const [t, taal] = await Promise.all([getTranslations('toezicht'), getLocale()])
  return (
    <Melding toon="let-op" titel={t('telling', { aantal })}>
      <p>
        <a href={pad(taal, '/loket/toezicht')}>{t('naarToezicht')}</a>
      </p>
    </Melding>
  )
}
