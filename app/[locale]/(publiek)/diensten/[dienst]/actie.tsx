import { getTranslations } from 'next-intl/server'
import { Kaart } from '@/components/ui/kaart'
import { Acties, KnopLink } from '@/components/ui/knop'
import { getSessie } from '@/lib/auth/sessie'
import { type DienstRecord, type Ingang, isNaTeKijken } from '@/lib/catalogus/dienst-record'
import { isEigenSite } from '@/lib/catalogus/eigen-site'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { getDocumenttype } from '@/lib/documenten/find-documenttype'
import { findEigenDocument } from '@/lib/documenten/find-eigen-document'
import { env } from '@/lib/platform/env'
import { pad, type Taal } from '@/lib/tekst/talen'
import { Begin, Bestaand } from './begin'
import { Vragentelling } from './vragentelling'

type Props = { record: DienstRecord; ingang?: Ingang; taal: Taal }

/** The one thing to do: fill in, ask for a visit, go to the right authority, or take the document. */
export async function Actie({ record, ingang, taal }: Props) {
  const formulier = await findFormulier(record.slug)
  const isAfspraak = record.channel === 'appointment'
  if (formulier) {
    return (
      <>
        {!isAfspraak && <Vragentelling formulier={formulier} />}
        {!isAfspraak && <Vragennazicht record={record} />}
        <Begin formulier={formulier} ingang={ingang} isAfspraak={isAfspraak} taal={taal} />
      </>
    )
  }
  if (record.channel === 'external') return <Elders record={record} />
  return record.documentType ? <Document documenttype={record.documentType} taal={taal} /> : <Opvragen />
}

/** What a city must still check of the form itself: what it asks, and whether one signs in for it. */
async function Vragennazicht({ record }: { record: DienstRecord }) {
  const t = await getTranslations('diensten')
  const open = (['formFields', 'assurance'] as const).filter((deel) => isNaTeKijken(record, deel))
  return open.map((deel) => (
    <p key={deel} className="mb-3 max-w-regel text-[0.95rem] text-gedempt">
      {t(deel === 'formFields' ? 'vragenNa' : 'aanmeldenNa', { telefoon: env().STAD_TELEFOON })}
    </p>
  ))
}

/** Another authority does this, or the city on another site of its own: that site, and a word of care when a city has not checked yet that it is the right page. */
async function Elders({ record }: { record: DienstRecord }) {
  const t = await getTranslations('diensten')
  if (!record.externalUrl) return null
  const site = new URL(record.externalUrl).hostname.replace(/^www\./, '')
  return (
    <Kaart className="mb-8">
      <p>{t(isEigenSite(record.externalUrl, env().STAD_EMAIL) ? 'elders.uitlegStad' : 'elders.uitleg')}</p>
      {isNaTeKijken(record, 'externalUrl') && <p className="mt-2 text-gedempt">{t('elders.nagaan', { telefoon: env().STAD_TELEFOON })}</p>}
      <Acties>
        <KnopLink href={record.externalUrl}>{t('elders.naar', { site })}</KnopLink>
      </Acties>
    </Kaart>
  )
}

/** A document that the portal issues by itself: the person's own when it is there, else how it comes. */
async function Document({ documenttype, taal }: { documenttype: string; taal: Taal }) {
  const [t, sessie] = await Promise.all([getTranslations('diensten'), getSessie()])
  const { burgerId, insz } = sessie?.soort === 'burger' ? sessie.burger : {}
  const document = burgerId && insz ? await findEigenDocument(burgerId, insz, documenttype) : undefined
  if (document) return <Bestaand t={t} taal={taal} documenttype={documenttype} document={document} />
  const komt = getDocumenttype(documenttype).vanzelf === 'op-vraag' ? 'opVraag' : 'meteen'
  return (
    <Kaart className="mb-8">
      <p>{t(`${komt}.uitleg`)}</p>
      <Acties>
        <KnopLink href={pad(taal, komt === 'meteen' ? '/mijn/documenten' : '/mijn/documenten/vanzelf')}>{t(`${komt}.naar`)}</KnopLink>
      </Acties>
    </Kaart>
  )
}

/** A document that the portal does not issue yet: who gives it meanwhile. */
async function Opvragen() {
  const t = await getTranslations('diensten')
  const { STAD_TELEFOON: telefoon, STAD_EMAIL: email } = env()
  return (
    <Kaart className="mb-8">
      <h2>{t('opvragen.titel')}</h2>
      <p className="mt-1">{t('opvragen.uitleg')}</p>
      <Acties>
        <KnopLink href={`mailto:${email}`}>{t('mail', { email })}</KnopLink>
        <a href={`tel:${telefoon.replace(/\s/g, '')}`} className="py-2">
          {t('bel', { telefoon })}
        </a>
      </Acties>
    </Kaart>
  )
}
