import { isMinstens, sterkste } from '@/lib/auth/niveaus'
import type { EenFormulier, Niveau, Overtreding } from '@/lib/catalogus/define-dienst'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { getFormulierVan, recordstandId } from '@/lib/catalogus/recordstand'
import { controlesVan, type Ruw, schuifRijenOp, telRijen, veldVan } from '@/lib/catalogus/velden'
import type { Tx } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Aanvrager } from './aanvrager'
import { bijlageIds, verwijderBijlage } from './bijlagen'
import { beginConcept, bewaarConcept, type Concept, findConcept, metKlaar, onthoudPlaats } from './concept'
import type { Eigenaar } from './eigenaar'
import { findIngediend, isVanEenAnder } from './find-ingediend'
import { formulierStand } from './formulier-stand'
import type { Bijlagefout, ConceptInhoud } from './inhoud'
import { leesKloptNiet } from './klopt-niet'
import { OVERZICHT, volgendePlaats } from './plaats'
import { verversFeiten, vraagOpnieuw } from './ververs-feiten'
import { type Upload, voegBijlageToe } from './voeg-bijlage-toe'
import { getyptOp, teZwakVoor } from './zicht'

/** What a step sent. */
export type Stapvraag = {
  dienst: string
  stap: string
  /** Key of the concept that the page showed; it may have been sent or thrown away since. */
  sleutel: string
  ruw: Ruw
  uploads: (Upload & { veld: string })[]
  /** `verder` and `later` send the step; the others change something in it and come back to it. */
  actie: { soort: 'verder' | 'later' | 'voeg-toe' } | { soort: 'erbij' | 'rij-weg' | 'bijlage-weg'; wat: string }
  taal: string
  vanuitOverzicht: boolean
}

/**
 * Where the person goes now; `rijen` asks for that many rows of people, `bron` is a register that was silent. `overtredingen` is what is
 * wrong with the step, when it was sent and something is.
 */
export type Stapuitkomst = { naar: string; rijen?: number; bron?: string; overtredingen?: Overtreding[] }

/** `verdwenen`: the form that was on the page is not there any more, or is another person's. */
export type Stapfout = { code: 'niet-gevonden' } | { code: 'verdwenen' } | { code: 'ingediend'; referentie: string }

/**
 * Stores what a step sent, whatever it is, and says where to go. What was typed is written before any register is
 * asked. With `alleenBewaren` nothing is asked: somebody whose session ended may still store, and nothing more.
 */
export async function bewaarStap(
  aanvrager: Aanvrager,
  vraag: Stapvraag,
  { alleenBewaren = false, medewerkerId }: { alleenBewaren?: boolean; medewerkerId?: string } = {},
): Promise<Result<Stapuitkomst, Stapfout>> {
  const { dienst, stap, sleutel, actie } = vraag
  const formulier = await findFormulier(dienst)
  if (!formulier) return mislukt({ code: 'niet-gevonden' })
  const hier = veldenVan(formulier, stap)
  const bestaand = await findConcept(aanvrager, dienst)
  const vroeger = await veldenVanVroeger(bestaand, formulier, vraag)
  if (!hier && !vroeger) return mislukt({ code: 'niet-gevonden' })
  const velden = [...new Set([...(hier ?? []), ...(vroeger ?? [])])]
  const referentie = await findIngediend(aanvrager, sleutel)
  if (referentie) return mislukt({ code: 'ingediend', referentie })
  if (await isVanEenAnder(aanvrager, sleutel)) return mislukt({ code: 'verdwenen' })
  const teZwak = bestaand && teZwakVoor(aanvrager.niveau, bestaand, formulier) !== undefined
  // What is not shown is not overwritten either, but by the page that showed it.
  if (teZwak && !alleenBewaren && sleutel !== bestaand.id) return ok({ naar: stap })
  const begonnen = bestaand ?? (await openConcept(aanvrager, dienst, vraag.taal))
  if (actie.soort === 'bijlage-weg') await verwijderBijlage(begonnen, actie.wat)
  // Of a session that ended it is not known how strong it was: as strong as when the form was opened.
  const niveau = alleenBewaren ? begonnen.niveau : aanvrager.niveau
  const fouten = await voegUploadsToe(begonnen, formulier, velden, vraag.uploads)
  const concept = await bewaarConcept(begonnen, formulier, (inhoud, tx) =>
    metStap(inhoud, tx, { concept: begonnen, formulier, velden, vraag, fouten, medewerkerId, niveau }),
  )
  if (!concept) return naVerdwijning(aanvrager, begonnen.id)
  if (alleenBewaren || teZwak || !isSterkGenoeg(aanvrager, formulier, stap)) return ok({ naar: stap })
  // Its page is not there any more: on to the first one that is still to do.
  if (!hier) return ok({ naar: formulierStand(formulier, concept).verder ?? OVERZICHT })
  if (actie.soort !== 'verder' && actie.soort !== 'later') return ok({ naar: stap, rijen: telGevraagdeRijen(concept, formulier, vraag) })
  return gaVerder(aanvrager, formulier, concept, vraag, Object.keys(fouten).length > 0)
}

