import type { Stapvraag } from '@/lib/aanvragen/bewaar-stap'
import { metKlaar } from '@/lib/aanvragen/concept'
import { type FormulierStand, formulierStand } from '@/lib/aanvragen/formulier-stand'
import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import { plaatsVan, volgendePlaats } from '@/lib/aanvragen/plaats'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { formulierVoor } from '@/lib/catalogus/find-dienst'
import { controlesVan, type Ruw, schuifRijenOp, telRijen, veldVan } from '@/lib/catalogus/velden'
import { nieuwId } from '@/lib/platform/ids'
import { nu, vandaag } from '@/lib/platform/klok'
import { bewaarRedactieklad, findRedactieklad, gooiRedactiekladWeg } from './klad'

/** What an editor typed while trying a form. */
type Proef = { id: string; ruw: Ruw; gestuurd: string[] }

/** Whether there is a form to try: of its own, or the one that comes before a visit. */
export function kanProberen({ channel }: Pick<DienstRecord, 'channel'>): boolean {
  return channel === 'form' || channel === 'appointment'
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
  const feiten = proeffeitenBij(formulier, proef)
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
  return { naar: volgendePlaats(standVan(formulier, { ruw, gestuurd }), stap, vanuitOverzicht) }
}

/** Begins a try anew. */
export function beginProefOpnieuw(medewerkerId: string, dienst: string): Promise<void> {
  return gooiRedactiekladWeg(medewerkerId, dienst, 'proef')
}

/** The facts follow from what was typed before, as those of a register would. */
function proeffeitenBij(formulier: EenFormulier, getypt: Pick<Proef, 'ruw' | 'gestuurd'>): unknown {
  const { proeffeiten } = formulier
  const dag = vandaag()
  const eerst = formulierStand(formulier, { ...getypt, feiten: proeffeiten({ vandaag: dag, inhoud: {} }) })
  return proeffeiten({ vandaag: dag, inhoud: eerst.inhoud })
}

function standVan(formulier: EenFormulier, getypt: Pick<Proef, 'ruw' | 'gestuurd'>): FormulierStand {
  return formulierStand(formulier, { ...getypt, feiten: proeffeitenBij(formulier, getypt) })
}
