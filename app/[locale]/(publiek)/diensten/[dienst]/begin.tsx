import { getTranslations } from 'next-intl/server'
import { getBezoeker } from '@/app/aanvrager-van-formulier'
import { getHandeling } from '@/app/handelen'
import { Kaart } from '@/components/ui/kaart'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { kanZonderAanmelding } from '@/lib/aanvragen/aanvrager'
import { type Concept, findConcept } from '@/lib/aanvragen/concept'
import { teZwakVoor } from '@/lib/aanvragen/zicht'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import type { EenFormulier, Niveau } from '@/lib/catalogus/define-dienst'
import type { Ingang } from '@/lib/catalogus/dienst-record'
import { bestaandDocumentVoor, kiestIetsAnders } from '@/lib/catalogus/ingangkeuze'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { type EigenDocument, findEigenDocument } from '@/lib/documenten/find-eigen-document'
import { aanvragerBij } from '@/lib/mandaten/handeling'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'
import { formulierAdres } from './aanvraag/open-pagina'

type Woorden = Awaited<ReturnType<typeof getTranslations<'diensten'>>>

type Beginprops = { formulier: EenFormulier; ingang?: Ingang; isAfspraak: boolean; taal: Taal }

/** What to do about a form: take the document that is already there, go on with what was begun, or start. */
export async function Begin({ formulier, ingang, isAfspraak, taal }: Beginprops) {
  const [t, { document, concept, teZwak, los, isAangemeld, kanVoorAnder }] = await Promise.all([
    getTranslations('diensten'),
    watErIs(formulier, ingang),
  ])
  const { slug } = formulier.record
  if (concept && teZwak) return <Dicht t={t} taal={taal} dienst={slug} concept={concept} niveau={teZwak} />
  const hier = formulierAdres(taal, slug, concept?.formulierStap ?? formulier.stappen[0]?.id ?? '')
  // Who began already goes on with what they chose then, or begins anew with what this way in chooses.
  const start = ingang && !concept ? `${hier}?ingang=${ingang.slug}` : hier
  const soort = bestaandDocumentVoor(formulier, ingang)
  if (document && soort) {
    return <Bestaand t={t} taal={taal} documenttype={soort} document={document} anders={start} metConcept={concept !== undefined} />
  }
  const weg = formulierAdres(taal, slug, 'weg')
  const anders = ingang && concept && kiestIetsAnders(ingang, concept.ruw) ? ingang : undefined
  if (concept) return <Begonnen t={t} taal={taal} concept={concept} isLos={!isAangemeld} verder={start} weg={weg} anders={anders} />
  return (
    <>
      {los && <Overnemen t={t} taal={taal} dienst={slug} />}
      <div className="mb-8">
        <KnopLink href={start}>{t(isAfspraak ? 'vraagAfspraak' : 'start')}</KnopLink>
        {isAfspraak && (
          <p className="mt-3">
            <a href={pad(taal, `/mijn/afspraken/nieuw?dienst=${slug}`)} className="inline-block py-2">
              {t('meteenMoment')}
            </a>
          </p>
        )}
        {kanVoorAnder && <VoorAnder taal={taal} dienst={slug} />}
        {!isAangemeld && <Aanmeldzin t={t} formulier={formulier} hier={start} />}
      </div>
    </>
  )
}

/** The way to do this for a child, or for somebody who gave a mandate. */
async function VoorAnder({ taal, dienst }: { taal: Taal; dienst: string }) {
  const t = await getTranslations('mandaten')
  const adres = `${pad(taal, '/mijn/mandaten/voor-wie')}?${new URLSearchParams({ terug: pad(taal, `/diensten/${dienst}`) })}`
  return (
    <p className="mt-3">
      <a href={adres} className="inline-block py-2">
        {t('voorWie.link')}
      </a>
    </p>
  )
}

/** Whether one signs in for a form; where the record asks none, what signing in is good for and how one follows without. */
function Aanmeldzin({ t, formulier, hier }: { t: Woorden; formulier: EenFormulier; hier: string }) {
  const stijl = 'mt-3 max-w-regel text-[0.95rem] text-gedempt'
  if (formulier.record.channel === 'appointment') return <p className={stijl}>{t('aanmeldenAfspraak')}</p>
  if (!kanZonderAanmelding(formulier)) return <p className={stijl}>{t('aanmelden')}</p>
  const isMailGevraagd = formulier.record.formFields.some(({ type, required, showWhen }) => type === 'email' && required && !showWhen)
  return (
    <>
      <p className={stijl}>
        {t('zonderAanmelding')} {t(isMailGevraagd ? 'zonderAanmeldingMetMail' : 'zonderAanmeldingZonderMail')}
      </p>
      <p className="text-[0.95rem]">
        <a href={aanmeldAdres(hier, {})} className="inline-block py-2">
          {t('liever')}
        </a>
      </p>
    </>
  )
}

