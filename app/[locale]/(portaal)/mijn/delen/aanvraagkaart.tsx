import { getLocale, getTranslations } from 'next-intl/server'
import { Lijstkaart } from '@/components/ui/lijstkaart'
import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { isAanZet, stapVan } from '@/lib/aanvragen/verloop'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { dagVan, vandaag } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Statusmerkje } from './statusmerkje'

type Props = { aanvraag: AanvraagKop; kenmerk?: string; heeftMoment?: boolean; kop?: 'h2' | 'h3' }

/** A sent aanvraag in a list: its status, what it is about (`kenmerk`), what happens now and by when. */
export async function Aanvraagkaart({ aanvraag, kenmerk, heeftMoment, kop }: Props) {
  const [t, taal, formulier] = await Promise.all([getTranslations('mijn'), getLocale(), getFormulierVan(aanvraag)])
  const { referentie, ingediendOp, stapTermijn } = aanvraag
  const stap = stapVan(formulier, aanvraag)
  const titel = stap && formulier.tekst[taal].verloop[stap.id]?.titel
  const opTijd = stapTermijn && stapTermijn >= vandaag()
  return (
    <Lijstkaart
      titel={formulier.record.name[taal]}
      href={pad(taal, `/mijn/aanvragen/${referentie}`)}
      kop={kop}
      rand={isAanZet(aanvraag, heeftMoment) ? 'let-op' : 'gewoon'}
      merkjes={<Statusmerkje aanvraag={aanvraag} heeftMoment={heeftMoment} />}
    >
      {kenmerk && <p className="font-bold text-inkt [overflow-wrap:anywhere]">{kenmerk}</p>}
      {aanvraag.afhandeling === 'afspraak' && !isAfgesloten(aanvraag.status) && <p className="text-inkt">{t('aanvraag.punt.bezoek')}.</p>}
      {titel && (
        <p className="text-inkt">
          {titel}. {opTijd && t('aanvraag.uiterlijk', { dag: toonDag(taal, stapTermijn) })}
        </p>
      )}
      <p>{t('aanvragen.regel', { dag: toonDag(taal, dagVan(ingediendOp)), referentie })}</p>
    </Lijstkaart>
  )
}
