import { getLocale, getTranslations } from 'next-intl/server'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { listConcepten, listVerwijzingen } from '@/lib/aanvragen/list-aanvragen'
import { isAanZet, stapVan } from '@/lib/aanvragen/verloop'
import { getLoket } from '@/lib/afspraken/loketten'
import { listWachtplaatsen } from '@/lib/afspraken/wachtlijst'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { isMinstens } from '@/lib/auth/niveaus'
import type { BurgerSessie } from '@/lib/auth/sessie'
import { telOngelezen } from '@/lib/berichten/list-berichten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { listDocumentenMetProbleem } from '@/lib/documenten/list-documenten'
import { listGevraagd } from '@/lib/instemming/list-instemmingen'
import { env } from '@/lib/platform/env'
import { listOpenTaken } from '@/lib/taken/list-taken'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { pad } from '@/lib/tekst/talen'
import { BELETSELS } from './codes'
import { verderAdres } from './conceptkaart'
import { lopendeAanvragen, metMoment } from './lopend'

/** Something that waits for the citizen, and where it is done. */
export type Aandachtspunt = { id: string; titel: string; tekst?: string; href: string; actie: string }

const HOOGSTENS_DOCUMENTEN = 5

/** Everything that waits for a citizen, what cannot wait first. */
export async function aandachtVan(sessie: BurgerSessie): Promise<Aandachtspunt[]> {
  const delen = await Promise.all([
    aangeboden(sessie),
    gevraagd(sessie),
    aanZet(sessie),
    instemmingen(sessie),
    concepten(sessie),
    documenten(sessie),
    berichten(sessie),
  ])
  return delen.flat()
}

/** Those points as a list. */
export function Aandachtslijst({ punten, kop }: { punten: Aandachtspunt[]; kop?: 'h2' | 'h3' }) {
  return (
    <Lijst>
      {punten.map(({ id, titel, tekst, href, actie }) => (
        <Lijstkaart
          key={id}
          titel={titel}
          kop={kop}
          rand="let-op"
          acties={
            <a href={href} aria-label={`${actie}: ${titel}`}>
              {actie}
            </a>
          }
        >
          {tekst && <p>{tekst}</p>}
        </Lijstkaart>
      ))}
    </Lijst>
  )
}

/** A moment that is kept for an hour or two comes before what has days. */
async function aangeboden({ burger: { burgerId } }: BurgerSessie): Promise<Aandachtspunt[]> {
  const [t, taal, wachtend] = await Promise.all([getTranslations('afspraken.wachtlijst'), getLocale(), listWachtplaatsen(burgerId)])
  return wachtend.flatMap(({ aanbod }) => {
    if (!aanbod?.aanbodTot) return []
    return [
      {
        id: aanbod.id,
        titel: t('aanbod', { loket: getLoket(aanbod.loket).naam, moment: toonMoment(taal, aanbod.van) }),
        tekst: t('aanbodTot', { moment: toonMoment(taal, aanbod.aanbodTot) }),
        href: pad(taal, '/mijn/afspraken'),
        actie: t('bekijk'),
      },
    ]
  })
}

async function gevraagd({ burger: { burgerId } }: BurgerSessie): Promise<Aandachtspunt[]> {
  const [t, taal, taken] = await Promise.all([getTranslations('taken'), getLocale(), listOpenTaken(burgerId)])
  const verwijzingen = await listVerwijzingen(
    burgerId,
    taken.map(({ aanvraagId }) => aanvraagId),
  )
  return taken.flatMap(({ id, aanvraagId, soort, uiterlijk, isVerstreken }) => {
    const zaak = verwijzingen.get(aanvraagId)
    if (!zaak) return []
    return [
      {
        id,
        titel: t('aandacht.titel', { dienst: dienstnaam(zaak.dienst, taal) }),
        tekst: t(isVerstreken ? 'aandacht.verstreken' : 'aandacht.tekst', { soort: t(`soort.${soort}`), dag: toonDag(taal, uiterlijk) }),
        href: pad(taal, `/mijn/aanvragen/${zaak.referentie}/vragen/${id}`),
        actie: t('aandacht.actie'),
      },
    ]
  })
}

