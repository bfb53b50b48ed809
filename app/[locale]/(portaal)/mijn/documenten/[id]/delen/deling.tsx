import { getLocale, getTranslations } from 'next-intl/server'
import { Knop } from '@/components/ui/knop'
import { Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje, type Toon } from '@/components/ui/merkje'
import type { Deelstand } from '@/lib/documenten/delen/deelregels'
import type { DelingRegel } from '@/lib/documenten/delen/list-delingen'
import { dagVan } from '@/lib/platform/klok'
import { toonDag, toonMoment } from '@/lib/tekst/datum'

const TOON: Record<Deelstand, Toon> = { loopt: 'goed', beeindigd: 'info', verlopen: 'let-op', opgebruikt: 'let-op' }

/** One link: whom it is for, what it shows, how long it works, every opening, and the button that ends it. */
export async function Deling({ deling }: { deling: DelingRegel }) {
  const [t, taal] = await Promise.all([getTranslations('delen.lijst'), getLocale()])
  const { wat, minste, ontvanger, doel, stand, gemaaktOp, totEnMet, beeindigdOp, maxOpeningen, openingen } = deling
  const werkt = { dag: toonDag(taal, dagVan(gemaaktOp)), tot: toonDag(taal, totEnMet) }
  const regel = minste ? `${minste[taal].label}: ${minste[taal].waarde}` : ''
  return (
    <Lijstkaart
      titel={t('voor', { ontvanger })}
      rand={stand === 'loopt' ? 'goed' : 'gewoon'}
      merkjes={<Merkje toon={TOON[stand]}>{t(`stand.${stand}`)}</Merkje>}
      acties={stand === 'loopt' && <Stop deling={deling} />}
    >
      <div className="[overflow-wrap:anywhere]">
        <p className="text-inkt">{t('doel', { doel })}</p>
        <p className="text-inkt">{t(`wat.${wat}`, { regel })}</p>
        <p>{t(stand === 'loopt' ? 'gemaakt' : 'gemaaktToen', werkt)}</p>
        {beeindigdOp && <p>{t('beeindigdOp', { moment: toonMoment(taal, beeindigdOp) })}</p>}
        <p>{t('geopend', { keren: openingen.length, max: maxOpeningen })}</p>
        {openingen.length > 0 && (
          <ol className="mt-1 list-decimal pl-6">
            {openingen.map(({ id, op, versie, uitkomst }) => (
              <li key={id}>{t('opening', { moment: toonMoment(taal, op), versie, uitkomst: t(`uitkomst.${uitkomst}`) })}</li>
            ))}
          </ol>
        )}
      </div>
    </Lijstkaart>
  )
}

async function Stop({ deling: { id, ontvanger } }: { deling: DelingRegel }) {
  const [t, taal] = await Promise.all([getTranslations('delen.lijst'), getLocale()])
  return (
    <form method="post" action="/api/mijn/documenten/delen/einde">
      <input type="hidden" name="taal" value={taal} />
      <input type="hidden" name="deling" value={id} />
      <Knop soort="rand" className="max-sm:mt-2" aria-label={t('stopWat', { ontvanger })}>
        {t('stop')}
      </Knop>
    </form>
  )
}
