import { getAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { rondStapAf } from '@/lib/aanvragen/rond-stap-af'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import { addJob } from '@/lib/jobs/add-job'
import { db, inTransactie } from '@/lib/platform/database'
import { dagVan, nu } from '@/lib/platform/klok'

/**
 * Carries a positive decision into the register that it is about, then goes on in the verloop. Bears repetition:
 * the register knows the aanvraag by its id, and the portal notes once that it was done.
 */
export async function voerBesluitUit(aanvraagId: string): Promise<void> {
  const besluit = await db.besluit.findUniqueOrThrow({ where: { aanvraagId } })
  if (besluit.uitkomst !== 'goedgekeurd' || besluit.uitgevoerdOp) return
  const kop = await getAanvraagKop(aanvraagId)
  const bewijs = await noteerInzage(
    { door: { soort: 'systeem' }, doel: 'besluit-uitvoeren', aanvraagId },
    await betrokkeneVanBurger(kop.burgerId),
    'aanvraag',
    'openloket',
  )
  const { inhoud, feiten, ingediendOp } = await leesAanvraag(bewijs, kop)
  const { voerUit } = (await (await getFormulier(kop.dienst)).gevolgen?.()) ?? {}
  const uitgevoerd = await voerUit?.({ aanvraagId, burgerId: kop.burgerId, inhoud, feiten, ingediendDag: dagVan(ingediendOp) })
  if (uitgevoerd && !uitgevoerd.ok) throw new Error(`the register refused: ${uitgevoerd.fout.code}`)
  await inTransactie(async (tx) => {
    const { count } = await tx.besluit.updateMany({ where: { aanvraagId, uitgevoerdOp: null }, data: { uitgevoerdOp: nu() } })
    if (count !== 1 || !kop.stap) return
    await rondStapAf(tx, { aanvraagId, stap: kop.stap, door: { soort: 'systeem' } })
    const gegevens = { referentie: kop.referentie }
    await stuurBericht(tx, { burgerId: kop.burgerId, soort: 'stap-gezet', sleutel: `uitgevoerd:${aanvraagId}`, gegevens, aanvraagId })
    // What changed in the register replaces documents: look at once, not at the next turn of the clock.
    await addJob(tx, 'lees-mutaties', {}, { sleutel: 'lees-mutaties' })
  })
}
