import { useLocale, useTranslations } from 'next-intl'
import { Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje, type Toon } from '@/components/ui/merkje'
import type { Verwijzing } from '@/lib/aanvragen/list-aanvragen'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { getLoket } from '@/lib/afspraken/loketten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

/** How the state of a visit looks. */
export const AFSPRAAKTOON: Record<Afspraak['status'], Toon> = {
  gepland: 'goed',
  aangemeld: 'goed',
  opgeroepen: 'let-op',
  afgelopen: 'info',
  niet_gekomen: 'let-op',
  geannuleerd: 'info',
  aangeboden: 'let-op',
  vervallen: 'info',
}

/** A visit in a list: for what, where and when. */
export function Afspraakkaart({ afspraak, aanvraag }: { afspraak: Afspraak; aanvraag?: Verwijzing }) {
  const t = useTranslations('afspraken')
  const taal = useLocale()
  const { id, dienst, status, loket, van } = afspraak
  return (
    <Lijstkaart
      titel={dienst ? dienstnaam(dienst, taal) : t('waarvoor')}
      href={pad(taal, `/mijn/afspraken/${id}`)}
      merkjes={<Merkje toon={AFSPRAAKTOON[status]}>{t(`status.${status}`)}</Merkje>}
    >
      <p className="text-inkt">{t('regel', { loket: getLoket(loket).naam, moment: toonMoment(taal, van) })}</p>
      {aanvraag && <p>{t('bijAanvraag', { referentie: aanvraag.referentie })}</p>}
    </Lijstkaart>
  )
}
