import { db, type Tx } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'

/** The national number of a member of staff, when the M-profiel gave it; undefined when nobody knows it. */
export async function findNummerVanMedewerker(id: string, via: Pick<Tx, 'medewerker'> = db): Promise<string | undefined> {
  const rij = await via.medewerker.findUnique({ where: { id }, select: { inszVersleuteld: true } })
  return rij?.inszVersleuteld ? ontsleutel(rij.inszVersleuteld, `medewerker:${id}`) : undefined
}
