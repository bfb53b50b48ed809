import { useLocale, useTranslations } from 'next-intl'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje } from '@/components/ui/merkje'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { toonDag } from '@/lib/tekst/datum'

/** The documents that a case brought its citizen: which, and whether they still hold; not what they say. */
export function Documenten({ documenten }: Pick<Dossier, 'documenten'>) {
  const t = useTranslations('dossier.documenten')
  const taal = useLocale()
  if (documenten.length === 0) return null
  return (
    <section id="documenten" className="mb-10 scroll-mt-6">
      <h2>{t('titel')}</h2>
      <p className="mb-3 text-[0.93rem] text-gedempt">{t('uitleg')}</p>
      <Lijst>
        {documenten.map(({ id, documenttype, versie }) => (
          <Lijstkaart
            key={id}
            titel={documenttekst(documenttype, taal).naam}
            merkjes={versie && <Merkje toon={versie.isGeldig ? 'goed' : 'let-op'}>{t(`stand.${versie.stand}`)}</Merkje>}
          >
            <p>{versie ? t('regel', { nummer: versie.nummer, dag: toonDag(taal, versie.uitgegevenOp) }) : t('nogNiet')}</p>
          </Lijstkaart>
        ))}
      </Lijst>
    </section>
  )
}
