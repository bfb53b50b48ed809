import { listFuncties } from '@/lib/auth/list-functies'
import { mag } from '@/lib/auth/rechten'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { plusWerkdagen } from '@/lib/gegevens/werkdagen'
import { findInzageregel } from '@/lib/inzage/find-inzageregel'
import type { InzageRegel } from '@/lib/inzage/list-inzagen'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import { controleerTekst, type Inzagevraag, leesTekst, maakInzagevraag } from './inzagevraag'

/** A line of a citizen, and what they asked about it. */
export type EigenInzage = { regel: InzageRegel; vraag?: Inzagevraag }

/** One of a citizen's own lines, with what was asked about it; undefined for another's, as for what is not there. */
export async function findEigenInzage(burgerId: string, inzageId: string): Promise<EigenInzage | undefined> {
  const regel = await findInzageregel(inzageId, await listBetrokkenen(burgerId))
  if (!regel) return undefined
  const rij = await db.inzagevraag.findUnique({ where: { inzageId } })
  return { regel, vraag: rij ? maakInzagevraag(rij) : undefined }
}

/**
 * A citizen asks about a look at their data, once a line. It goes to the teamverantwoordelijke of who looked; to an auditor at once
 * when it was no member of staff, or one who answers such questions themselves. Sent twice it is there once.
 */
export async function stelInzagevraag(
  burgerId: string,
  inzageId: string,
  getypt: string,
): Promise<Result<null, { code: 'niet-gevonden' | 'leeg' | 'lang' }>> {
  const eigen = await findEigenInzage(burgerId, inzageId)
  if (!eigen) return mislukt({ code: 'niet-gevonden' })
  const tekst = leesTekst(getypt)
  const fout = controleerTekst(tekst)
  if (fout) return mislukt({ code: fout })
  const { medewerkerId = null } = eigen.regel
  const functie = medewerkerId ? (await listFuncties([medewerkerId])).get(medewerkerId) : undefined
  const team = functie && !mag(functie.rol, 'inzagevraag-beantwoorden') ? functie.team : null
  const id = nieuwId()
  await db.inzagevraag.createMany({
    data: {
      id,
      inzageId,
      burgerId,
      medewerkerId,
      team,
      vraagVersleuteld: versleutel(tekst, `inzagevraag:${id}`),
      gesteldOp: stadsNu(),
      uiterlijk: naarDatum(plusWerkdagen(vandaag(), env().INZAGEVRAAG_WERKDAGEN)),
      naarAuditorOp: team ? null : stadsNu(),
    },
    skipDuplicates: true,
  })
  return ok(null)
}

/** How the questions of a citizen about these lines stand, by line. */
export async function listEigenInzagevragen(
  burgerId: string,
  inzageIds: readonly string[],
): Promise<Map<string, Pick<Inzagevraag, 'gesteldOp' | 'beantwoordOp'>>> {
  if (inzageIds.length === 0) return new Map()
  const rijen = await db.inzagevraag.findMany({
    where: { burgerId, inzageId: { in: [...inzageIds] } },
    select: { inzageId: true, gesteldOp: true, beantwoordOp: true },
  })
  return new Map(rijen.map(({ inzageId, gesteldOp, beantwoordOp }) => [inzageId, { gesteldOp, beantwoordOp: beantwoordOp ?? undefined }]))
}
