import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'

/** Who of the staff signed in since a moment, with their own national number when the M-profiel gave it. */
export async function listAangemeld(sinds: Date): Promise<{ id: string; insz?: string }[]> {
  const rijen = await db.medewerker.findMany({ where: { laatstAangemeldOp: { gte: sinds } }, select: { id: true, inszVersleuteld: true } })
  return rijen.map(({ id, inszVersleuteld }) => ({ id, insz: inszVersleuteld ? ontsleutel(inszVersleuteld, `medewerker:${id}`) : undefined }))
}
