import { useLocale, useTranslations } from 'next-intl'
import { Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje } from '@/components/ui/merkje'
import { DAGDELEN } from '@/lib/aanvragen/afspraakwens'
import type { Verwijzing } from '@/lib/aanvragen/list-aanvragen'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { getLoket } from '@/lib/afspraken/loketten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { toonMoment } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { pad } from '@/lib/tekst/talen'

/** A visit that is still to come: where, when or what was wished, and for what. */
export function Afspraakkaart({ afspraak, aanvraag }: { afspraak: Afspraak; aanvraag: Verwijzing }) {
  const t = useTranslations('mijn')
  const taal = useLocale()
  const loket = getLoket(afspraak.loket).naam
  const dagdeel = t(`aanvraag.dagdeel.${gekend(DAGDELEN, afspraak.dagdeel, 'voormiddag')}`)
  const adres = pad(taal, `/mijn/aanvragen/${aanvraag.referentie}`)
  return (
    <Lijstkaart
      titel={dienstnaam(aanvraag.dienst, taal)}
      href={adres}
      merkjes={<Merkje toon={afspraak.moment ? 'goed' : 'info'}>{t(afspraak.moment ? 'afspraak.gepland' : 'afspraak.gevraagd')}</Merkje>}
    >
      <p className="text-inkt">
        {afspraak.moment
          ? t('afspraak.moment', { loket, moment: toonMoment(taal, afspraak.moment) })
          : t('afspraak.wens', { loket, dagdeel: dagdeel.toLocaleLowerCase(taal) })}
      </p>
      <p>{t('afspraak.bekijk')}</p>
    </Lijstkaart>
  )
}
