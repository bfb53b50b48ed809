import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Hulpkaart } from '@/app/[locale]/belhulp'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Merkje } from '@/components/ui/merkje'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { findVertraagd, type Vertraagd } from '@/lib/berichten/find-vertraagd'
import { isStoring } from '@/lib/bronnen/bron-vraag'
import { findDienstVoorDocument } from '@/lib/catalogus/find-dienst'
import { controlepagina } from '@/lib/documenten/controle/controlecode'
import { type DocumentDetail, findDocument, type VersieRegel } from '@/lib/documenten/find-document'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { findInhoud } from '@/lib/documenten/find-inhoud'
import { INTREKREDENEN } from '@/lib/documenten/intrekken/redenen'
import { env } from '@/lib/platform/env'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { pad, type Taal } from '@/lib/tekst/talen'
import { BELETSELS } from '../../delen/codes'
import { Documentinhoud } from '../../delen/documentinhoud'
import { STANDTOON } from '../../delen/documentkaart'
import { Vanzelfknop } from '../../delen/vanzelfknop'
import { Versieketen, waarom } from '../../delen/versieketen'
import { Vertraging } from '../../delen/vertraging'
import { Controles } from './controles'
import { Deelknop } from './deelknop'
import { Vertalingen } from './vertalingen'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ voor?: string }> }

const laad = cache(async (id: string): Promise<{ document: DocumentDetail; burgerId: string }> => {
  const { burger } = await eisSterkeBurger()
  return { document: (await findDocument(burger.burgerId, id)) ?? notFound(), burgerId: burger.burgerId }
})

async function laadInhoud(id: string, nummer: string) {
  const { burger } = await eisSterkeBurger()
  return findInhoud(burger.burgerId, id, nummer)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ document }, taal] = await Promise.all([laad((await params).id), getLocale()])
  return { title: documenttekst(document.documenttype, taal).naam }
}

/** One document: its file, what it says and proves, why it is there, when the next one comes, and its whole chain. */
export default async function Page({ params, searchParams }: Props) {
  const { document, burgerId } = await laad((await params).id)
  const { voor } = elkEenmaal<{ voor?: string }>(await searchParams)
  const [t, taal, vertraagd] = await Promise.all([getTranslations('mijn'), getLocale(), laadVertraging(document)])
  const { naam, bewijst, wie } = documenttekst(document.documenttype, taal)
  const [versie] = document.versies
  const inhoud = versie && (await laadInhoud(document.id, versie.nummer))
  return (
    <Pagina>
      <Terug href={pad(taal, '/mijn/documenten')}>{t('document.terug')}</Terug>
      <h1>{naam}</h1>
      <p className="mb-5">
        {versie ? (
          <Merkje toon={STANDTOON[versie.stand]}>{t(`stand.${versie.stand}`)}</Merkje>
        ) : (
          <Merkje toon="let-op">{t('stand.ontbreekt')}</Merkje>
        )}
      </p>
      <Ingetrokken versie={versie} />
      <Beletsel document={document} sinds={vertraagd.werk} />
      <Vertraging werk={document.beletsel ? undefined : vertraagd.werk} mail={vertraagd.mail} />
      {versie && <Eigenschappen document={document} />}
      {versie && (
        <Acties>
          {versie.heeftBestand && !versie.intrekking && (
            <KnopLink href={`${pad(taal, `/mijn/documenten/${document.id}`)}/pdf/${versie.nummer}`}>{t('document.download')}</KnopLink>
          )}
          <Deelknop burgerId={burgerId} documentId={document.id} isGeldig={versie.stand === 'geldig'} />
        </Acties>
      )}
      {versie?.stand === 'geldig' && <Vertalingen burgerId={burgerId} documentId={document.id} nummer={versie.nummer} />}
      {inhoud && <Documentinhoud inhoud={inhoud} />}
      <div className="proza max-w-regel">
        <h2>{t('document.bewijst')}</h2>
        <p>{bewijst}</p>
        <h2>{t('document.wie')}</h2>
        <p>{wie}</p>
        {versie && (
          <>
            <h2>{t('document.waarom')}</h2>
            <p>{waarom(versie, t, taal)}</p>
            {versie.ongewijzigd && <p>{t('document.ongewijzigd')}</p>}
            {!document.beletsel && (
              <>
                <h2>{t('document.wanneer')}</h2>
                <p>{vernieuwing(document, t, taal)}</p>
              </>
            )}
          </>
        )}
      </div>
      {document.vanzelf !== undefined && (
        <div className="mt-4">
          <Vanzelfknop documenttype={document.documenttype} aan={document.vanzelf} documentId={document.id} />
        </div>
      )}
      {versie && <Versieketen document={document} />}
      {versie && <Controles burgerId={burgerId} documentId={document.id} voor={voor} />}
      <Hulpkaart waar={{ bij: 'document' }} />
    </Pagina>
  )
}

