import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import type { Ruw } from '@/lib/catalogus/velden'
import { db, isDubbel } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { naarDatum, nu, plusDagen, vandaag } from '@/lib/platform/klok'
import { ok, type Result } from '@/lib/platform/result'
import type { Aanvrager } from './aanvrager'
import { formulierStand } from './formulier-stand'
import { type ConceptInhoud, leesConceptInhoud, verpakInhoud } from './inhoud'
import { verwijderConcept } from './verwijder-oude-concepten'
import { type FeitenFout, vraagFeiten } from './vraag-feiten'

/** Days that a concept lives after its last step, unless the dienst says otherwise (product decisions). */
const CONCEPT_DAGEN = 30

/** A form that a citizen is filling in; one for each dienst. */
export type Concept = ConceptInhoud & {
  id: string
  dienst: string
  formulierStap: string | null
  bewaardOp: Date
  tot: string
}

/** The citizen's concept of a dienst, or undefined when there is none. */
export async function findConcept(burgerId: string, dienst: string): Promise<Concept | undefined> {
  const rij = await db.aanvraag.findFirst({ where: { burgerId, dienst, status: 'concept' } })
  if (!rij?.conceptTot) return undefined
  return {
    ...leesConceptInhoud(rij.id, rij.inhoudVersleuteld),
    id: rij.id,
    dienst,
    formulierStap: rij.formulierStap,
    bewaardOp: rij.bewaardOp,
    tot: rij.conceptTot.toISOString().slice(0, 10),
  }
}

/**
 * The citizen's concept of a dienst, begun when there is none. The facts are asked once here, and again only
 * where a step says so: every look at a register leaves a line with the person.
 */
export async function beginConcept(aanvrager: Aanvrager, dienst: string, taal: string): Promise<Result<Concept, FeitenFout>> {
  const formulier = await getFormulier(dienst)
  const bestaand = await findConcept(aanvrager.burgerId, dienst)
  if (bestaand) return opNiveau(bestaand, formulier, aanvrager)
  const id = nieuwId()
  const feiten = await vraagFeiten(formulier, aanvrager, id, {})
  if (!feiten.ok) return feiten
  await maakConcept(formulier, aanvrager.burgerId, id, taal, {
    ruw: {},
    gestuurd: [],
    feiten: feiten.waarde,
    niveau: aanvrager.niveau,
  })
  const begonnen = await findConcept(aanvrager.burgerId, dienst)
  if (!begonnen) throw new Error('a concept that was just begun is gone')
  return ok(begonnen)
}

/** Who signed in more strongly since the facts were asked is asked for again. */
async function opNiveau(concept: Concept, formulier: EenFormulier, aanvrager: Aanvrager): Promise<Result<Concept, FeitenFout>> {
  if (concept.niveau === aanvrager.niveau || concept.niveau !== 'low') return ok(concept)
  const { inhoud } = formulierStand(formulier, concept.ruw, concept.gestuurd, concept.feiten)
  const feiten = await vraagFeiten(formulier, aanvrager, concept.id, inhoud)
  if (!feiten.ok) return feiten
  const nieuw = { ...concept, feiten: feiten.waarde, niveau: aanvrager.niveau }
  await bewaarConcept(concept, formulier, concept.formulierStap ?? '', nieuw)
  return ok(nieuw)
}

/** Stores what a step sent, whatever it is: what was typed is never lost, right or wrong. */
export async function bewaarConcept(concept: Concept, formulier: EenFormulier, stap: string, inhoud: ConceptInhoud): Promise<void> {
  await db.aanvraag.updateMany({
    where: { id: concept.id, status: 'concept' },
    data: {
      inhoudVersleuteld: verpakInhoud(concept.id, { ruw: inhoud.ruw, gestuurd: inhoud.gestuurd, feiten: inhoud.feiten, niveau: inhoud.niveau }),
      formulierStap: stap,
      bewaardOp: nu(),
      conceptTot: naarDatum(conceptEinde(formulier)),
    },
  })
}

/** Throws a concept away because the citizen asks for it. */
export async function gooiConceptWeg(burgerId: string, dienst: string): Promise<void> {
  const concept = await findConcept(burgerId, dienst)
  if (concept) await verwijderConcept(concept.id)
}

/** What was typed with the controls of one step replaced by what that step sent now. */
export function metStap(ruw: Ruw, controles: string[], gestuurd: Ruw): Ruw {
  const overige = Object.entries(ruw).filter(([naam]) => !controles.includes(naam))
  return { ...Object.fromEntries(overige), ...Object.fromEntries(controles.map((naam) => [naam, gestuurd[naam] ?? []])) }
}

function conceptEinde(formulier: EenFormulier): string {
  return plusDagen(vandaag(), formulier.conceptDagen ?? CONCEPT_DAGEN)
}

/** Two tabs that begin at once make one concept: the database allows one for each citizen and dienst. */
async function maakConcept(formulier: EenFormulier, burgerId: string, id: string, taal: string, inhoud: ConceptInhoud): Promise<void> {
  try {
    await db.aanvraag.create({
      data: {
        id,
        burgerId,
        dienst: formulier.record.slug,
        schemaVersie: formulier.schemaVersie,
        status: 'concept',
        formulierStap: formulier.stappen[0]?.id ?? null,
        inhoudVersleuteld: verpakInhoud(id, inhoud),
        taal,
        indienSleutel: id,
        gemaaktOp: nu(),
        bewaardOp: nu(),
        conceptTot: naarDatum(conceptEinde(formulier)),
      },
    })
  } catch (fout) {
    if (!isDubbel(fout)) throw fout
  }
}
