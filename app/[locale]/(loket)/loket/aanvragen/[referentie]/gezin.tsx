import { useLocale, useTranslations } from 'next-intl'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje } from '@/components/ui/merkje'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { dagVan } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

/** Earlier cases of the household: nothing of them until somebody asks, since asking is a look at everyone in it. */
export function Gezin({ dossier: { aanvraag, gezin, magGezin } }: { dossier: Pick<Dossier, 'aanvraag' | 'gezin' | 'magGezin'> }) {
  const t = useTranslations('dossier.gezin')
  const status = useTranslations('loket.status')
  const taal = useLocale()
  if (!magGezin) return null
  const zaak = (referentie: string) => pad(taal, `/loket/aanvragen/${referentie}`)
  if (!gezin) {
    return (
      <section id="gezin" className="mb-10 scroll-mt-6">
        <h2>{t('titel')}</h2>
        <p className="max-w-regel text-[0.93rem] text-gedempt">{t('uitleg')}</p>
        <p>
          <a href={`${zaak(aanvraag.referentie)}?gezin=ja#gezin`} rel="nofollow" className="inline-block py-2">
            {t('toon')}
          </a>
        </p>
      </section>
    )
  }
  return (
    <section id="gezin" className="mb-10 scroll-mt-6">
      <h2>{t('titel')}</h2>
      {gezin.gezin !== 'gekend' && <p className="mb-3 max-w-regel">{t(gezin.gezin)}</p>}
      {gezin.zaken.length === 0 ? (
        <p className="mb-3">{t('geen')}</p>
      ) : (
        <>
          <p className="mb-3 text-[0.93rem] text-gedempt">{t('nieuweBlik')}</p>
          <Lijst>
            {gezin.zaken.map((eerder) => (
              <Lijstkaart
                key={eerder.referentie}
                titel={dienstnaam(eerder.dienst, taal)}
                href={zaak(eerder.referentie)}
                merkjes={<Merkje toon="info">{status(eerder.status === 'concept' ? 'ingediend' : eerder.status)}</Merkje>}
              >
                <p>{t('regel', { referentie: eerder.referentie, dag: toonDag(taal, dagVan(eerder.ingediendOp)) })}</p>
                <p>{t(eerder.isEigen ? 'eigen' : 'lid')}</p>
              </Lijstkaart>
            ))}
          </Lijst>
        </>
      )}
      {gezin.andere > 0 && <p className="mt-3">{t('andere', { aantal: gezin.andere })}</p>}
    </section>
  )
}