/** It was sent from another tab at the same moment, or thrown away. */
async function naVerdwijning(eigenaar: Eigenaar, sleutel: string): Promise<Result<Stapuitkomst, Stapfout>> {
  const referentie = await findIngediend(eigenaar, sleutel)
  return mislukt(referentie ? { code: 'ingediend', referentie } : { code: 'verdwenen' })
}

/** Who signed in too weakly for a step may store; the page of the step then asks for more. */
function isSterkGenoeg({ niveau }: Aanvrager, formulier: EenFormulier, stap: string): boolean {
  const gevraagd = formulier.stappen.find(({ id }) => id === stap)?.niveau ?? 'low'
  return isMinstens(niveau, formulier.niveau) && isMinstens(niveau, gevraagd)
}

type Stapgegevens = {
  concept: Concept
  formulier: EenFormulier
  velden: string[]
  vraag: Stapvraag
  fouten: Record<string, Bijlagefout[]>
  /** Who of the staff fills it in, at the counter. */
  medewerkerId?: string
  /** How strongly who typed it was signed in. */
  niveau: Niveau
}

/** The fields of a step; undefined when there is no such step. */
function veldenVan(formulier: EenFormulier, stap: string): string[] | undefined {
  return formulier.stappen.find(({ id }) => id === stap)?.velden
}

/**
 * The questions of a page that was open while editors moved them: what was typed in them is kept, wherever they are asked now. Only of a
 * form that was begun with other questions.
 */
async function veldenVanVroeger(concept: Concept | undefined, formulier: EenFormulier, { stap, ruw }: Stapvraag): Promise<string[] | undefined> {
  if (!concept?.recordstandId || concept.recordstandId === recordstandId(formulier.record)) return undefined
  if (!veldenVan(await getFormulierVan(concept), stap)) return undefined
  return Object.keys(formulier.velden).filter((naam) => controlesVan(naam, veldVan(formulier, naam)).some((controle) => Object.hasOwn(ruw, controle)))
}

/** What was typed may not wait for a register, so a concept that is missing begins with what asks none. */
async function openConcept(aanvrager: Aanvrager, dienst: string, taal: string): Promise<Concept> {
  const bestaand = await findConcept(aanvrager, dienst)
  if (bestaand) return bestaand
  const begonnen = await beginConcept({ ...aanvrager, insz: undefined, niveau: 'low' }, dienst, taal)
  if (!begonnen.ok) throw new Error('a form asks a register before it knows who asks')
  return begonnen.waarde
}

async function voegUploadsToe(
  concept: Concept,
  formulier: EenFormulier,
  velden: string[],
  uploads: Stapvraag['uploads'],
): Promise<Record<string, Bijlagefout[]>> {
  const fouten: Record<string, Bijlagefout[]> = {}
  for (const { veld: naam, ...upload } of uploads) {
    const veld = velden.includes(naam) ? veldVan(formulier, naam) : undefined
    if (veld?.soort !== 'bestand') continue
    const gelukt = await voegBijlageToe(concept, naam, veld.max, upload)
    if (!gelukt.ok) fouten[naam] = [...(fouten[naam] ?? []), gelukt.fout]
  }
  return fouten
}

