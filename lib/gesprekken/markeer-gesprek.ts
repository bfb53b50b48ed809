import { markeerOverAanvraag } from '@/lib/berichten/list-berichten'
import { db } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import type { Schrijver } from '@/prisma/client/client'

/** The citizen saw what staff wrote about a case of their own: read here, and in the inbox. */
export async function markeerDoorBurger(burgerId: string, aanvraagId: string): Promise<void> {
  if ((await markeer(aanvraagId, 'medewerker')) > 0) await markeerOverAanvraag(burgerId, aanvraagId, 'gespreksbericht')
}

/** Staff saw what the citizen wrote. */
export async function markeerDoorMedewerker(aanvraagId: string): Promise<void> {
  await markeer(aanvraagId, 'burger')
}

async function markeer(aanvraagId: string, door: Schrijver): Promise<number> {
  const { count } = await db.gespreksbericht.updateMany({
    where: { aanvraagId, door, gelezenOp: null, verstuurdOp: { not: null } },
    data: { gelezenOp: stadsNu() },
  })
  return count
}
