import { isMinstens } from '@/lib/auth/niveaus'
import { maakContact } from '@/lib/bezoekers/contact'
import type { Afhandelwijze, EenFormulier, Niveau, UitTeGeven, VerloopStap, WachtOp } from '@/lib/catalogus/define-dienst'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import type { Instemmer } from '@/lib/catalogus/instemmer'
import { bewaarRecordstand, recordstandId } from '@/lib/catalogus/recordstand'
import { maakInstemmingstekst } from '@/lib/instemming/instemmingstekst'
import { vraagInstemming } from '@/lib/instemming/vraag-instemming'
import { magNogHandelen, vergrendelRecht } from '@/lib/mandaten/mag-handelen'
import { db, inTransactie, isDubbel, type Tx } from '@/lib/platform/database'
import { isId, nieuweReferentie } from '@/lib/platform/ids'
import { nu, stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Aanvrager, Burgeraanvrager } from './aanvrager'
import { wisBijlagen } from './bijlagen'
import { type Concept, findConcept } from './concept'
import { overVan } from './correcties'
import { type Eigenaar, vanInvuller } from './eigenaar'
import { findIngediend } from './find-ingediend'
import { type FormulierStand, formulierStand } from './formulier-stand'
import { geefDocumentenUit } from './geef-documenten-uit'
import { type ConceptInhoud, verpakInhoud } from './inhoud'
import { laatWeten } from './laat-weten'
import { noteerGebeurtenis } from './noteer-gebeurtenis'
import { opStap } from './op-stap'
import { niveauVoor, OVERZICHT } from './plaats'
import { vraagFeiten } from './vraag-feiten'
import { teZwakVoor } from './zicht'

const MAX_POGINGEN = 3

/** Why nothing was sent: something still to do, a register that does not answer, or nothing to send. */
export type IndienFout =
  | { code: 'onvolledig'; stap: string }
  | { code: 'niet-gevonden' }
  | { code: 'niet-mogelijk' }
  /** The answers are not those that the person looked at. */
  | { code: 'gewijzigd' }
  | { code: 'te-zwak'; niveau: Niveau }
  | { code: 'bron'; bron: string }
  /** Who filled it in may no longer act for the person. */
  | { code: 'niet-meer-namens' }

/** What is sent: `indienSleutel` is the concept's own, `gezien` the moment of the answers that the person looked at. */
export type Indienvraag = { dienst: string; indienSleutel: string; gezien?: string; aanBalie?: AanBalie }

/** Staff send it for a citizen at the counter, who said that everything is right: on the screen, or on paper. */
export type AanBalie = { medewerkerId: string; verklaring: string }

type Plan = Afhandelwijze | { afhandeling: 'afspraak'; redenen: string[]; documenten: UitTeGeven[] }
/** `isNieuw`: it was sent now, and not by an earlier press. */
type Uitkomst = Result<{ referentie: string; isNieuw: boolean }, IndienFout>

/**
 * Sends a concept: rules are checked against facts of this moment, then the aanvraag, its gebeurtenis, its
 * documents and its promises are written in one transaction. Sending twice gives the reference of the first.
 */
export async function submitAanvraag(aanvrager: Aanvrager, { dienst, indienSleutel, gezien, aanBalie }: Indienvraag): Promise<Uitkomst> {
  const concept = await findConcept(aanvrager, dienst)
  if (!concept || concept.id !== indienSleutel) return eerderIngediend(aanvrager, indienSleutel)
  if (gezien !== undefined && gezien !== concept.bewaardOp.toISOString()) return mislukt({ code: 'gewijzigd' })
  const formulier = await getFormulier(dienst)
  const sterker = teZwakVoor(aanvrager.niveau, concept, formulier)
  if (sterker) return mislukt({ code: 'te-zwak', niveau: sterker })
  const recht = aanvrager.door ? await magNogHandelen(aanvrager.burgerId, aanvrager.door, formulier.record, concept.id) : 'ja'
  if (recht !== 'ja') return mislukt(recht === 'bron' ? { code: 'bron', bron: 'rijksregister' } : { code: 'niet-meer-namens' })
  const nagekeken = await standVanNu(aanvrager, formulier, concept)
  if (!nagekeken.ok) return nagekeken
  const { stand, feiten } = nagekeken.waarde
  const niveau = niveauVoor(formulier, stand, OVERZICHT)
  if (!isMinstens(aanvrager.niveau, niveau)) return mislukt({ code: 'te-zwak', niveau })
  if (stand.verder) return mislukt({ code: 'onvolledig', stap: stand.verder })
  const plan = maakPlan(formulier, stand, feiten)
  // A visit is somebody's who signed in.
  if (!plan || (plan.afhandeling === 'afspraak' && aanvrager.burgerId === undefined)) return mislukt({ code: 'niet-mogelijk' })
  return schrijf(aanvrager, { concept, formulier, plan, stand, feiten, aanBalie })
}

