import { useLocale, useTranslations } from 'next-intl'
import { KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'

/** Says why something is not shown to who signed in with only a password, and how to see it. */
export function LaagNiveau({ wat, terug }: { wat: 'documenten' | 'aanvraag' | 'gegevens'; terug: string }) {
  const t = useTranslations('mijn.laag')
  const taal = useLocale()
  const zoek = new URLSearchParams({ niveau: 'substantial', terug: pad(taal, terug) })
  return (
    <Melding titel={t('titel')}>
      <p>{t(wat)}</p>
      <p>
        <KnopLink href={`${pad(taal, '/aanmelden')}?${zoek}`}>{t('knop')}</KnopLink>
      </p>
      <p>{t('kanNiet', { telefoon: env().STAD_TELEFOON })}</p>
    </Melding>
  )
}
