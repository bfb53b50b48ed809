import { getTranslations } from 'next-intl/server'
import { Kaart } from '@/components/ui/kaart'
import { Acties, KnopLink } from '@/components/ui/knop'
import { type ConceptRegel, listConcepten } from '@/lib/aanvragen/list-aanvragen'
import { getSessie } from '@/lib/auth/sessie'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Ingang } from '@/lib/catalogus/dienst-record'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { type EigenDocument, findEigenDocument } from '@/lib/documenten/find-eigen-document'
import { env } from '@/lib/platform/env'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'
import { formulierAdres } from './aanvraag/open-pagina'

type Woorden = Awaited<ReturnType<typeof getTranslations<'diensten'>>>

type Beginprops = { formulier: EenFormulier; ingang?: Ingang; isAfspraak: boolean; taal: Taal }

/** What to do about a form: take the document that is already there, go on with what was begun, or start. */
export async function Begin({ formulier, ingang, isAfspraak, taal }: Beginprops) {
  const [t, { document, concept, isAangemeld }] = await Promise.all([getTranslations('diensten'), watErIs(formulier)])
  const { slug } = formulier.record
  const hier = formulierAdres(taal, slug, concept?.formulierStap ?? formulier.stappen[0]?.id ?? '')
  // Who began already goes on with what they chose then.
  const start = ingang && !concept ? `${hier}?ingang=${ingang.slug}` : hier
  if (document && formulier.bestaandDocument) {
    return (
      <Bestaand t={t} taal={taal} documenttype={formulier.bestaandDocument} document={document} anders={start} metConcept={concept !== undefined} />
    )
  }
  if (concept) return <Begonnen t={t} taal={taal} concept={concept} verder={start} weg={formulierAdres(taal, slug, 'weg')} />
  return (
    <div className="mb-8">
      <KnopLink href={start}>{t(isAfspraak ? 'vraagAfspraak' : 'start')}</KnopLink>
      {isAfspraak && (
        <p className="mt-3">
          <a href={pad(taal, `/mijn/afspraken/nieuw?dienst=${slug}`)} className="inline-block py-2">
            {t('meteenMoment')}
          </a>
        </p>
      )}
      {!isAangemeld && <p className="mt-3 max-w-regel text-[0.95rem] text-gedempt">{aanmeldzin()}</p>}
    </div>
  )

  function aanmeldzin(): string {
    if (isAfspraak) return t('aanmeldenAfspraak')
    return formulier.record.requiresLogin ? t('aanmelden') : t('aanmeldenVoorlopig', { telefoon: env().STAD_TELEFOON })
  }
}

async function watErIs(formulier: EenFormulier): Promise<{ document?: EigenDocument; concept?: ConceptRegel; isAangemeld: boolean }> {
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return { isAangemeld: false }
  const { burgerId, insz } = sessie.burger
  const [document, concepten] = await Promise.all([
    formulier.bestaandDocument && insz ? findEigenDocument(burgerId, insz, formulier.bestaandDocument) : undefined,
    listConcepten(burgerId),
  ])
  return { document, concept: concepten.find(({ dienst }) => dienst === formulier.record.slug), isAangemeld: true }
}

type BestaandProps = { t: Woorden; taal: Taal; documenttype: string; document: EigenDocument; anders?: string; metConcept?: boolean }

/** The document that the person has already, with the way to something else where there is one. */
export function Bestaand({ t, taal, documenttype, document: { id, nummer, uitgegevenOp, geldigTot }, anders, metConcept }: BestaandProps) {
  const { naam } = documenttekst(documenttype, taal)
  return (
    <Kaart rand="goed" className="mb-8">
      <h2>{t('bestaand.titel')}</h2>
      <p className="mt-1">{t('bestaand.uitleg', { naam, nummer, dag: toonDag(taal, uitgegevenOp) })}</p>
      {geldigTot && <p>{t('bestaand.geldigTot', { dag: toonDag(taal, geldigTot) })}</p>}
      <Acties>
        <KnopLink href={pad(taal, `/mijn/documenten/${id}/pdf/${nummer}`)}>{t('bestaand.download')}</KnopLink>
        <a href={pad(taal, `/mijn/documenten/${id}`)} className="py-2">
          {t('bestaand.bekijk')}
        </a>
      </Acties>
      {anders && (
        <p className="mt-3">
          <a href={anders} className="inline-block py-2">
            {t(metConcept ? 'concept.verder' : 'bestaand.anders')}
          </a>
        </p>
      )}
    </Kaart>
  )
}

function Begonnen({ t, taal, concept, verder, weg }: { t: Woorden; taal: Taal; concept: ConceptRegel; verder: string; weg: string }) {
  const waarden = { moment: toonMoment(taal, concept.bewaardOp), dag: toonDag(taal, concept.tot) }
  return (
    <Kaart className="mb-8">
      <h2>{t('concept.titel')}</h2>
      <p className="mt-1">{t('concept.uitleg', waarden)}</p>
      <Acties>
        <KnopLink href={verder}>{t('concept.verder')}</KnopLink>
        <a href={weg} className="py-2">
          {t('concept.weg')}
        </a>
      </Acties>
    </Kaart>
  )
}
