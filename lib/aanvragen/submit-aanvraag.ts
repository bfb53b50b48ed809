import { vraagAfspraak } from '@/lib/afspraken/afspraken'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import type { Afhandelwijze, EenFormulier, FeitenFout, UitTeGeven } from '@/lib/catalogus/define-dienst'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { db, inTransactie, isDubbel, type Tx } from '@/lib/platform/database'
import { nieuweReferentie } from '@/lib/platform/ids'
import { naarDatum, plusDagen, stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Aanvrager } from './aanvrager'
import { type Afspraakwens, leesAfspraakwens } from './afspraakwens'
import { type Concept, findConcept } from './concept'
import { formulierStand } from './formulier-stand'
import { geefDocumentenUit } from './geef-documenten-uit'
import { verpakInhoud } from './inhoud'
import { noteerGebeurtenis } from './noteer-gebeurtenis'
import { vraagFeiten } from './vraag-feiten'

/** Why nothing was sent: a step still to be done, a register that does not answer, or nothing to send. */
export type IndienFout =
  | { code: 'onvolledig'; stap: string }
  | { code: 'niet-gevonden' }
  | { code: 'niet-mogelijk' }
  | (FeitenFout & { code: string })

type Plan = Afhandelwijze | { afhandeling: 'afspraak'; redenen: string[]; documenten: UitTeGeven[]; wens: Afspraakwens }

/**
 * Sends a concept: rules are checked against facts of this moment, then the aanvraag, its gebeurtenis, its
 * documents and its promises are written in one transaction. Sending twice gives the reference of the first.
 */
export async function submitAanvraag(
  aanvrager: Aanvrager,
  dienst: string,
  indienSleutel: string,
): Promise<Result<{ referentie: string }, IndienFout>> {
  const concept = await findConcept(aanvrager.burgerId, dienst)
  if (!concept || concept.id !== indienSleutel) return eerderIngediend(aanvrager.burgerId, indienSleutel)
  const formulier = await getFormulier(dienst)
  const eerst = formulierStand(formulier, concept.ruw, concept.gestuurd, concept.feiten)
  const feiten = await vraagFeiten(formulier, aanvrager, concept.id, eerst.inhoud)
  if (!feiten.ok) return feiten
  const stand = formulierStand(formulier, concept.ruw, concept.gestuurd, feiten.waarde)
  if (stand.verder) return mislukt({ code: 'onvolledig', stap: stand.verder })
  const plan = maakPlan(formulier, concept, stand.inhoud, feiten.waarde, stand.uitweg)
  if (!plan) return mislukt({ code: 'niet-mogelijk' })
  const inhoud = verpakInhoud(concept.id, { inhoud: stand.inhoud, feiten: feiten.waarde, uitweg: stand.uitweg?.code })
  return schrijf(aanvrager, concept, formulier, plan, inhoud)
}

function maakPlan(
  formulier: EenFormulier,
  concept: Concept,
  inhoud: Record<string, unknown>,
  feiten: unknown,
  uitweg: { code: string; soort: string } | undefined,
): Plan | undefined {
  if (!uitweg) return formulier.handelAf(inhoud, feiten)
  const wens = leesAfspraakwens(concept.ruw)
  if (uitweg.soort !== 'afspraak' || !wens.ok) return undefined
  return { afhandeling: 'afspraak', redenen: [], documenten: [], wens: wens.waarde }
}

async function schrijf(
  aanvrager: Aanvrager,
  concept: Concept,
  formulier: EenFormulier,
  plan: Plan,
  inhoudVersleuteld: string,
): Promise<Result<{ referentie: string }, IndienFout>> {
  const referentie = nieuweReferentie()
  try {
    const gelukt = await inTransactie(async (tx) => {
      if (!(await dienIn(tx, concept, formulier, plan, referentie, inhoudVersleuteld))) return false
      await beloof(tx, aanvrager, concept, plan, referentie)
      return true
    })
    return gelukt ? ok({ referentie }) : eerderIngediend(aanvrager.burgerId, concept.id)
  } catch (fout) {
    if (isDubbel(fout)) return schrijf(aanvrager, concept, formulier, plan, inhoudVersleuteld)
    throw fout
  }
}

/** Turns the concept into an aanvraag, if nobody did so first. */
async function dienIn(
  tx: Tx,
  concept: Concept,
  formulier: EenFormulier,
  plan: Plan,
  referentie: string,
  inhoudVersleuteld: string,
): Promise<boolean> {
  const klaar = plan.afhandeling === 'automatisch'
  const stap = plan.afhandeling === 'dossier' ? formulier.verloop[0] : undefined
  const { count } = await tx.aanvraag.updateMany({
    where: { id: concept.id, status: 'concept' },
    data: {
      referentie,
      status: klaar ? 'afgerond' : 'ingediend',
      formulierStap: null,
      conceptTot: null,
      inhoudVersleuteld,
      schemaVersie: formulier.schemaVersie,
      afhandeling: plan.afhandeling,
      redenen: 'redenen' in plan ? plan.redenen : [],
      stap: stap?.id ?? null,
      stapTermijn: stap?.termijnDagen ? naarDatum(plusDagen(vandaag(), stap.termijnDagen)) : null,
      wachtOp: klaar ? null : (stap?.wachtOp ?? 'medewerker'),
      team: klaar ? null : formulier.team,
      ingediendOp: stadsNu(),
      afgeslotenOp: klaar ? stadsNu() : null,
    },
  })
  return count === 1
}

/** What sending promises: the line in the story, the documents that come at once, the visit, the message. */
async function beloof(tx: Tx, aanvrager: Aanvrager, concept: Concept, plan: Plan, referentie: string): Promise<void> {
  await noteerGebeurtenis(tx, concept.id, 'aanvraag.ingediend', { soort: 'burger' })
  await geefDocumentenUit(tx, { id: concept.id, burgerId: aanvrager.burgerId, referentie, ingediendDag: vandaag() }, plan.documenten)
  if (plan.afhandeling === 'afspraak') {
    await vraagAfspraak(tx, { aanvraagId: concept.id, burgerId: aanvrager.burgerId, ...plan.wens })
    await noteerGebeurtenis(tx, concept.id, 'afspraak.gevraagd', { soort: 'burger' }, { loket: plan.wens.loket, dagdeel: plan.wens.dagdeel })
  }
  await stuurBericht(tx, {
    burgerId: aanvrager.burgerId,
    soort: 'aanvraag-ontvangen',
    sleutel: `ontvangen:${concept.id}`,
    gegevens: { referentie },
    aanvraagId: concept.id,
  })
}

/** A second press, a reload or a second tab: the aanvraag that the first one made. */
async function eerderIngediend(burgerId: string, indienSleutel: string): Promise<Result<{ referentie: string }, IndienFout>> {
  const eerder = await db.aanvraag.findFirst({ where: { burgerId, indienSleutel }, select: { referentie: true } })
  return eerder?.referentie ? ok({ referentie: eerder.referentie }) : mislukt({ code: 'niet-gevonden' })
}
