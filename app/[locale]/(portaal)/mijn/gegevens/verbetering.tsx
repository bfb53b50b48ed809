import { useTranslations } from 'next-intl'
import { verbeteradres } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/verbeteradres'
import type { Correctie, Gegeven } from '@/lib/aanvragen/correcties'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { dagVan } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'

type Props = { gegeven: Gegeven; wat: string; correctie?: Correctie; taal: Taal }

/** How a request to correct this datum stands; and, while none runs, the way to make one. */
export function Verbetering({ gegeven, wat, correctie, taal }: Props) {
  const t = useTranslations('mijn')
  const adres = verbeteradres(taal, gegeven)
  const loopt = correctie && !isAfgesloten(correctie.status)
  return (
    <div className="text-[0.95rem]">
      {correctie && (
        <a href={pad(taal, `/mijn/aanvragen/${correctie.referentie}`)} className="inline-block py-2">
          {t('gegevens.gevraagd', { dag: toonDag(taal, dagVan(correctie.op)), stand: t(`status.${correctie.status}`) })}
        </a>
      )}
      {!loopt && adres && (
        <a href={adres} aria-label={t('gegevens.kloptNietWat', { wat })} className="inline-block py-2">
          {t('gegevens.kloptNiet')}
        </a>
      )}
    </div>
  )
}