/** The form against the facts of this moment. */
async function standVanNu(
  aanvrager: Aanvrager,
  formulier: EenFormulier,
  concept: Concept,
): Promise<Result<{ stand: FormulierStand; feiten: unknown }, IndienFout>> {
  const stand = formulierStand(formulier, concept)
  const gevraagd = await vraagFeiten(formulier, aanvrager, concept.id, stand.inhoud)
  if (gevraagd.ok) return ok({ stand: formulierStand(formulier, { ...concept, feiten: gevraagd.waarde }), feiten: gevraagd.waarde })
  // A visit is asked for because the form cannot decide: it does not wait for a register.
  if (stand.uitweg?.soort === 'afspraak') return ok({ stand, feiten: concept.feiten })
  return mislukt({ code: 'bron', bron: gevraagd.fout.bron })
}

function maakPlan(formulier: EenFormulier, { inhoud, uitweg }: FormulierStand, feiten: unknown): Plan | undefined {
  if (!uitweg) return formulier.handelAf(inhoud, feiten)
  return uitweg.soort === 'afspraak' ? { afhandeling: 'afspraak', redenen: [], documenten: [] } : undefined
}

type Indiening = { concept: Concept; formulier: EenFormulier; plan: Plan; stand: FormulierStand; feiten: unknown; aanBalie?: AanBalie }

/** The same of who keeps no concept here: a program files it whole. */
type Ingestuurd = Omit<Indiening, 'concept'> & { concept: { id: string } & Partial<ConceptInhoud> }

/** Whose consent is asked before it starts; a visit is where everyone can say so themselves. */
function instemmersVan({ formulier, plan, stand, feiten }: Omit<Indiening, 'concept'>): Instemmer[] {
  return plan.afhandeling === 'dossier' ? (formulier.instemming?.van(stand.inhoud, feiten) ?? []) : []
}

/** What is written of an aanvraag at the moment that it is sent, whoever sends it. */
export function ingediendeGegevens(ingestuurd: Ingestuurd) {
  const { concept, formulier, plan, stand, feiten } = ingestuurd
  const { id, aanBalie, kloptNiet, ruw = {} } = concept
  const klaar = plan.afhandeling === 'automatisch'
  const wacht = instemmersVan(ingestuurd).length > 0
  const stap = plan.afhandeling === 'dossier' && !wacht ? formulier.verloop[0] : undefined
  return {
    status: klaar ? ('afgerond' as const) : wacht ? ('wacht_op_derde' as const) : ('ingediend' as const),
    formulierStap: null,
    bewaardOp: nu(),
    conceptTot: null,
    inhoudVersleuteld: verpakInhoud(id, { inhoud: stand.inhoud, feiten, uitweg: stand.uitweg?.code, aanBalie, kloptNiet, over: overVan(ruw) }),
    schemaVersie: formulier.schemaVersie,
    recordstandId: recordstandId(formulier.record),
    afhandeling: plan.afhandeling,
    redenen: 'redenen' in plan ? plan.redenen : [],
    ...opStap(stap),
    wachtOp: wacht ? ('derde' as const) : wachtOpNa(plan, stap),
    team: klaar || wacht ? null : formulier.team,
    ingediendOp: stadsNu(),
    afgeslotenOp: klaar ? stadsNu() : null,
  }
}

async function schrijf(aanvrager: Aanvrager, indiening: Indiening, poging = 1): Promise<Uitkomst> {
  const { door } = aanvrager
  const referentie = nieuweReferentie()
  await bewaarRecordstand(indiening.formulier.record)
  try {
    const gelukt = await inTransactie(async (tx) => {
      if (door && !(await vergrendelRecht(tx, door))) return 'niet-meer-namens'
      if (!(await dienIn(tx, indiening, referentie))) return false
      if (aanvrager.burgerId === undefined) await bewaarContact(tx, indiening)
      await beloof(tx, aanvrager, indiening, referentie)
      return true
    })
    if (gelukt === 'niet-meer-namens') return mislukt({ code: gelukt })
    return gelukt ? ok({ referentie, isNieuw: true }) : eerderIngediend(aanvrager, indiening.concept.id)
  } catch (fout) {
    // A reference that was given before: another one is drawn.
    if (isDubbel(fout, 'aanvraag_referentie_key') && poging < MAX_POGINGEN) return schrijf(aanvrager, indiening, poging + 1)
    throw fout
  }
}

