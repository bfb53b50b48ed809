import type { EenFormulier, FeitenFout, Niveau } from '@/lib/catalogus/define-dienst'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { bewaarRecordstand, recordstandId } from '@/lib/catalogus/recordstand'
import type { Ruw } from '@/lib/catalogus/velden'
import { db, inTransactie, isDubbel, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { isoDag, naarDatum, nu, plusDagen, vandaag } from '@/lib/platform/klok'
import { ok, type Result } from '@/lib/platform/result'
import type { Aanvraag } from '@/prisma/client/client'
import { type Aanvrager, kanZonderAanmelding } from './aanvrager'
import { type Eigenaar, eigenaarVan, vanInvuller } from './eigenaar'
import { type ConceptInhoud, leesConceptInhoud, verpakInhoud } from './inhoud'
import { vraagFeiten } from './vraag-feiten'

/** Days that a concept lives after its last step, unless the dienst says otherwise (product decisions). */
const CONCEPT_DAGEN = 30
/** Without signing in, what was typed hangs on one browser that others may use too: it stays a week at most. */
export const CONCEPT_DAGEN_ZONDER_AANMELDING = 7

/** A form that somebody is filling in; one for each dienst. */
export type Concept = ConceptInhoud & {
  id: string
  eigenaar: Eigenaar
  dienst: string
  taal: string
  /** The version of the form that its facts were gathered for. */
  schemaVersie: number
  /** What the record of its dienst said then. */
  recordstandId?: string
  formulierStap: string | null
  bewaardOp: Date
  tot: string
}

/** Somebody's concept of a dienst, or undefined when there is none. */
export async function findConcept(eigenaar: Eigenaar, dienst: string): Promise<Concept | undefined> {
  const rij = await db.aanvraag.findFirst({ where: { ...vanInvuller(eigenaar), dienst, status: 'concept' } })
  return rij ? maakConcept(rij) : undefined
}

/** Somebody's concept of a dienst, begun when there is none. The facts are asked once here: every look leaves a line. */
export async function beginConcept(aanvrager: Aanvrager, dienst: string, taal: string, ingevuld: Ruw = {}): Promise<Result<Concept, FeitenFout>> {
  const bestaand = await findConcept(aanvrager, dienst)
  if (bestaand) return ok(bestaand)
  const formulier = await getFormulier(dienst)
  const id = nieuwId()
  const inhoud = await beginInhoud(formulier, aanvrager, id, ingevuld)
  if (!inhoud.ok) return inhoud
  await schrijfConcept(formulier, aanvrager, id, taal, inhoud.waarde)
  const begonnen = await findConcept(aanvrager, dienst)
  if (!begonnen) throw new Error('a concept that was just begun is gone')
  return ok(begonnen)
}

/** A concept that is not stored: to look at the first page of a form keeps nothing of who does not sign in. */
export async function toonConcept(aanvrager: Aanvrager, dienst: string, taal: string, ingevuld: Ruw = {}): Promise<Result<Concept, FeitenFout>> {
  const formulier = await getFormulier(dienst)
  const id = nieuwId()
  const inhoud = await beginInhoud(formulier, aanvrager, id, ingevuld)
  if (!inhoud.ok) return inhoud
  const { schemaVersie, stappen, record } = formulier
  const stand = { schemaVersie, recordstandId: recordstandId(record) }
  const tot = conceptEinde(formulier, aanvrager)
  return ok({ ...inhoud.waarde, id, eigenaar: aanvrager, dienst, taal, ...stand, formulierStap: stappen[0]?.id ?? null, bewaardOp: nu(), tot })
}

async function beginInhoud(formulier: EenFormulier, aanvrager: Aanvrager, id: string, ruw: Ruw): Promise<Result<ConceptInhoud, FeitenFout>> {
  if (aanvrager.bezoekerId !== undefined && !kanZonderAanmelding(formulier)) throw new Error('this form asks to sign in')
  const feiten = await vraagFeiten(formulier, aanvrager, id, {})
  if (!feiten.ok) return feiten
  return ok({ ruw, gestuurd: [], feiten: feiten.waarde, niveau: aanvrager.niveau, feitenVan: vandaag() })
}

/**
 * Changes what a concept holds, as one change: whoever comes at the same moment waits and then changes what was
 * written, so that nothing typed is lost. Undefined when it was sent or thrown away meanwhile.
 */
export async function bewaarConcept(
  { id }: Concept,
  formulier: EenFormulier,
  verander: (inhoud: ConceptInhoud, tx: Tx) => ConceptInhoud | Promise<ConceptInhoud>,
): Promise<Concept | undefined> {
  return inTransactie(async (tx) => {
    const rij = await vergrendelConcept(tx, id)
    if (!rij) return undefined
    const nieuw = await verander(leesConceptInhoud(id, rij.inhoudVersleuteld), tx)
    const data = { inhoudVersleuteld: verpakInhoud(id, nieuw), bewaardOp: nu(), conceptTot: naarDatum(conceptEinde(formulier, eigenaarVan(rij))) }
    return maakConcept(await tx.aanvraag.update({ where: { id }, data }))
  })
}

/** Replaces the facts by those that this version of the form knows, and nothing else; what was typed meanwhile stays. */
export async function bewaarFeiten(
  { id }: Concept,
  { schemaVersie, record }: EenFormulier,
  feiten: unknown,
  niveau: Niveau,
  klaar?: string,
): Promise<Concept | undefined> {
  const recordstandId = await bewaarRecordstand(record)
  return inTransactie(async (tx) => {
    const rij = await vergrendelConcept(tx, id)
    if (!rij) return undefined
    const { gestuurd, ...rest } = leesConceptInhoud(id, rij.inhoudVersleuteld)
    const nieuw = { ...rest, gestuurd: klaar ? metKlaar(gestuurd, klaar) : gestuurd, feiten, niveau, feitenVan: vandaag() }
    return maakConcept(await tx.aanvraag.update({ where: { id }, data: { inhoudVersleuteld: verpakInhoud(id, nieuw), schemaVersie, recordstandId } }))
  })
}

/** Where the person goes on next time. */
export async function onthoudPlaats({ id }: Concept, plaats: string): Promise<void> {
  await db.aanvraag.updateMany({ where: { id, status: 'concept' }, data: { formulierStap: plaats } })
}

/** A list of steps that were sent, with one more. */
export function metKlaar(gestuurd: readonly string[], stap: string): string[] {
  return [...new Set([...gestuurd, stap])]
}

/** The row of a concept, which nobody else changes until this transaction ends. */
export async function vergrendelConcept(tx: Tx, id: string): Promise<Aanvraag | null> {
  await tx.$queryRaw`select id from aanvraag where id = ${id}::uuid for update`
  return tx.aanvraag.findFirst({ where: { id, status: 'concept' } })
}

function maakConcept(rij: Aanvraag): Concept {
  if (!rij.conceptTot) throw new Error('a concept has an end date')
  return {
    ...leesConceptInhoud(rij.id, rij.inhoudVersleuteld),
    id: rij.id,
    eigenaar: eigenaarVan(rij),
    dienst: rij.dienst,
    taal: rij.taal,
    schemaVersie: rij.schemaVersie,
    recordstandId: rij.recordstandId ?? undefined,
    formulierStap: rij.formulierStap,
    bewaardOp: rij.bewaardOp,
    tot: isoDag(rij.conceptTot),
  }
}

function conceptEinde(formulier: EenFormulier, { bezoekerId }: Eigenaar): string {
  const dagen = formulier.conceptDagen ?? CONCEPT_DAGEN
  return plusDagen(vandaag(), bezoekerId === undefined ? dagen : Math.min(dagen, CONCEPT_DAGEN_ZONDER_AANMELDING))
}

/** Two tabs that begin at once make one concept: the database allows one for each owner and dienst. */
async function schrijfConcept(formulier: EenFormulier, eigenaar: Eigenaar, id: string, taal: string, inhoud: ConceptInhoud): Promise<void> {
  const op = nu()
  const recordstandId = await bewaarRecordstand(formulier.record)
  try {
    await db.aanvraag.create({
      data: {
        id,
        ...vanInvuller(eigenaar),
        ...(eigenaar.door ? { mandaatId: eigenaar.door.mandaatId ?? null, handelenTot: naarDatum(eigenaar.door.totEnMet) } : {}),
        dienst: formulier.record.slug,
        schemaVersie: formulier.schemaVersie,
        recordstandId,
        status: 'concept',
        formulierStap: formulier.stappen[0]?.id ?? null,
        inhoudVersleuteld: verpakInhoud(id, inhoud),
        taal,
        indienSleutel: id,
        gemaaktOp: op,
        bewaardOp: op,
        conceptTot: naarDatum(conceptEinde(formulier, eigenaar)),
      },
    })
  } catch (fout) {
    if (!isDubbel(fout, 'aanvraag_een_concept') && !isDubbel(fout, 'aanvraag_een_concept_los')) throw fout
  }
}
