import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { dagVan, naarDatum, nu, plusMaanden, stadsMoment, vandaag } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import type { Stappenplan as Rij } from '@/prisma/client/client'
import { type BekendeGebeurtenis, findLevensgebeurtenis } from './find-levensgebeurtenis'

/** What a citizen says of a step. */
export const STAPKEUZES = ['gedaan', 'open', 'niet-voor-mij'] as const

export type Stapkeuze = (typeof STAPKEUZES)[number]

/** A citizen's own list of what to do about a life event. */
export type Stappenplan = {
  gebeurtenis: BekendeGebeurtenis
  /** Day of the event, when it was given. */
  datum?: string
  begonnenOp: string
  /** What the citizen said, by dienst of the step. */
  keuzes: Partial<Record<string, Stapkeuze>>
}

type Inhoud = Pick<Stappenplan, 'datum' | 'keuzes'>

/** A list that nobody touched for so long is removed. */
const BEWAARMAANDEN = 18

/** The list that a citizen has of an event, or undefined. */
export async function findStappenplan(burgerId: string, gebeurtenis: string): Promise<Stappenplan | undefined> {
  const rij = await db.stappenplan.findUnique({ where: { burgerId_gebeurtenis: { burgerId, gebeurtenis } } })
  return rij ? maakPlan(rij) : undefined
}

/** The lists of a citizen, last touched first; of an event that is no longer there, none. */
export async function listStappenplannen(burgerId: string): Promise<Stappenplan[]> {
  const rijen = await db.stappenplan.findMany({ where: { burgerId }, orderBy: { bewaardOp: 'desc' } })
  return rijen.flatMap((rij) => maakPlan(rij) ?? [])
}

/** Makes a list of an event, or gives the one that is there another day. An event that there is not changes nothing. */
export async function bewaarStappenplan(burgerId: string, gebeurtenis: string, datum: string | undefined): Promise<void> {
  if (!findLevensgebeurtenis(gebeurtenis)) return
  const id = nieuwId()
  await inTransactie(async (tx) => {
    const leeg = { inhoudVersleuteld: verpak(id, { datum, keuzes: {} }), gemaaktOp: nu(), bewaardOp: nu() }
    const gemaakt = await tx.stappenplan.createMany({ data: { id, burgerId, gebeurtenis, ...leeg }, skipDuplicates: true })
    if (gemaakt.count === 0) await verander(tx, burgerId, gebeurtenis, (inhoud) => ({ ...inhoud, datum }))
  })
}

/** Notes what a citizen says of a step. A list or a step that there is not changes nothing; saying it twice neither. */
export async function zetStap(burgerId: string, gebeurtenis: string, dienst: string, keuze: Stapkeuze): Promise<void> {
  if (!findLevensgebeurtenis(gebeurtenis)?.stappen.some((stap) => stap.dienst === dienst)) return
  await inTransactie((tx) =>
    verander(tx, burgerId, gebeurtenis, ({ datum, keuzes }) => {
      const { [dienst]: _, ...andere } = keuzes
      return { datum, keuzes: { ...andere, [dienst]: keuze } }
    }),
  )
}

/** Removes a list because its citizen asks for it. */
export async function verwijderStappenplan(burgerId: string, gebeurtenis: string): Promise<void> {
  await db.stappenplan.deleteMany({ where: { burgerId, gebeurtenis } })
}

/** Removes lists that nobody touched for a year and a half; the job `ruim-op` does it. */
export async function verwijderOudeStappenplannen(): Promise<void> {
  await db.stappenplan.deleteMany({ where: { bewaardOp: { lt: naarDatum(plusMaanden(vandaag(), -BEWAARMAANDEN)) } } })
}

/** The row is waited for, so that of two ticks at once none is lost. */
async function verander(tx: Tx, burgerId: string, gebeurtenis: string, hoe: (inhoud: Inhoud) => Inhoud): Promise<void> {
  await tx.$queryRaw`select id from stappenplan where burger_id = ${burgerId}::uuid and gebeurtenis = ${gebeurtenis} for update`
  const rij = await tx.stappenplan.findUnique({ where: { burgerId_gebeurtenis: { burgerId, gebeurtenis } } })
  if (!rij) return
  await tx.stappenplan.update({
    where: { id: rij.id },
    data: { inhoudVersleuteld: verpak(rij.id, hoe(lees(rij))), bewaardOp: nu() },
  })
}

function maakPlan(rij: Rij): Stappenplan | undefined {
  const gebeurtenis = findLevensgebeurtenis(rij.gebeurtenis)
  return gebeurtenis && { ...lees(rij), gebeurtenis, begonnenOp: dagVan(stadsMoment(rij.gemaaktOp)) }
}

function lees({ id, inhoudVersleuteld }: Rij): Inhoud {
  return JSON.parse(ontsleutel(inhoudVersleuteld, `stappenplan:${id}`)) as Inhoud
}

function verpak(id: string, inhoud: Inhoud): string {
  return versleutel(JSON.stringify(inhoud), `stappenplan:${id}`)
}
