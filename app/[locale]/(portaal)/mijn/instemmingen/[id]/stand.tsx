import { useTranslations } from 'next-intl'
import { Melding } from '@/components/ui/melding'
import type { GeopendeInstemming } from '@/lib/instemming/open-instemming'

/** What became of what somebody was asked; nothing while their answer is awaited. */
export function Stand({ open: { status, kan, tekst, isGestopt } }: { open: GeopendeInstemming }) {
  const t = useTranslations('instemming.vraag')
  const { aanvrager } = tekst
  if (status === 'geweigerd' || status === 'ingetrokken') {
    return (
      <Melding titel={t(status)}>
        <p>{t(`${status}Tekst`, { aanvrager })}</p>
      </Melding>
    )
  }
  if (status === 'akkoord' && !isGestopt) {
    return (
      <Melding toon="goed" titel={t('gegeven')}>
        <p>{t('gegevenTekst')}</p>
      </Melding>
    )
  }
  if (kan === 'antwoorden') return null
  return (
    <Melding toon="let-op" titel={t('voorbij')}>
      <p>{t('voorbijTekst')}</p>
    </Melding>
  )
}