/** Turns the concept into an aanvraag, if nobody did so first. */
async function dienIn(tx: Tx, indiening: Indiening, referentie: string): Promise<boolean> {
  const { concept, formulier, stand } = indiening
  const { count } = await tx.aanvraag.updateMany({
    where: { id: concept.id, status: 'concept', bewaardOp: concept.bewaardOp },
    data: { referentie, ...ingediendeGegevens(indiening) },
  })
  if (count === 1) await wisOngevraagdeBijlagen(tx, formulier, concept.id, stand.inhoud)
  return count === 1
}

/** Who acts first: nobody, who the first step of the verloop waits for, or the citizen, who books a visit. */
function wachtOpNa({ afhandeling }: Plan, stap: VerloopStap | undefined): WachtOp | null {
  if (afhandeling === 'automatisch') return null
  return afhandeling === 'afspraak' ? 'burger' : (stap?.wachtOp ?? 'medewerker')
}

/** What was uploaded for a question that is not asked any more does not go along. */
async function wisOngevraagdeBijlagen(tx: Tx, formulier: EenFormulier, aanvraagId: string, inhoud: Record<string, unknown>): Promise<void> {
  const velden = Object.entries(formulier.velden).filter(([, { soort }]) => soort === 'bestand')
  const gevraagd = velden.flatMap(([naam]) => (inhoud[naam] ?? []) as string[])
  await wisBijlagen(tx, aanvraagId, ({ id }) => !gevraagd.includes(id))
}

/**
 * What sending promises: the line in the story with who sent it, the documents that come at once, the message. `via` is
 * the program that sent it for the citizen, and what that is called.
 */
export async function beloof(
  tx: Tx,
  wie: Eigenaar & Pick<Aanvrager, 'voornaam' | 'achternaam'>,
  ingestuurd: Ingestuurd,
  referentie: string,
  via?: { toepassing: string; naam: string },
): Promise<void> {
  const { plan, aanBalie } = ingestuurd
  const { id } = ingestuurd.concept
  const eigenaar: Eigenaar = wie
  await noteerGebeurtenis(
    tx,
    id,
    'aanvraag.ingediend',
    via ? { soort: 'toepassing', toepassing: via.toepassing } : { soort: wie.door ? 'vertegenwoordiger' : 'burger' },
  )
  await geefDocumentenUit(tx, { id, eigenaar, referentie, ingediendDag: vandaag() }, plan.documenten)
  if (aanBalie) {
    const door = { soort: 'medewerker', medewerkerId: aanBalie.medewerkerId } as const
    await noteerGebeurtenis(tx, id, 'aanvraag.aan-balie', door, { verklaring: aanBalie.verklaring })
  }
  if (wie.burgerId !== undefined) await vraagInstemmers(tx, wie, ingestuurd)
  const soort = via ? 'aanvraag-via-toepassing' : wie.door ? 'aanvraag-namens' : 'aanvraag-ontvangen'
  await laatWeten(tx, { id, eigenaar, referentie }, soort, `ontvangen:${id}`, via ? { toepassing: via.naam } : {})
}

/** Who did not sign in is written to where they answered that they want to be, where that was asked and answered. */
async function bewaarContact(tx: Tx, { concept: { id, taal }, formulier: { velden }, stand: { inhoud } }: Indiening): Promise<void> {
  const [naam = ''] = Object.entries(velden).find(([veld, { eis }]) => eis?.opmaak === 'email' && inhoud[veld]) ?? []
  const email = inhoud[naam]
  if (typeof email === 'string') await maakContact(tx, { aanvraagId: id, email, taal })
}

/** What everyone is asked whose consent it needs, with the text as it is sent. */
async function vraagInstemmers(
  tx: Tx,
  aanvrager: Pick<Burgeraanvrager, 'burgerId' | 'voornaam' | 'achternaam'>,
  ingestuurd: Ingestuurd,
): Promise<void> {
  const instemmers = instemmersVan(ingestuurd)
  if (instemmers.length === 0) return
  const { burgerId, voornaam, achternaam } = aanvrager
  const { concept, formulier, stand, feiten } = ingestuurd
  const tekst = maakInstemmingstekst(formulier, { aanvrager: `${voornaam} ${achternaam}`.trim(), dag: vandaag() }, stand.inhoud, feiten)
  await vraagInstemming(tx, { aanvraagId: concept.id, burgerId, tekst, instemmers })
}

/** A second press, a reload or a second tab: the aanvraag that the first one made, if it was not just another answer. */
async function eerderIngediend(eigenaar: Eigenaar, indienSleutel: string): Promise<Uitkomst> {
  const referentie = await findIngediend(eigenaar, indienSleutel)
  if (referentie) return ok({ referentie, isNieuw: false })
  const bestaat = isId(indienSleutel) && (await db.aanvraag.count({ where: { ...vanInvuller(eigenaar), indienSleutel, status: 'concept' } })) > 0
  return mislukt({ code: bestaat ? 'gewijzigd' : 'niet-gevonden' })
}
