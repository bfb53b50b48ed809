import { useLocale, useTranslations } from 'next-intl'
import { Melding } from '@/components/ui/melding'
import type { BijlageRegel } from '@/lib/aanvragen/find-aanvraag'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { pad } from '@/lib/tekst/talen'

type Props = Pick<Dossier, 'keuringen'> & { bijlage?: BijlageRegel; zaak: string }

/** Why a file that was asked for did not open: the scanner has still to look at it, and it can be opened all the same, or it found a virus. */
export function Bestandwaarschuwing({ bijlage, keuringen, zaak }: Props) {
  const t = useTranslations('virus')
  const taal = useLocale()
  const stand = bijlage && keuringen.get(bijlage.bestandId)?.stand
  if (!bijlage || (stand !== 'wacht' && stand !== 'besmet')) return null
  const soort = stand === 'wacht' ? 'waarschuwing' : 'geweigerd'
  return (
    <div role="alert" className="mt-3">
      <Melding toon={stand === 'wacht' ? 'let-op' : 'fout'} titel={t(`${soort}.titel`)}>
        <p className="[overflow-wrap:anywhere]">{t(`${soort}.uitleg`, { naam: bijlage.naam })}</p>
        {stand === 'wacht' && (
          <p>
            <a href={pad(taal, `${zaak}/bijlagen/${bijlage.id}?toch=ja`)} rel="nofollow" className="inline-block py-2">
              {t('waarschuwing.toch')}
            </a>
          </p>
        )}
      </Melding>
    </div>
  )
}
