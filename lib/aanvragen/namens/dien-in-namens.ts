import { isMinstens } from '@/lib/auth/niveaus'
import { type Bekende, kenBurger } from '@/lib/burgers/ken-burger'
import type { EenFormulier, Niveau, Uitweg } from '@/lib/catalogus/define-dienst'
import { bewaarRecordstand } from '@/lib/catalogus/recordstand'
import { inTransactie } from '@/lib/platform/database'
import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { sleutelHash } from '@/lib/platform/versleuteling'
import type { Aanvrager } from '../aanvrager'
import { formulierStand } from '../formulier-stand'
import { niveauVoor, OVERZICHT } from '../plaats'
import { beloof, ingediendeGegevens } from '../submit-aanvraag'
import { schrijfBijlage, zetKlaar } from '../voeg-bijlage-toe'
import { vraagFeiten } from '../vraag-feiten'
import { type Eerder, findEerder } from './find-eerder'
import { type Indiening, type Indienovertreding, pointerVan } from './indiening'
import { type Ingestuurd, juisteAntwoorden, leesIndiening, overtredingenIn } from './lees-indiening'
import { type Iemand, type Wiefout, wieIs } from './wie-is'

/** A program that may file for this dienst sends what a citizen answered. `sleutel` is its own name for this sending. */
export type Namensvraag = { toepassing: { id: string; naam: string }; formulier: EenFormulier; sleutel: string; indiening: Indiening }

export type Namensfout =
  | { code: 'overtredingen'; overtredingen: Indienovertreding[] }
  /** The form cannot be finished online for this person: why, and where to go. */
  | { code: 'uitweg'; uitweg: Uitweg }
  | { code: 'te-zwak' }
  | { code: 'bron'; bron: string }
  /** The place for files does not take the files that were sent. */
  | { code: 'opslag' }
  /** The key was used for something else. */
  | { code: 'sleutel-gebruikt' }

/** `herhaald`: this was sent before, and this is what was made then. */
export type Ingediend = Eerder & { herhaald: boolean }

/** For whom a program files is who it says, as surely as the city agreed with its owner: strongly, not with a card in a reader. */
const NIVEAU: Niveau = 'substantial'
const MAX_POGINGEN = 3

/**
 * Files a form for a citizen: the schema, rules and facts of the form hold as when they do it themselves, and the registers' lines say
 * which program looked. What is wrong is all said at once, and then nothing is written. Sending again with the same key and content
 * gives what the first made; a form that the citizen is filling in themselves is left alone.
 */
export async function dienInNamens(vraag: Namensvraag): Promise<Result<Ingediend, Namensfout>> {
  const { formulier, toepassing, indiening } = vraag
  const merk = merkVan(vraag)
  const eerder = await alEerder(merk)
  if (eerder) return eerder
  const gelezen = await leesIndiening(formulier, indiening)
  const aanvraagId = nieuwId()
  const door = { soort: 'toepassing', toepassing: toepassing.id } as const
  const wie = await wieIs(indiening.persoon, { door, doel: 'formulier-invullen', aanvraagId })
  if (!wie.ok) return mislukt(metAnder(wie.fout, gelezen.overtredingen))
  if (gelezen.overtredingen.length > 0) return mislukt({ code: 'overtredingen', overtredingen: gelezen.overtredingen })
  const aanvrager: Aanvrager = { ...wie.waarde, burgerId: wie.waarde.burgerId ?? nieuwId(), niveau: NIVEAU }
  const feiten = await vraagFeiten(formulier, aanvrager, aanvraagId, juisteAntwoorden(formulier, gelezen.ruw), door)
  if (!feiten.ok) return mislukt({ code: 'bron', bron: feiten.fout.bron })
  const stand = formulierStand(formulier, { ruw: gelezen.ruw, gestuurd: formulier.stappen.map(({ id }) => id), feiten: feiten.waarde })
  const overtredingen = overtredingenIn(formulier, stand, indiening)
  if (overtredingen.length > 0) return mislukt({ code: 'overtredingen', overtredingen })
  if (stand.uitweg) return mislukt({ code: 'uitweg', uitweg: stand.uitweg })
  if (!isMinstens(NIVEAU, niveauVoor(formulier, stand, OVERZICHT))) return mislukt({ code: 'te-zwak' })
  const plan = formulier.handelAf(stand.inhoud, feiten.waarde)
  const wat = { concept: { id: aanvraagId }, formulier, plan, stand, feiten: feiten.waarde }
  const bestanden = await zetAllesKlaar(gelezen.bestanden)
  if (!bestanden.ok) return bestanden
  return schrijf(vraag, merk, { wat, aanvrager: { ...kort(wie.waarde), taal: indiening.taal }, bestanden: bestanden.waarde })
}

