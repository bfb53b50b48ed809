import { getLocale, getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import { telInzagevragen } from '@/lib/inzagevragen/beantwoord-inzagevraag'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { pad } from '@/lib/tekst/talen'

/** How many questions about looks wait for this person; nothing when there is none. */
export async function Inzagevraagtelling({ medewerker }: { medewerker: Behandelaar }) {
  const aantal = await telInzagevragen(medewerker)
  if (aantal === 0) return null
  const [t, taal] = await Promise.all([getTranslations('inzagevraag.loket'), getLocale()])
  return (
    <Melding toon="let-op" titel={t('telling', { aantal })}>
      <p>
        <a href={pad(taal, '/loket/inzagevragen')}>{t('bekijk')}</a>
      </p>
    </Melding>
  )
}
