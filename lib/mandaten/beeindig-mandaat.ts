import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'

/**
 * Ends a mandate at once: by who gave it or by who acts, and nobody else. Whoever acts by it in an open session can do nothing more with
 * the next page or press; what is being sent at this moment is waited for. The other is told.
 */
export async function beeindigMandaat(burgerId: string, id: string): Promise<boolean> {
  if (!isId(id)) return false
  return inTransactie(async (tx) => {
    const rij = await tx.mandaat.findFirst({ where: { id, OR: [{ geverId: burgerId }, { gemachtigdeId: burgerId }] } })
    if (!rij) return false
    const door = rij.geverId === burgerId ? 'gever' : 'gemachtigde'
    const { count } = await tx.mandaat.updateMany({
      where: { id, beeindigdOp: null },
      data: { beeindigdOp: stadsNu(), beeindigdDoor: door, codeHash: null, codeTot: null },
    })
    if (count === 0) return false
    await tx.handeling.deleteMany({ where: { mandaatId: id, vertegenwoordigerId: burgerId } })
    const ander = door === 'gever' ? rij.gemachtigdeId : rij.geverId
    if (ander) await meldEinde(tx, ander, id)
    return true
  })
}

async function meldEinde(tx: Tx, burgerId: string, id: string): Promise<void> {
  await stuurBericht(tx, { burgerId, soort: 'mandaat-beeindigd', sleutel: `mandaat-beeindigd:${id}`, gegevens: { mandaat: id } })
}