/** What about this document does not succeed; of one that was never issued, the job that issues all first ones. */
async function laadVertraging({ id, beletsel, versies }: DocumentDetail): Promise<Vertraagd> {
  const { burgerId } = (await eisSterkeBurger()).burger
  const eerste = versies.length === 0 && beletsel && isStoring(beletsel) ? [burgerId] : []
  return findVertraagd([id, ...eerste], burgerId, { documentId: id })
}

type Woorden = Awaited<ReturnType<typeof getTranslations<'mijn'>>>

function vernieuwing({ vernieuwVanaf, vernieuwt, vanzelf, versies: [versie] }: DocumentDetail, t: Woorden, taal: Taal): string {
  if (vanzelf === false) return t('document.uitgezet')
  if (vernieuwt && !vernieuwVanaf && versie?.geldigTot) return t('document.volgtRegister')
  if (vernieuwVanaf) return t('document.vernieuwt', { dag: toonDag(taal, vernieuwVanaf) })
  return t(versie?.geldigTot ? 'document.vernieuwtNiet' : 'document.geenEinde')
}

/** Why the city withdrew what stands here, and what the person can do about it. */
async function Ingetrokken({ versie }: { versie?: VersieRegel }) {
  if (!versie?.intrekking) return null
  const t = await getTranslations('mijn.document.intrekking')
  const { reden, toelichting } = versie.intrekking
  return (
    <Melding toon="fout" titel={t('titel')}>
      <p>{t('waarom', { reden: t(`reden.${gekend(INTREKREDENEN, reden, 'andere')}`) })}</p>
      <p className="whitespace-pre-line">{t('toelichting', { toelichting })}</p>
      <p>
        {t('wat')} {t('vraag', { telefoon: env().STAD_TELEFOON })}
      </p>
    </Melding>
  )
}

/** Why there is no (new) version, and what the person can do about it. */
async function Beletsel({ document: { beletsel, documenttype, versies }, sinds }: { document: DocumentDetail; sinds?: Date }) {
  if (!beletsel) return null
  const [t, taal, dienst] = await Promise.all([getTranslations('mijn'), getLocale(), findDienstVoorDocument(documenttype)])
  return (
    <Melding toon="let-op" titel={t(versies.length > 0 ? 'document.stopt' : 'document.nuNiet')}>
      <p>{t(`beletsel.${gekend(BELETSELS, beletsel, 'andere')}`, { telefoon: env().STAD_TELEFOON })}</p>
      {sinds && <p>{t('vertraging.sinds', { moment: toonMoment(taal, sinds) })}</p>}
      {dienst && beletsel === 'niet-gevonden' && (
        <p>
          <KnopLink href={pad(taal, `/diensten/${dienst.slug}`)}>{t('document.vraagAan', { dienst: dienst.name[taal] })}</KnopLink>
        </p>
      )}
    </Melding>
  )
}

async function Eigenschappen({ document: { over, versies } }: { document: DocumentDetail }) {
  const [t, taal] = await Promise.all([getTranslations('mijn'), getLocale()])
  const [versie] = versies
  if (!versie) return null
  const { nummer, uitgegevenOp, geldigTot, controlecode } = versie
  const adres = controlepagina()
  return (
    <Samenvattingslijst
      titel={t('document.eigenschappen')}
      regels={[
        ...(over ? [{ id: 'over', term: t('document.persoon'), waarde: over }] : []),
        { id: 'nummer', term: t('document.nummer'), waarde: nummer },
        { id: 'uitgegeven', term: t('document.uitgegeven'), waarde: toonDag(taal, uitgegevenOp) },
        { id: 'tot', term: t('document.geldigTot'), waarde: geldigTot ? toonDag(taal, geldigTot) : t('documenten.geenEinde') },
        {
          id: 'controlecode',
          term: t('document.controlecode'),
          waarde: controlecode ?? t('document.zonderCode', { adres }),
          bron: controlecode && t('document.controlecodeUitleg', { adres }),
        },
      ]}
    />
  )
}
