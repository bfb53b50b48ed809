import { useLocale, useTranslations } from 'next-intl'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { DAGDELEN } from '@/lib/aanvragen/afspraakwens'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { getLoket } from '@/lib/afspraken/loketten'
import { toonMoment } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import type { Zaak } from '../aanvragen/[referentie]/laad'

/** The visit that belongs to a case: where, when or what was wished, why, and what to bring. */
export function Bezoek({ zaak: { aanvraag, formulier, beperkt }, afspraak }: { zaak: Zaak; afspraak: Afspraak }) {
  const t = useTranslations('mijn.aanvraag')
  const taal = useLocale()
  if (afspraak.status === 'geannuleerd') return null
  const { naam, adres } = getLoket(afspraak.loket)
  const uitweg = aanvraag.uitweg && !beperkt ? formulier.tekst[taal].uitwegen[aanvraag.uitweg] : undefined
  const wens = t(`dagdeel.${gekend(DAGDELEN, afspraak.dagdeel, 'voormiddag')}`)
  return (
    <section className="mb-10">
      <h2 className="mb-3">{t('afspraak')}</h2>
      <Samenvattingslijst
        regels={[
          { id: 'loket', term: t('loket'), waarde: naam, bron: adres ?? t('voorbeeldloket') },
          afspraak.moment
            ? { id: 'moment', term: t('moment'), waarde: toonMoment(taal, afspraak.moment) }
            : { id: 'wens', term: t('wens'), waarde: wens },
        ]}
      />
      {uitweg && (
        <div className="proza max-w-regel">
          <h3>{t('waaromLangs')}</h3>
          {uitweg.uitleg.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
          {uitweg.meebrengen.length > 0 && <h3>{t('meebrengen')}</h3>}
          <ul>
            {uitweg.meebrengen.map((ding) => (
              <li key={ding}>{ding}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
