import { type AanvraagKop, getAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { geefDocumentenUit } from '@/lib/aanvragen/geef-documenten-uit'
import { laatWeten } from '@/lib/aanvragen/laat-weten'
import { rondStapAf } from '@/lib/aanvragen/rond-stap-af'
import { stuurTerug } from '@/lib/aanvragen/stuur-terug'
import { stapNa } from '@/lib/aanvragen/verloop'
import type { BerichtSoort } from '@/lib/berichten/stuur-bericht'
import { isStoring } from '@/lib/bronnen/bron-vraag'
import type { UitTeGeven } from '@/lib/catalogus/define-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { addJob } from '@/lib/jobs/add-job'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { dagVan, nu, stadsNu } from '@/lib/platform/klok'
import type { Besluit } from '@/prisma/client/client'
import { maakBesluit } from './find-besluit'
import { geefBeslissingUit } from './geef-beslissing-uit'

/**
 * Carries a positive decision out: into the register that it is about, and as the documents that it brings; then the
 * case goes on in its verloop. A register that is out fails the job, so that it is tried again. One that refuses ends
 * the decision, and the case goes back to staff with why. Bears repetition: the register knows the aanvraag by its id,
 * and the portal notes once that it was done.
 */
export async function voerBesluitUit(aanvraagId: string): Promise<void> {
  const besluit = await db.besluit.findFirst({ where: { aanvraagId, vervallenOp: null } })
  if (besluit?.uitkomst !== 'goedgekeurd' || besluit.uitgevoerdOp) return
  const kop = await getAanvraagKop(aanvraagId)
  const uitgevoerd = await voerGevolgenUit(kop)
  if (uitgevoerd.ok) return inTransactie((tx) => rondUitvoeringAf(tx, kop, besluit, uitgevoerd.waarde))
  const { code } = uitgevoerd.fout
  if (isStoring(code)) throw new Error(`a register did not answer: ${code}`)
  await inTransactie((tx) => laatVervallen(tx, kop, besluit.id, code))
}

async function voerGevolgenUit(kop: AanvraagKop) {
  const bewijs = await noteerAanvraaginzage(kop, { door: { soort: 'systeem' }, doel: 'besluit-uitvoeren' }, 'aanvraag')
  const { inhoud, feiten, ingediendOp } = await leesAanvraag(bewijs, kop)
  const { gevolgen } = await getFormulierVan(kop)
  if (!gevolgen) throw new Error(`dienst ${kop.dienst} has nothing to carry out`)
  const { voerUit } = await gevolgen()
  const { burgerId } = kop.eigenaar
  if (burgerId === undefined) throw new Error('a decision is carried out for who signed in')
  return voerUit({ aanvraagId: kop.id, burgerId, inhoud, feiten, ingediendDag: dagVan(ingediendOp) })
}

async function rondUitvoeringAf(tx: Tx, kop: AanvraagKop, besluit: Besluit, documenten: UitTeGeven[]): Promise<void> {
  const { count } = await tx.besluit.updateMany({
    where: { id: besluit.id, uitgevoerdOp: null, vervallenOp: null },
    data: { uitgevoerdOp: nu() },
  })
  if (count !== 1) return
  await geefBeslissingUit(tx, kop, maakBesluit(besluit))
  await geefDocumentenUit(tx, { ...kop, ingediendDag: dagVan(kop.ingediendOp) }, documenten)
  if (!kop.stap) return
  await rondStapAf(tx, { aanvraagId: kop.id, stap: kop.stap, door: { soort: 'systeem' } })
  await meld(tx, kop, stapNa(await getFormulierVan(kop), kop.stap) ? 'stap-gezet' : 'aanvraag-afgerond', besluit.id)
  // What changed in the register replaces documents: look at once, not at the next turn of the clock.
  await addJob(tx, 'lees-mutaties', {}, { sleutel: 'lees-mutaties', telDoor: true })
}

async function laatVervallen(tx: Tx, kop: AanvraagKop, besluitId: string, reden: string): Promise<void> {
  const { count } = await tx.besluit.updateMany({
    where: { id: besluitId, uitgevoerdOp: null, vervallenOp: null },
    data: { vervallenOp: stadsNu(), vervallenReden: reden },
  })
  if (count !== 1) return
  if (!(await stuurTerug(tx, kop.id, reden))) throw new Error('an approved case went on before its decision was carried out')
  await meld(tx, kop, 'besluit-vervallen', besluitId)
}

function meld(tx: Tx, kop: AanvraagKop, soort: BerichtSoort, besluitId: string): Promise<void> {
  return laatWeten(tx, kop, soort, `${soort}:${kop.id}:${besluitId}`)
}
