import type { Burger } from '@/lib/burgers/get-burger'
import { findVertraging } from '@/lib/jobs/find-vertraging'
import { db } from '@/lib/platform/database'
import { later, nu, uren } from '@/lib/platform/klok'
import { DOCUMENTTYPES } from './find-documenttype'
import { komtVanzelf } from './list-vanzelf'

/** After this long the page stops saying that documents are on their way. */
const HOOGSTENS = uren(1)

/** How the first documents of a citizen come: the worker is making them, or it has not succeeded since a moment. Not both. */
export type EersteUitgifte = { bezig: boolean; vertraagdSinds?: Date }

/** How far the first documents of a citizen are; ready when every kind that comes by itself was tried, with or without success. */
export async function findEersteUitgifte({ burgerId, documentenGevraagdOp: gevraagdOp }: Burger): Promise<EersteUitgifte> {
  if (!gevraagdOp) return { bezig: false }
  const isVers = later(gevraagdOp, HOOGSTENS) >= nu()
  if (isVers && (await isKlaar(burgerId))) return { bezig: false }
  const vertraagdSinds = await findVertraging([burgerId])
  return { bezig: isVers && !vertraagdSinds, vertraagdSinds }
}

/** In one question what was said of each kind, and which were tried: these pages are asked for while the worker is at it. */
async function isKlaar(burgerId: string): Promise<boolean> {
  const rijen = await db.$queryRaw<{ documenttype: string; voorkeur: boolean | null }[]>`
    select documenttype, vanzelf as voorkeur from documentvoorkeur where burger_id = ${burgerId}::uuid
    union all
    select documenttype, null from document where burger_id = ${burgerId}::uuid
      and (beletsel is not null or exists (select from versie where versie.document_id = document.id))`
  const klaar = new Set(rijen.filter(({ voorkeur }) => voorkeur === null).map(({ documenttype }) => documenttype))
  const voorkeuren = new Map(rijen.flatMap(({ documenttype, voorkeur }) => (voorkeur === null ? [] : [[documenttype, voorkeur]])))
  return DOCUMENTTYPES.every((soort) => klaar.has(soort.id) || !komtVanzelf(soort, voorkeuren.get(soort.id)))
}
