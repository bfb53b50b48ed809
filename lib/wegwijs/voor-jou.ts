import { listVoorJouRegels } from '@/lib/catalogus/find-dienst'
import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import type { Persoonsfeiten } from '@/lib/catalogus/voor-jou'
import type { Insz } from '@/lib/gegevens/insz'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import { findLevensgebeurtenis, listLevensgebeurtenissen } from './find-levensgebeurtenis'
import { leesPersoonsfeiten } from './lees-persoonsfeiten'

/** Something that may be meant for a citizen, and why. */
export type Voorstel = { soort: 'dienst' | 'gebeurtenis'; slug: string; reden: Tekst }

/** What a citizen is told; `aan` is whether they want to be. */
export type VoorJouStand = { aan: boolean; voorstellen: Voorstel[] }

/** So long what was found holds; after it, or after a register that was silent, it is looked for again. */
const HOUDT_UREN = 24 * 30
const NA_STILTE_UREN = 1

/**
 * What may be meant for this citizen. The registers are looked at once a month and not for every page, and never for who does
 * not want it: each look leaves its lines.
 */
export async function getVoorJou(burgerId: string, insz: Insz): Promise<VoorJouStand> {
  const rij = await db.voorJou.findUnique({ where: { burgerId } })
  if (rij && !rij.aan) return { aan: false, voorstellen: [] }
  if (rij?.opnieuwVanaf && rij.opnieuwVanaf > nu())
    return { aan: true, voorstellen: rij.inhoudVersleuteld ? lees(rij.id, rij.inhoudVersleuteld) : [] }
  const feiten = await leesPersoonsfeiten(insz)
  const voorstellen = feiten ? await zoekVoorstellen(feiten) : []
  return (await bewaar(burgerId, rij?.id, voorstellen, feiten ? HOUDT_UREN : NA_STILTE_UREN))
    ? { aan: true, voorstellen }
    : { aan: false, voorstellen: [] }
}

/** A citizen says whether they want to be told. Off, what was found goes at once and nothing is looked for; on, it is looked for anew. */
export async function zetVoorJou(burgerId: string, aan: boolean): Promise<void> {
  const stand = { aan, inhoudVersleuteld: null, opnieuwVanaf: null }
  await db.voorJou.upsert({ where: { burgerId }, create: { id: nieuwId(), burgerId, ...stand }, update: stand })
}

/** Forgets what was found for who did not come back to it; the job `ruim-op` does it. */
export async function vergeetOudeVoorstellen(): Promise<void> {
  await db.voorJou.updateMany({ where: { opnieuwVanaf: { lt: nu() }, inhoudVersleuteld: { not: null } }, data: { inhoudVersleuteld: null } })
}

/** Everything whose rule has a reason for this person: life events first. Pure but for the loading of the rules. */
export async function zoekVoorstellen(feiten: Persoonsfeiten): Promise<Voorstel[]> {
  const gebeurtenissen = listLevensgebeurtenissen().flatMap(({ slug, voorJou }): Voorstel[] => {
    const reden = voorJou?.(feiten)
    return reden ? [{ soort: 'gebeurtenis', slug, reden }] : []
  })
  const diensten = (await listVoorJouRegels()).flatMap(({ slug, voorJou }): Voorstel[] => {
    const reden = voorJou(feiten)
    return reden ? [{ soort: 'dienst', slug, reden }] : []
  })
  return [...gebeurtenissen, ...diensten]
}

/** Keeps what was found; false when it was switched off in the meantime. */
async function bewaar(burgerId: string, bestaand: string | undefined, voorstellen: Voorstel[], houdtUren: number): Promise<boolean> {
  const id = bestaand ?? nieuwId()
  const data = {
    inhoudVersleuteld: versleutel(JSON.stringify(voorstellen), `voor_jou:${id}`),
    opnieuwVanaf: later(nu(), uren(houdtUren)),
  }
  if (bestaand) return (await db.voorJou.updateMany({ where: { id, aan: true }, data })).count > 0
  // Two pages at once keep one; what both found is the same.
  await db.voorJou.createMany({ data: { id, burgerId, aan: true, ...data }, skipDuplicates: true })
  return (await db.voorJou.findUniqueOrThrow({ where: { burgerId }, select: { aan: true } })).aan
}

function lees(id: string, verpakt: string): Voorstel[] {
  const voorstellen = JSON.parse(ontsleutel(verpakt, `voor_jou:${id}`)) as Voorstel[]
  return voorstellen.filter(({ soort, slug }) => soort === 'dienst' || findLevensgebeurtenis(slug))
}
