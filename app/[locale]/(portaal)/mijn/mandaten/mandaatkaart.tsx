import { getLocale, getTranslations } from 'next-intl/server'
import { Knop } from '@/components/ui/knop'
import { Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje, type Toon } from '@/components/ui/merkje'
import type { Mandaat } from '@/lib/mandaten/mandaat'
import type { Mandaatstand } from '@/lib/mandaten/regels'
import { toonDag } from '@/lib/tekst/datum'
import { groepzin } from './groepzin'

const TOON: Record<Mandaatstand, Toon> = { geldig: 'goed', uitgenodigd: 'let-op', vervallen: 'info', verlopen: 'info', beeindigd: 'info' }

/** A mandate of one of its two people: who, for what, until when, and the way to end it. */
export async function Mandaatkaart({ mandaat, kant }: { mandaat: Mandaat; kant: 'gegeven' | 'gekregen' }) {
  const [t, taal, groepen] = await Promise.all([getTranslations('mandaten'), getLocale(), groepzin(mandaat.groepen)])
  const { id, stand, totEnMet, metGegevens, metDocumenten, herkomst } = mandaat
  const isNogNiet = mandaat.gemachtigdeId === undefined
  const titel =
    kant === 'gegeven'
      ? t(isNogNiet ? 'kaart.uitnodiging' : 'kaart.gegeven', { naam: mandaat.gemachtigde })
      : t('kaart.gekregen', { naam: mandaat.gever })
  const loopt = stand === 'geldig' || stand === 'uitgenodigd'
  return (
    <Lijstkaart
      titel={titel}
      merkjes={<Merkje toon={TOON[stand]}>{t(`stand.${stand}`)}</Merkje>}
      acties={
        loopt && (
          <form method="post" action="/api/mijn/mandaten/einde">
            <input type="hidden" name="taal" value={taal} />
            <input type="hidden" name="id" value={id} />
            <Knop soort="link" aria-label={`${t('kaart.stop')}: ${titel}`}>
              {t('kaart.stop')}
            </Knop>
          </form>
        )
      }
    >
      <p className="text-inkt">{groepen}</p>
      <p>{t('kaart.tot', { dag: toonDag(taal, totEnMet) })}</p>
      <p>{t(metGegevens ? 'kaart.metGegevens' : 'kaart.zonderGegevens')}</p>
      <p>{t(metDocumenten ? 'kaart.metDocumenten' : 'kaart.zonderDocumenten')}</p>
      {herkomst === 'papier' && (
        <p>
          {t('kaart.papier')}{' '}
          <a href={`/api/mijn/mandaten/${id}/scan`} className="inline-block py-1.5" aria-label={`${t('kaart.scan')}: ${titel}`}>
            {t('kaart.scan')}
          </a>
        </p>
      )}
    </Lijstkaart>
  )
}
