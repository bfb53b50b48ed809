import { useLocale, useTranslations } from 'next-intl'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje, type Toon } from '@/components/ui/merkje'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import type { DocumentRegel, Stand } from '@/lib/documenten/list-documenten'
import { env } from '@/lib/platform/env'
import { toonDag } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { pad, type Taal } from '@/lib/tekst/talen'
import { BELETSELS } from './codes'

export const STANDTOON: Record<Stand, Toon> = { geldig: 'goed', verlopen: 'let-op', vervangen: 'info', vervallen: 'fout', ingetrokken: 'fout' }

type Woorden = ReturnType<typeof useTranslations<'mijn'>>

type Lijstgegevens = {
  documenten: DocumentRegel[]
  kop?: 'h2' | 'h3'
  /** Where the file is of a document that is another's: it has no page of its own here. */
  bestand?: (nummer: string) => string
}

/** Documents, each with what it is, whom it is about, until when it is valid, and its file. The words are looked up once for all. */
export function Documentlijst({ documenten, kop, bestand }: Lijstgegevens) {
  const t = useTranslations('mijn')
  const taal = useLocale()
  return (
    <Lijst>
      {documenten.map((document) => (
        <Documentkaart key={document.id} document={document} kop={kop} bestand={bestand} t={t} taal={taal} />
      ))}
    </Lijst>
  )
}

type Kaartgegevens = Omit<Lijstgegevens, 'documenten'> & { document: DocumentRegel; t: Woorden; taal: Taal }

function Documentkaart({ document, kop, bestand, t, taal }: Kaartgegevens) {
  const { id, documenttype, over, versie, beletsel } = document
  const { naam } = documenttekst(documenttype, taal)
  const adres = pad(taal, `/mijn/documenten/${id}`)
  const rand = beletsel ? 'let-op' : versie?.isGeldig ? 'goed' : 'let-op'
  return (
    <Lijstkaart
      titel={naam}
      href={bestand ? undefined : adres}
      kop={kop}
      rand={rand}
      merkjes={
        versie ? <Merkje toon={STANDTOON[versie.stand]}>{t(`stand.${versie.stand}`)}</Merkje> : <Merkje toon="let-op">{t('stand.ontbreekt')}</Merkje>
      }
      acties={
        versie && (
          <a href={bestand?.(versie.nummer) ?? `${adres}/pdf/${versie.nummer}`} aria-label={downloadnaam(versie.nummer)}>
            {t('documenten.download')}
          </a>
        )
      }
    >
      {over && <p>{t('documenten.over', { naam: over })}</p>}
      {versie && <Termijn document={document} versie={versie} t={t} taal={taal} />}
      {beletsel && <p className="text-inkt">{t(`beletsel.${gekend(BELETSELS, beletsel, 'andere')}`, { telefoon: env().STAD_TELEFOON })}</p>}
    </Lijstkaart>
  )

  // Of one kind there can be more: about somebody else, or one for every case.
  function downloadnaam(nummer: string): string {
    return over ? t('documenten.downloadVan', { document: naam, naam: over, nummer }) : t('documenten.downloadWat', { document: naam, nummer })
  }
}

type Termijnvraag = { document: DocumentRegel; versie: NonNullable<DocumentRegel['versie']>; t: Woorden; taal: Taal }

function Termijn({ document, versie, t, taal }: Termijnvraag) {
  const { geldigTot, nummer, uitgegevenOp, isGeldig } = versie
  const einde = geldigTot ? t(isGeldig ? 'documenten.geldigTot' : 'documenten.liepAf', { dag: toonDag(taal, geldigTot) }) : t('documenten.geenEinde')
  const vernieuwt = document.vernieuwVanaf && !document.beletsel
  return (
    <>
      <p>
        {einde}. {vernieuwt && `${t('documenten.vernieuwt')}.`}
      </p>
      <p>
        {t('documenten.nummer', { nummer })}. {t('documenten.uitgegeven', { dag: toonDag(taal, uitgegevenOp) })}.
      </p>
    </>
  )
}
