import { useLocale, useTranslations } from 'next-intl'
import { KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { isAfgesloten } from '@/lib/aanvragen/status'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { getLoket } from '@/lib/afspraken/loketten'
import { isLopend } from '@/lib/afspraken/stand'
import { isNietNodig } from '@/lib/afspraken/voorbereiding'
import { stadsNu } from '@/lib/platform/klok'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import type { Zaak } from '../aanvragen/[referentie]/laad'

/** The visit that belongs to a case, or the way to book one when the case needs it. */
export function Bezoek({ zaak: { aanvraag, formulier, taken, beperkt }, afspraak }: { zaak: Zaak; afspraak?: Afspraak }) {
  const t = useTranslations('mijn.aanvraag')
  const ta = useTranslations('afspraken')
  const taal = useLocale()
  if (!afspraak && (aanvraag.afhandeling !== 'afspraak' || isAfgesloten(aanvraag.status))) return null
  const uitweg = aanvraag.uitweg && !beperkt ? formulier.tekst[taal].uitwegen[aanvraag.uitweg] : undefined
  return (
    <section className="mb-10">
      <h2 className="mb-3">{t('afspraak')}</h2>
      {afspraak && isLopend(afspraak.status) && isNietNodig(aanvraag, taken) && (
        <Melding toon="let-op" titel={ta('een.nietNodig')}>
          <p>{ta('een.nietNodigUitleg')}</p>
          {afspraak.status === 'gepland' && afspraak.van > stadsNu() && (
            <a href={pad(taal, `/mijn/afspraken/${afspraak.id}/annuleren`)} className="inline-block py-2">
              {ta('een.annuleer')}
            </a>
          )}
        </Melding>
      )}
      {afspraak && <p className="mb-3">{ta('regel', { loket: getLoket(afspraak.loket).naam, moment: toonMoment(taal, afspraak.van) })}</p>}
      <KnopLink href={pad(taal, afspraak ? `/mijn/afspraken/${afspraak.id}` : `/mijn/afspraken/nieuw?aanvraag=${aanvraag.referentie}`)}>
        {t(afspraak ? 'bekijkAfspraak' : 'boek')}
      </KnopLink>
      {uitweg && !afspraak && (
        <div className="proza mt-5 max-w-regel">
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