/** What was filled in before signing in, in this browser: it comes along only when the person says that it is theirs. */
function Overnemen({ t, taal, dienst }: { t: Woorden; taal: Taal; dienst: string }) {
  return (
    <Kaart className="mb-6">
      <h2>{t('los.overTitel')}</h2>
      <p className="mt-1">{t('los.overUitleg')}</p>
      <form method="post" action={`/api/aanvragen/${dienst}/overnemen`}>
        <input type="hidden" name="_taal" value={taal} />
        <Acties>
          <Knop soort="rand">{t('los.over')}</Knop>
        </Acties>
      </form>
    </Kaart>
  )
}

/** `teZwak`: the sign-in that the concept asks for, when this session may not see it. */
type WatErIs = { document?: EigenDocument; concept?: Concept; teZwak?: Niveau; los?: Concept; isAangemeld: boolean; kanVoorAnder: boolean }

async function watErIs(formulier: EenFormulier, ingang: Ingang | undefined): Promise<WatErIs> {
  const { slug } = formulier.record
  const bezoekerId = kanZonderAanmelding(formulier) ? await getBezoeker() : undefined
  const los = bezoekerId ? await findConcept({ bezoekerId }, slug) : undefined
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return { concept: los, isAangemeld: false, kanVoorAnder: false }
  const dichtVoor = (concept: Concept | undefined) => concept && teZwakVoor(sessie.niveau, concept, formulier)
  const handeling = await getHandeling()
  if (handeling) {
    const voor = aanvragerBij(handeling, formulier.record, sessie.niveau)
    const concept = voor && (await findConcept(voor, slug))
    return { concept, teZwak: dichtVoor(concept), isAangemeld: true, kanVoorAnder: false }
  }
  const { burgerId, insz } = sessie.burger
  const soort = bestaandDocumentVoor(formulier, ingang)
  const [document, concept] = await Promise.all([
    soort && insz ? findEigenDocument(burgerId, insz, soort) : undefined,
    findConcept({ burgerId }, slug),
  ])
  return { document, concept, teZwak: dichtVoor(concept), los, isAangemeld: true, kanVoorAnder: !formulier.record.personal }
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

type DichtProps = { t: Woorden; taal: Taal; dienst: string; concept: Concept; niveau: Niveau }

/** What was begun in a session with a stronger sign-in: that it is there, and how to go on. */
function Dicht({ t, taal, dienst, concept, niveau }: DichtProps) {
  return (
    <Kaart className="mb-8">
      <h2>{t('concept.titel')}</h2>
      <p className="mt-1">{t('concept.uitleg', { moment: toonMoment(taal, concept.bewaardOp), dag: toonDag(taal, concept.tot) })}</p>
      <p>{t('concept.teZwak')}</p>
      <Acties>
        <KnopLink href={aanmeldAdres(pad(taal, `/diensten/${dienst}`), { niveau })}>{t('concept.sterker')}</KnopLink>
      </Acties>
    </Kaart>
  )
}

type BegonnenProps = { t: Woorden; taal: Taal; concept: Concept; isLos: boolean; verder: string; weg: string; anders?: Ingang }

/** What was begun; who came by a way in that asks for something else (`anders`) can begin with that instead. */
function Begonnen({ t, taal, concept, isLos, verder, weg, anders }: BegonnenProps) {
  const waarden = { moment: toonMoment(taal, concept.bewaardOp), dag: toonDag(taal, concept.tot) }
  return (
    <Kaart className="mb-8">
      <h2>{t('concept.titel')}</h2>
      <p className="mt-1">{t(isLos ? 'los.uitleg' : 'concept.uitleg', waarden)}</p>
      <Acties>
        <KnopLink href={verder}>{t('concept.verder')}</KnopLink>
        <a href={weg} className="py-2">
          {t('concept.weg')}
        </a>
      </Acties>
      {anders && (
        <>
          <p className="mt-4">{t('concept.andersUitleg')}</p>
          <a href={`${weg}?ingang=${anders.slug}`} className="inline-block py-2">
            {t('concept.anders', { naam: anders.name[taal] })}
          </a>
        </>
      )}
    </Kaart>
  )
}
