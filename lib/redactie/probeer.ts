import type { Stapvraag } from '@/lib/aanvragen/bewaar-stap'
import { metKlaar } from '@/lib/aanvragen/concept'
import { formulierStand } from '@/lib/aanvragen/formulier-stand'
import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import { plaatsVan, volgendePlaats } from '@/lib/aanvragen/plaats'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { formulierVoor, heeftCodeformulier } from '@/lib/catalogus/find-dienst'
import { controlesVan, type Ruw, schuifRijenOp, telRijen, veldVan } from '@/lib/catalogus/velden'
import { nieuwId } from '@/lib/platform/ids'
import { nu, vandaag } from '@/lib/platform/klok'
import type { Recordfeiten } from '@/lib/recordformulier/recordfeiten'
import { bewaarRedactieklad, findRedactieklad, gooiRedactiekladWeg } from './klad'

/** What an editor typed while trying a form. */
type Proef = { id: string; ruw: Ruw; gestuurd: string[] }

/** Somebody who does not exist, of whom the city knows what it knows of most people. */
const PERSOON = { naam: 'Robin Voorbeeld', adres: { straat: 'Voorbeeldstraat', huisnummer: '1', postcode: '2000', gemeente: 'Antwerpen' } }

/** Whether a form can be tried: one that follows from a record. What a form in code asks of the registers only a citizen has. */
export function kanProberen({ slug, channel }: Pick<DienstRecord, 'slug' | 'channel'>): boolean {
  return channel === 'form' && !heeftCodeformulier(slug)
}

/**
 * The form of a record in front of an editor who tries it: as somebody made up, of whom no register is asked. It makes no aanvraag and
 * counts nowhere. `plaats` is the page that is shown of those that were asked for.
 */
export async function openProef(
  medewerkerId: string,
  record: DienstRecord,
  gevraagd?: string,
): Promise<(OpenFormulier & { plaats: string }) | undefined> {
  const formulier = kanProberen(record) ? await formulierVoor(record) : undefined
  if (!formulier) return undefined
  const proef = (await findRedactieklad<Proef>(medewerkerId, record.slug, 'proef')) ?? { id: nieuwId(), ruw: {}, gestuurd: [] }
  const feiten = proeffeiten(record)
  const concept = {
    ...proef,
    eigenaar: { bezoekerId: proef.id },
    dienst: record.slug,
    taal: 'nl',
    schemaVersie: formulier.schemaVersie,
    formulierStap: null,
    feiten,
    niveau: formulier.niveau,
    feitenVan: vandaag(),
    bewaardOp: nu(),
    tot: vandaag(),
  }
  const stand = formulierStand(formulier, concept)
  const plaats = plaatsVan(stand, gevraagd ?? formulier.stappen[0]?.id ?? '')
  return { formulier, concept, stand, isNieuw: false, plaats }
}

/** Takes what an editor sent of a page of a form that they try; gives where it leads, and how many rows of people are asked. */
export async function stuurProef(
  medewerkerId: string,
  record: DienstRecord,
  { stap, ruw: getypt, uploads, actie, vanuitOverzicht }: Pick<Stapvraag, 'stap' | 'ruw' | 'uploads' | 'actie' | 'vanuitOverzicht'>,
): Promise<{ naar: string; rijen?: number } | undefined> {
  const open = await openProef(medewerkerId, record, stap)
  const velden = open?.formulier.stappen.find(({ id }) => id === stap)?.velden
  if (!open || !velden) return undefined
  const { formulier, concept } = open
  let ruw = { ...concept.ruw }
  for (const naam of velden) {
    const veld = veldVan(formulier, naam)
    const leeg = actie.soort === 'rij-weg' ? `${actie.wat}-` : undefined
    for (const controle of controlesVan(naam, veld)) ruw[controle] = leeg && controle.startsWith(leeg) ? [] : (getypt[controle] ?? [])
    // No file is kept: that there was one is enough to go on.
    if (veld.soort === 'bestand') ruw[naam] = uploads.filter((upload) => upload.veld === naam).map(() => nieuwId())
    ruw = schuifRijenOp(naam, veld, ruw)
  }
  const verder = actie.soort === 'verder' || actie.soort === 'later'
  const gestuurd = verder ? metKlaar(concept.gestuurd, stap) : concept.gestuurd.filter((id) => id !== stap)
  await bewaarRedactieklad(medewerkerId, record.slug, 'proef', { id: concept.id, ruw, gestuurd } satisfies Proef)
  if (actie.soort === 'erbij') return { naar: stap, rijen: telRijen(actie.wat, veldVan(formulier, actie.wat), ruw) + 1 }
  if (!verder) return { naar: stap }
  return { naar: volgendePlaats(formulierStand(formulier, { ruw, gestuurd, feiten: concept.feiten }), stap, vanuitOverzicht) }
}

/** Begins a try anew. */
export function beginProefOpnieuw(medewerkerId: string, dienst: string): Promise<void> {
  return gooiRedactiekladWeg(medewerkerId, dienst, 'proef')
}

function proeffeiten({ requiresLogin, formFields }: DienstRecord): Recordfeiten {
  const dag = vandaag()
  const basis = { vandaag: dag, testnummersToegelaten: true, postcodesVanDeStad: [PERSOON.adres.postcode], gezin: [] }
  if (!requiresLogin) return { ...basis, naam: '', zonderAanmelding: true }
  const ik = { sleutel: 'ik', naam: PERSOON.naam, leeftijd: 36, ik: true }
  const kind = { sleutel: 'kind', naam: 'Sam Voorbeeld', leeftijd: 7, ik: false }
  const metGezin = formFields.some(({ prefill }) => prefill?.startsWith('register:'))
  return {
    ...basis,
    naam: PERSOON.naam,
    email: 'robin@voorbeeld.example',
    telefoon: '03 555 01 02',
    persoon: { naam: PERSOON.naam, geboortedatum: '1990-05-12', adres: { ...PERSOON.adres, sinds: '2019-03-01' }, op: dag },
    gezin: metGezin ? [ik, kind] : [],
  }
}