type Klaar = Omit<Parameters<typeof schrijfBijlage>[1], 'aanvraagId'>

/** Brings every file to its place before anything is written; or why they are not kept. */
async function zetAllesKlaar(bestanden: Ingestuurd[]): Promise<Result<Klaar[], Namensfout>> {
  const klare: Klaar[] = []
  for (const { id, veld, naam, mime, bytes } of bestanden) {
    const klaar = await zetKlaar(bytes, mime)
    if (klaar.ok) klare.push({ id, veld, naam, klaar: klaar.waarde })
    else if (klaar.fout.code === 'bijlage.opslag') return mislukt({ code: 'opslag' })
    else return mislukt({ code: 'overtredingen', overtredingen: [{ pointer: pointerVan(['bijlagen', veld]), code: klaar.fout.code, veld }] })
  }
  return ok(klare)
}

/** That it is not who it should be is said together with what else is wrong. */
function metAnder(fout: Wiefout, ook: Indienovertreding[]): Namensfout {
  return fout.code === 'bron' ? fout : { code: 'overtredingen', overtredingen: [...fout.overtredingen, ...ook] }
}

/** What the portal keeps of somebody whom it did not know. */
function kort({ insz, voornaam, achternaam, email, telefoon }: Iemand): Omit<Bekende, 'taal'> {
  return { insz, voornaam, achternaam, email, telefoon }
}

/** By what a sending is known again, and by what it is known to be the same: keyed hashes, since a national number is in it. */
type Merk = { indienSleutel: string; toepassing: string; verzoekHash: string }

function merkVan({ toepassing: { id }, formulier, sleutel, indiening }: Namensvraag): Merk {
  return {
    indienSleutel: `namens:${sleutelHash(JSON.stringify([id, sleutel]), 'indiensleutel')}`,
    toepassing: id,
    verzoekHash: sleutelHash(JSON.stringify([formulier.record.slug, indiening]), 'verzoek'),
  }
}

async function alEerder(merk: Merk): Promise<Result<Ingediend, Namensfout> | undefined> {
  const eerder = await findEerder(merk.indienSleutel)
  if (!eerder) return undefined
  const { verzoekHash, ...ingediend } = eerder
  return verzoekHash === merk.verzoekHash ? ok({ ...ingediend, herhaald: true }) : mislukt({ code: 'sleutel-gebruikt' })
}

type Werk = {
  wat: Parameters<typeof ingediendeGegevens>[0]
  aanvrager: Bekende
  bestanden: Klaar[]
}

async function schrijf(vraag: Namensvraag, merk: Merk, { wat, aanvrager, bestanden }: Werk, poging = 1): Promise<Result<Ingediend, Namensfout>> {
  const { toepassing, formulier, indiening } = vraag
  const { id } = wat.concept
  const referentie = nieuweReferentie()
  await bewaarRecordstand(formulier.record)
  const gelukt = await inTransactie(async (tx) => {
    const { burgerId } = await kenBurger(tx, aanvrager)
    const gegevens = ingediendeGegevens(wat)
    const { count } = await tx.aanvraag.createMany({
      data: { id, burgerId, dienst: formulier.record.slug, taal: indiening.taal, gemaaktOp: nu(), referentie, ...merk, ...gegevens },
      skipDuplicates: true,
    })
    if (count === 0) return undefined
    for (const bestand of bestanden) await schrijfBijlage(tx, { ...bestand, aanvraagId: id })
    await beloof(tx, { ...aanvrager, burgerId }, wat, referentie, { toepassing: toepassing.id, naam: toepassing.naam })
    const { status, afhandeling, ingediendOp } = gegevens
    return { referentie, dienst: formulier.record.slug, status, afhandeling, ingediendOp }
  })
  if (gelukt) return ok({ ...gelukt, herhaald: false })
  const eerder = await alEerder(merk)
  if (eerder) return eerder
  // A reference that was given before: another one is drawn.
  if (poging < MAX_POGINGEN) return schrijf(vraag, merk, { wat, aanvrager, bestanden }, poging + 1)
  throw new Error('no reference is free')
}
