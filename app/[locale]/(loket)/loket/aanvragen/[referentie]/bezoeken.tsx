import { useLocale, useTranslations } from 'next-intl'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje } from '@/components/ui/merkje'
import { getLoket } from '@/lib/afspraken/loketten'
import { isLopend } from '@/lib/afspraken/stand'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

/** The visits for a case: those to come and those that were. */
export function Bezoeken({ bezoeken }: Pick<Dossier, 'bezoeken'>) {
  const t = useTranslations('dossier.bezoeken')
  const taal = useLocale()
  if (bezoeken.length === 0) return null
  return (
    <section id="bezoeken" className="mb-10 scroll-mt-6">
      <h2 className="mb-3">{t('titel')}</h2>
      <Lijst>
        {bezoeken.map(({ id, code, status, loket, van, personen }) => (
          <Lijstkaart
            key={id}
            titel={toonMoment(taal, van)}
            merkjes={<Merkje toon={isLopend(status) ? 'info' : status === 'niet_gekomen' ? 'let-op' : 'goed'}>{t(`status.${status}`)}</Merkje>}
            acties={<a href={pad(taal, `/loket/agenda/bezoek/${id}`)}>{t('code', { code })}</a>}
          >
            <p>{t('waar', { loket: getLoket(loket).naam, personen })}</p>
          </Lijstkaart>
        ))}
      </Lijst>
    </section>
  )
}
