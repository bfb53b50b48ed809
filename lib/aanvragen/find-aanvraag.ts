import { betrokkeneVanAanvraag } from '@/lib/inzage/noteer-aanvraaginzage'
import type { Bewijs } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { isoDag } from '@/lib/platform/klok'
import { leesTaal, type Taal } from '@/lib/tekst/talen'
import type { Aanvraag, AanvraagStatus, Afhandeling, Bijlage, Gebeurtenis, Prisma, WachtOp } from '@/prisma/client/client'
import { leesBijlagenaam } from './bijlagenaam'
import { type Eigenaar, eigenaarVan, vanEigenaar } from './eigenaar'
import { type IngediendeInhoud, leesIngediendeInhoud } from './inhoud'
import { maakPauze, type PauzeRegel } from './pauze'
import type { Termijn } from './termijn'

/** A sent aanvraag without what the person filled in: no line is needed to know that it exists. */
export type AanvraagKop = {
  id: string
  referentie: string
  eigenaar: Eigenaar
  dienst: string
  /** What the record of its dienst said when it was sent. */
  recordstandId?: string
  status: AanvraagStatus
  afhandeling: Afhandeling
  redenen: string[]
  stap?: string
  /** By when the step should be done; not while the clock stands still. */
  stapTermijn?: string
  /** The days that were promised for the step. */
  termijn?: Termijn
  /** Since when the clock stands still, and the case waits for an answer of the citizen. */
  stilSinds?: Date
  wachtOp?: WachtOp
  /** The citizen did something that staff have not looked at. */
  nieuws: boolean
  team?: string
  behandelaarId?: string
  ingediendOp: Date
  /** The language in which it was sent. */
  taal: Taal
  afgeslotenOp?: Date
  /** The program that sent it for the citizen. */
  toepassing?: string
}

/** Something that happened to it. */
export type GebeurtenisRegel = { id: string; soort: string; gegevens: Record<string, string>; door: string; medewerkerId?: string; op: Date }

/** A file that came with it. */
export type BijlageRegel = { id: string; veld: string; naam: string; bytes: number; mime: string; bestandId: string }

/** A sent aanvraag, whole. */
export type AanvraagDetail = AanvraagKop & IngediendeInhoud & { gebeurtenissen: GebeurtenisRegel[]; bijlagen: BijlageRegel[]; pauzes: PauzeRegel[] }

/** What belongs to a row of a sent aanvraag, in the order in which it is read. */
export const MET_DETAIL = {
  gebeurtenissen: { orderBy: [{ op: 'asc' }, { id: 'asc' }] },
  bijlagen: { orderBy: { id: 'asc' } },
  pauzes: { orderBy: { vanaf: 'asc' } },
} satisfies Prisma.AanvraagInclude

/** A sent aanvraag by its reference; with an owner only if it is theirs. */
export async function findAanvraagKop(referentie: string, eigenaar?: Eigenaar): Promise<AanvraagKop | undefined> {
  const rij = await db.aanvraag.findFirst({ where: { referentie, ...(eigenaar ? vanEigenaar(eigenaar) : {}), status: { not: 'concept' } } })
  return rij ? maakKop(rij) : undefined
}

/** The header of a sent aanvraag that a job was promised for. */
export async function getAanvraagKop(id: string): Promise<AanvraagKop> {
  return maakKop(await db.aanvraag.findUniqueOrThrow({ where: { id } }))
}

/** The headers of these sent aanvragen, by id. */
export async function koppenVan(ids: string[]): Promise<Map<string, AanvraagKop>> {
  if (ids.length === 0) return new Map()
  const rijen = await db.aanvraag.findMany({ where: { id: { in: ids }, status: { not: 'concept' } } })
  return new Map(rijen.map((rij) => [rij.id, maakKop(rij)]))
}

