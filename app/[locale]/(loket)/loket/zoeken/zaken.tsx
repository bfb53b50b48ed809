import { useLocale, useTranslations } from 'next-intl'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje } from '@/components/ui/merkje'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import type { Gevondene } from '@/lib/opzoeken/open-burger'
import { dagVan } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

/** The cases of somebody that are for this member of staff, and how many are not. */
export function Zaken({ zaken, andere }: Pick<Gevondene, 'zaken' | 'andere'>) {
  const t = useTranslations('opzoeken.zaken')
  const status = useTranslations('loket.status')
  const taal = useLocale()
  return (
    <section className="mb-10">
      <h2 className="mb-3">{t('titel')}</h2>
      {zaken.length === 0 && <p className="mb-3">{t('geen')}</p>}
      <Lijst>
        {zaken.map(({ id, referentie, dienst, status: stand, ingediendOp, magLezen, magBoeken }) => (
          <Lijstkaart
            key={id}
            titel={dienstnaam(dienst, taal)}
            href={magLezen ? pad(taal, `/loket/aanvragen/${referentie}`) : undefined}
            merkjes={<Merkje toon="info">{status(stand === 'concept' ? 'ingediend' : stand)}</Merkje>}
            acties={
              magBoeken && (
                <a href={pad(taal, `/loket/agenda/boeken?zaak=${referentie}`)} aria-label={t('boekVoor', { referentie })}>
                  {t('boek')}
                </a>
              )
            }
          >
            <p>{t('regel', { referentie, dag: toonDag(taal, dagVan(ingediendOp)) })}</p>
            {!magLezen && <p>{t('nietOpenen')}</p>}
          </Lijstkaart>
        ))}
      </Lijst>
      {andere > 0 && <p className="mt-3">{t('andere', { aantal: andere })}</p>}
    </section>
  )
}