async function aanZet({ burger }: BurgerSessie): Promise<Aandachtspunt[]> {
  const [t, taal, lopend] = await Promise.all([getTranslations('mijn.aandacht'), getLocale(), lopendeAanvragen(burger.burgerId)])
  // What waits for an answer says so itself.
  const wachtend = lopend.filter((aanvraag) => isAanZet(aanvraag) && !aanvraag.stilSinds)
  const metFormulier = await Promise.all(wachtend.map(async (aanvraag) => ({ aanvraag, formulier: await getFormulierVan(aanvraag) })))
  const momenten = await metMoment(wachtend)
  const zonder = metFormulier.filter(({ aanvraag }) => isAanZet(aanvraag, momenten.has(aanvraag.id)))
  return zonder.map(({ aanvraag, formulier }) => ({
    id: aanvraag.id,
    titel: t('aanZet', { dienst: formulier.record.name[taal] }),
    tekst: aanvraag.afhandeling === 'afspraak' ? t('boek') : formulier.tekst[taal].verloop[stapVan(formulier, aanvraag)?.id ?? '']?.nu,
    href: pad(
      taal,
      aanvraag.afhandeling === 'afspraak' ? `/mijn/afspraken/nieuw?aanvraag=${aanvraag.referentie}` : `/mijn/aanvragen/${aanvraag.referentie}`,
    ),
    actie: t(aanvraag.afhandeling === 'afspraak' ? 'boekActie' : 'aanZetActie'),
  }))
}

async function instemmingen(sessie: BurgerSessie): Promise<Aandachtspunt[]> {
  if (!isMinstens(sessie.niveau, 'substantial')) return []
  const [t, taal, lijst] = await Promise.all([getTranslations('instemming.aandacht'), getLocale(), listGevraagd(sessie.burger.burgerId)])
  return lijst
    .filter(({ isOpen }) => isOpen)
    .map(({ id, dienst, aanvrager, totEnMet }) => ({
      id,
      titel: t('titel', { aanvrager }),
      tekst: t('tekst', { dienst: dienstnaam(dienst, taal), dag: toonDag(taal, totEnMet) }),
      href: pad(taal, `/mijn/instemmingen/${id}`),
      actie: t('actie'),
    }))
}

async function concepten({ burger, niveau }: BurgerSessie): Promise<Aandachtspunt[]> {
  const [t, taal, lijst] = await Promise.all([getTranslations('mijn.aandacht'), getLocale(), listConcepten(burger.burgerId, niveau)])
  return lijst.map((concept) => ({
    id: concept.dienst,
    titel: t('concept', { dienst: dienstnaam(concept.dienst, taal) }),
    tekst: t('conceptTekst', { moment: toonMoment(taal, concept.bewaardOp), dag: toonDag(taal, concept.tot) }),
    href: verderAdres(concept, taal),
    actie: t(concept.teZwak ? 'conceptSterker' : 'conceptActie'),
  }))
}

async function documenten(sessie: BurgerSessie): Promise<Aandachtspunt[]> {
  if (isBeperkt(sessie)) return []
  const [t, taal, lijst] = await Promise.all([
    getTranslations('mijn'),
    getLocale(),
    listDocumentenMetProbleem(sessie.burger.burgerId, HOOGSTENS_DOCUMENTEN),
  ])
  return lijst.map(({ id, documenttype, beletsel }) => ({
    id,
    titel: t('aandacht.document', { document: documenttekst(documenttype, taal).naam }),
    tekst: beletsel && t(`beletsel.${gekend(BELETSELS, beletsel, 'andere')}`, { telefoon: env().STAD_TELEFOON }),
    href: pad(taal, `/mijn/documenten/${id}`),
    actie: t('aandacht.documentActie'),
  }))
}

async function berichten({ burger }: BurgerSessie): Promise<Aandachtspunt[]> {
  const [t, taal, aantal] = await Promise.all([getTranslations('mijn.aandacht'), getLocale(), telOngelezen(burger.burgerId)])
  if (aantal === 0) return []
  return [{ id: 'berichten', titel: t('berichten', { aantal }), href: pad(taal, '/mijn/berichten'), actie: t('berichtenActie') }]
}
