import { useLocale, useTranslations } from 'next-intl'
import { Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje, type Toon } from '@/components/ui/merkje'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import type { DocumentRegel, Stand } from '@/lib/documenten/list-documenten'
import { env } from '@/lib/platform/env'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { BELETSELS, gekend } from './codes'

export const STANDTOON: Record<Stand, Toon> = { geldig: 'goed', verlopen: 'let-op', vervangen: 'info', vervallen: 'fout', ingetrokken: 'fout' }

/** A document in a list: what it is, whom it is about, until when it is valid, and its file. */
export function Documentkaart({ document, kop }: { document: DocumentRegel; kop?: 'h2' | 'h3' }) {
  const t = useTranslations('mijn')
  const taal = useLocale()
  const { id, documenttype, over, versie, beletsel } = document
  const { naam } = documenttekst(documenttype, taal)
  const adres = pad(taal, `/mijn/documenten/${id}`)
  const rand = beletsel ? 'let-op' : versie?.isGeldig ? 'goed' : 'let-op'
  return (
    <Lijstkaart
      titel={naam}
      href={adres}
      kop={kop}
      rand={rand}
      merkjes={
        versie ? <Merkje toon={STANDTOON[versie.stand]}>{t(`stand.${versie.stand}`)}</Merkje> : <Merkje toon="let-op">{t('stand.ontbreekt')}</Merkje>
      }
      acties={
        versie && (
          <a href={`${adres}/pdf/${versie.nummer}`} aria-label={t('documenten.downloadWat', { document: naam })}>
            {t('documenten.download')}
          </a>
        )
      }
    >
      {over && <p>{t('documenten.over', { naam: over })}</p>}
      {versie && <Termijn document={document} versie={versie} />}
      {beletsel && <p className="text-inkt">{t(`beletsel.${gekend(BELETSELS, beletsel, 'andere')}`, { telefoon: env().STAD_TELEFOON })}</p>}
    </Lijstkaart>
  )
}

function Termijn({ document, versie }: { document: DocumentRegel; versie: NonNullable<DocumentRegel['versie']> }) {
  const t = useTranslations('mijn.documenten')
  const taal = useLocale()
  const { geldigTot, nummer, uitgegevenOp, isGeldig } = versie
  const einde = geldigTot ? t(isGeldig ? 'geldigTot' : 'liepAf', { dag: toonDag(taal, geldigTot) }) : t('geenEinde')
  const vernieuwt = document.vernieuwVanaf && !document.beletsel
  return (
    <>
      <p>
        {einde}. {vernieuwt && `${t('vernieuwt')}.`}
      </p>
      <p>
        {t('nummer', { nummer })}. {t('uitgegeven', { dag: toonDag(taal, uitgegevenOp) })}.
      </p>
    </>
  )
}