/** What was typed with the controls of one step replaced by what that step sent now. */
async function metStap(inhoud: ConceptInhoud, tx: Tx, stap: Stapgegevens): Promise<ConceptInhoud> {
  const { concept, formulier, velden, vraag, fouten } = stap
  const { actie } = vraag
  let ruw = { ...inhoud.ruw }
  for (const naam of velden) {
    const veld = veldVan(formulier, naam)
    const gewist = actie.soort === 'rij-weg' ? `${actie.wat}-` : undefined
    for (const controle of controlesVan(naam, veld)) {
      ruw[controle] = gewist && controle.startsWith(gewist) ? [] : (vraag.ruw[controle] ?? [])
    }
    if (veld.soort === 'bestand') ruw[naam] = await bijlageIds(tx, concept.id, naam)
    ruw = schuifRijenOp(naam, veld, ruw)
  }
  const weten = formulier.weten(inhoud.feiten).map(({ code }) => code)
  const kloptNiet = leesKloptNiet(inhoud.kloptNiet, vraag.ruw, weten)
  const overig = Object.entries(inhoud.bijlagefouten ?? {}).filter(([naam]) => !velden.includes(naam))
  const bijlagefouten = { ...Object.fromEntries(overig), ...fouten }
  const getypt = sterkste(getyptOp(inhoud), stap.niveau)
  const nieuw = { ...inhoud, ruw, getypt, bijlagefouten, aanBalie: merkVelden(inhoud, ruw, stap), kloptNiet }
  return { ...nieuw, gestuurd: gestuurdNa(nieuw, formulier, vraag) }
}

/** Marks what changed while staff filled it in, and takes the mark away of what its citizen changes. */
function merkVelden(inhoud: ConceptInhoud, ruw: Ruw, { formulier, velden, medewerkerId }: Stapgegevens): ConceptInhoud['aanBalie'] {
  const isAnders = (naam: string) =>
    controlesVan(naam, veldVan(formulier, naam)).some((een) => String(inhoud.ruw[een] ?? '') !== String(ruw[een] ?? ''))
  const anders = velden.filter(isAnders)
  const blijft = Object.entries(inhoud.aanBalie ?? {}).filter(([naam]) => !anders.includes(naam))
  const merk = medewerkerId ? anders.map((naam) => [naam, { medewerkerId, op: stadsNu().toISOString() }] as const) : []
  return Object.fromEntries([...blijft, ...merk])
}

/**
 * Who changes something in a step has not sent it yet. A step after which the registers are asked is done only once
 * they answered: until then it counts as not sent.
 */
function gestuurdNa(inhoud: ConceptInhoud, formulier: EenFormulier, { stap, actie }: Stapvraag): string[] {
  if (actie.soort !== 'verder' && actie.soort !== 'later') return inhoud.gestuurd.filter((id) => id !== stap)
  const gestuurd = metKlaar(inhoud.gestuurd, stap)
  if (!formulier.stappen.find(({ id }) => id === stap)?.feitenNa) return gestuurd
  const { stappen } = formulierStand(formulier, { ...inhoud, gestuurd })
  const vormKlopt = stappen.find(({ id }) => id === stap)?.vormKlopt ?? true
  return vormKlopt ? gestuurd.filter((id) => id !== stap) : gestuurd
}

async function gaVerder(
  aanvrager: Aanvrager,
  formulier: EenFormulier,
  bewaard: Concept,
  { stap, vanuitOverzicht }: Stapvraag,
  bijlageGeweigerd: boolean,
): Promise<Result<Stapuitkomst, Stapfout>> {
  const gevraagd = await vraagFeitenNa(aanvrager, formulier, bewaard, stap)
  const concept = gevraagd.ok ? gevraagd.waarde : bewaard
  const stand = formulierStand(formulier, concept)
  const naar = gevraagd.ok && !bijlageGeweigerd ? volgendePlaats(stand, stap, vanuitOverzicht) : stap
  await onthoudPlaats(concept, naar)
  if (!gevraagd.ok) return ok({ naar, bron: gevraagd.fout.bron })
  const overtredingen = stand.stappen.find(({ id }) => id === stap)?.overtredingen ?? []
  return ok(overtredingen.length > 0 ? { naar, overtredingen } : { naar })
}

/** The registers are asked where the step says so and its answers have their shape; a fault in them asks nothing. */
async function vraagFeitenNa(aanvrager: Aanvrager, formulier: EenFormulier, concept: Concept, stap: string) {
  const wachtOpFeiten = formulier.stappen.some(({ id, feitenNa }) => id === stap && feitenNa) && !concept.gestuurd.includes(stap)
  if (!wachtOpFeiten) return verversFeiten(concept, formulier, aanvrager)
  const { inhoud } = formulierStand(formulier, { ...concept, gestuurd: metKlaar(concept.gestuurd, stap) })
  return vraagOpnieuw(concept, formulier, aanvrager, inhoud, stap)
}

function telGevraagdeRijen(concept: Concept, formulier: EenFormulier, { actie }: Stapvraag): number | undefined {
  if (actie.soort !== 'erbij') return undefined
  const veld = formulier.velden[actie.wat]
  return veld ? telRijen(actie.wat, veld, concept.ruw) + 1 : undefined
}