/** What was filled in and what happened. Asks for the proof that this look may happen, and reads nobody else's. */
export async function leesAanvraag(bewijs: Bewijs, kop: AanvraagKop): Promise<AanvraagDetail> {
  await eisBewijs(bewijs, kop)
  return maakDetail(await db.aanvraag.findUniqueOrThrow({ where: { id: kop.id }, include: MET_DETAIL }))
}

/** Throws when a proof is about somebody else than who sent the aanvraag. */
export async function eisBewijs(bewijs: Bewijs, kop: AanvraagKop): Promise<void> {
  if (!(await past(bewijs, kop))) throw new Error('this proof is about somebody else')
}

async function past(bewijs: Bewijs, kop: AanvraagKop): Promise<boolean> {
  if (bewijs.soort === 'eigen') return bewijs.burgerId === kop.eigenaar.burgerId
  if (bewijs.soort === 'volger') return bewijs.aanvraagId === kop.id && kop.eigenaar.burgerId === undefined
  return bewijs.betrokkene === (await betrokkeneVanAanvraag(kop))
}

/** A row as a header. */
export function maakKop(rij: Aanvraag): AanvraagKop {
  if (!rij.referentie || !rij.afhandeling || !rij.ingediendOp) throw new Error('a sent aanvraag has a reference, a way and a moment')
  return {
    id: rij.id,
    referentie: rij.referentie,
    eigenaar: eigenaarVan(rij),
    dienst: rij.dienst,
    recordstandId: rij.recordstandId ?? undefined,
    status: rij.status,
    afhandeling: rij.afhandeling,
    redenen: rij.redenen,
    stap: rij.stap ?? undefined,
    stapTermijn: rij.stapTermijn ? isoDag(rij.stapTermijn) : undefined,
    termijn: maakTermijn(rij),
    stilSinds: rij.stilSinds ?? undefined,
    wachtOp: rij.wachtOp ?? undefined,
    nieuws: rij.nieuws,
    team: rij.team ?? undefined,
    behandelaarId: rij.behandelaarId ?? undefined,
    ingediendOp: rij.ingediendOp,
    taal: leesTaal(rij.taal),
    afgeslotenOp: rij.afgeslotenOp ?? undefined,
    toepassing: rij.toepassing ?? undefined,
  }
}

/** A row with what belongs to it, as a sent aanvraag; who asks has the proof that this look may happen. */
export function maakDetail(rij: Prisma.AanvraagGetPayload<{ include: typeof MET_DETAIL }>): AanvraagDetail {
  return {
    ...maakKop(rij),
    ...leesIngediendeInhoud(rij.id, rij.inhoudVersleuteld),
    gebeurtenissen: rij.gebeurtenissen.map(maakGebeurtenis),
    bijlagen: rij.bijlagen.map(maakBijlage),
    pauzes: rij.pauzes.map(maakPauze),
  }
}

function maakTermijn({ stapVanaf, termijnDagen, termijnInWerkdagen, termijnWettelijk }: Aanvraag): Termijn | undefined {
  if (!stapVanaf || !termijnDagen) return undefined
  return { vanaf: isoDag(stapVanaf), dagen: termijnDagen, inWerkdagen: termijnInWerkdagen, isWettelijk: termijnWettelijk }
}

/** What happened to a sent aanvraag, oldest first: codes and days, nothing that was filled in. */
export async function listGebeurtenissen(aanvraagId: string): Promise<GebeurtenisRegel[]> {
  return (await db.gebeurtenis.findMany({ where: { aanvraagId }, ...MET_DETAIL.gebeurtenissen })).map(maakGebeurtenis)
}

function maakGebeurtenis({ id, soort, gegevens, door, medewerkerId, op }: Gebeurtenis): GebeurtenisRegel {
  return { id, soort, gegevens: gegevens as Record<string, string>, door, medewerkerId: medewerkerId ?? undefined, op }
}

function maakBijlage(rij: Bijlage): BijlageRegel {
  const { id, veld, bytes, mime, bestandId } = rij
  return { id, veld, naam: leesBijlagenaam(rij), bytes, mime, bestandId }
}
