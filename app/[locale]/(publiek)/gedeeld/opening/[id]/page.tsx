import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Documentinhoud } from '@/app/[locale]/(portaal)/mijn/delen/documentinhoud'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { type Regel, Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { controlepagina } from '@/lib/documenten/controle/controlecode'
import { isKijker, kijkerCookie } from '@/lib/documenten/delen/deelsleutel'
import { findGedeeld, type Gedeeld } from '@/lib/documenten/delen/find-gedeeld'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { env } from '@/lib/platform/env'
import { toonDag, toonTijd } from '@/lib/tekst/datum'
import { Weten } from '../../weten'

type Props = { params: Promise<{ id: string }> }

const laad = cache(async (id: string): Promise<Gedeeld | undefined> => {
  const kijker = (await cookies()).get(kijkerCookie().name)?.value ?? ''
  return isKijker(kijker) ? findGedeeld(id, kijker) : undefined
})

/** The title names neither kind nor person: it stays in the history of a browser. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, gedeeld] = await Promise.all([getTranslations('delen'), laad((await params).id)])
  return { title: t(gedeeld ? 'opening.paginatitel' : 'dicht.titel') }
}

/** What a receiver opened: the least, or all that the document says, or why it is not shown. In this browser, for a while. */
export default async function Page({ params }: Props) {
  const { id } = await params
  const [t, taal, gedeeld] = await Promise.all([getTranslations('delen'), getLocale(), laad(id)])
  if (!gedeeld) {
    return (
      <Pagina breedte="smal">
        <h1>{t('dicht.titel')}</h1>
        <Inleiding>{t('dicht.uitleg')}</Inleiding>
        <p>{t('dicht.wat')}</p>
        <Weten />
      </Pagina>
    )
  }
  const { documenttype, uitkomst, tot, minste, geheel, magDownloaden } = gedeeld
  const { naam, bewijst } = documenttekst(documenttype, taal)
  return (
    <Pagina breedte="smal">
      <h1>{uitkomst === 'getoond' ? naam : t(`opening.niet.${uitkomst}.titel`)}</h1>
      {uitkomst !== 'getoond' && (
        <div className="mt-4">
          <Melding toon="let-op">
            <p>{t(`opening.niet.${uitkomst}.uitleg`)}</p>
          </Melding>
        </div>
      )}
      {geheel && <Inleiding>{bewijst}</Inleiding>}
      {minste && <Verklaring gedeeld={gedeeld} minste={minste} />}
      {geheel && <Eigenschappen gedeeld={gedeeld} geheel={geheel} />}
      {geheel && <Documentinhoud inhoud={geheel.inhoud} />}
      {uitkomst === 'getoond' && (
        <p className="max-w-regel">
          {t('opening.tot', { tijd: toonTijd(taal, tot) })} {t('opening.alleen')}
        </p>
      )}
      {magDownloaden && (
        <Acties>
          <KnopLink href={`/api/gedeeld/${id}?taal=${taal}`}>{t('opening.download')}</KnopLink>
        </Acties>
      )}
      <Weten />
    </Pagina>
  )
}

async function Verklaring({ gedeeld, minste }: { gedeeld: Gedeeld; minste: NonNullable<Gedeeld['minste']> }) {
  const [t, taal] = await Promise.all([getTranslations('delen.opening'), getLocale()])
  const { label, waarde } = minste.regel[taal]
  const volgens = { document: documenttekst(gedeeld.documenttype, taal).naam, dag: toonDag(taal, gedeeld.uitgegevenOp) }
  return (
    <div className="mt-5">
      <Samenvattingslijst
        titel={t('verklaart', { stad: env().STAD_NAAM })}
        regels={[
          { id: 'regel', term: label, waarde: <strong>{waarde}</strong> },
          { id: 'naam', term: t('naam'), waarde: minste.naam },
          ...(minste.geboortejaar ? [{ id: 'jaar', term: t('geboortejaar'), waarde: minste.geboortejaar }] : []),
          { id: 'volgens', term: t('volgens'), waarde: t('volgensWaarde', volgens) },
          await geldigTot(gedeeld),
          { id: 'doel', term: t('doel'), waarde: gedeeld.doel },
        ]}
      />
    </div>
  )
}

async function Eigenschappen({ gedeeld, geheel }: { gedeeld: Gedeeld; geheel: NonNullable<Gedeeld['geheel']> }) {
  const [t, taal] = await Promise.all([getTranslations('delen.opening'), getLocale()])
  const { nummer, controlecode } = geheel
  const code = { id: 'code', term: t('controlecode'), waarde: controlecode, bron: t('controlecodeUitleg', { adres: controlepagina() }) }
  return (
    <Samenvattingslijst
      titel={t('document')}
      regels={[
        { id: 'nummer', term: t('nummer'), waarde: nummer },
        { id: 'uitgegeven', term: t('uitgegeven'), waarde: toonDag(taal, gedeeld.uitgegevenOp) },
        await geldigTot(gedeeld),
        ...(controlecode ? [code] : []),
        { id: 'doel', term: t('doel'), waarde: gedeeld.doel },
      ]}
    />
  )
}

async function geldigTot({ geldigTot: dag }: Gedeeld): Promise<Regel> {
  const [t, taal] = await Promise.all([getTranslations('delen.opening'), getLocale()])
  return { id: 'tot', term: t('geldigTot'), waarde: dag ? toonDag(taal, dag) : t('geenEinde') }
}
