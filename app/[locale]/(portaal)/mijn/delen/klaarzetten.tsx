import { useLocale, useTranslations } from 'next-intl'
import { Ververs } from '@/components/portaal/ververs'
import { Melding } from '@/components/ui/melding'
import { pad } from '@/lib/tekst/talen'

/** Says that the first documents are on their way; looks again by itself, or by the link. */
export function Klaarzetten({ hier }: { hier: string }) {
  const t = useTranslations('mijn.klaarzetten')
  const taal = useLocale()
  return (
    <Melding titel={t('titel')}>
      <p>{t('tekst')}</p>
      <p>
        <a href={pad(taal, hier)} className="inline-block py-2">
          {t('opnieuw')}
        </a>
      </p>
      <Ververs zin={t('status')} />
    </Melding>
  )
}
