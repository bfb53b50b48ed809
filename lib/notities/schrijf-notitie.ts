import { db } from '@/lib/platform/database'
import { isId, nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import { controleerNotitie, type Notitiefout } from './regels'

/** What is kept; `sleutel` is the form's, so that sending twice keeps it once. */
export type NieuweNotitie = { aanvraagId: string; medewerkerId: string; sleutel: string; tekst: string }

/** Keeps a note for colleagues. It changes nothing of the case and nobody outside the staff hears of it. */
export async function schrijfNotitie({ aanvraagId, medewerkerId, sleutel, tekst }: NieuweNotitie): Promise<Result<null, { code: Notitiefout }>> {
  const code = controleerNotitie(tekst)
  if (code) return mislukt({ code })
  const id = isId(sleutel) ? sleutel : nieuwId()
  const rij = { id, aanvraagId, medewerkerId, tekstVersleuteld: versleutel(tekst, `notitie:${id}`), geschrevenOp: stadsNu() }
  await db.notitie.createMany({ data: [rij], skipDuplicates: true })
  return ok(null)
}

/** Strikes a note of one's own: it stays, as struck. False when it is not there or another's; striking twice strikes once. */
export async function haalNotitieDoor({ id, aanvraagId, medewerkerId }: { id: string; aanvraagId: string; medewerkerId: string }): Promise<boolean> {
  if (!isId(id)) return false
  const eigen = { id, aanvraagId, medewerkerId }
  await db.notitie.updateMany({ where: { ...eigen, doorgehaaldOp: null }, data: { doorgehaaldOp: stadsNu() } })
  return (await db.notitie.count({ where: eigen })) === 1
}
