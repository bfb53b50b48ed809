import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { laatWeten } from '@/lib/aanvragen/laat-weten'
import { type Dader, noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { laatKlokLopen, zetKlokStil } from '@/lib/aanvragen/pauze'
import type { Tx } from '@/lib/platform/database'
import { naarDatum, plusDagen, stadsNu, vandaag } from '@/lib/platform/klok'
import { GEWONE_DAGEN, herinnerVanaf } from './regels'

/** Staff withdraw a question of a case that is locked. False when it is not open any more. */
export async function trekTaakIn(tx: Tx, aanvraag: AanvraagKop, taakId: string, door: Dader): Promise<boolean> {
  const { count } = await tx.taak.updateMany({
    where: { id: taakId, aanvraagId: aanvraag.id, status: 'open' },
    data: { status: 'ingetrokken', geslotenOp: stadsNu() },
  })
  if (count !== 1) return false
  await noteerGebeurtenis(tx, aanvraag.id, 'taak.ingetrokken', door, { taak: taakId })
  await gaVerderZonder(tx, aanvraag)
  await zeg(tx, aanvraag, 'taak-ingetrokken', taakId)
  return true
}

/** Staff give the citizen more time, from today on; the clock stands still again. False when the question is not open any more. */
export async function verlengTaak(tx: Tx, aanvraag: AanvraagKop, taakId: string, door: Dader): Promise<boolean> {
  const uiterlijk = plusDagen(vandaag(), GEWONE_DAGEN)
  const { count } = await tx.taak.updateMany({
    where: { id: taakId, aanvraagId: aanvraag.id, status: 'open', uiterlijk: { lt: naarDatum(uiterlijk) } },
    data: {
      uiterlijk: naarDatum(uiterlijk),
      herinnerVanaf: naarDatum(herinnerVanaf(vandaag(), uiterlijk)),
      herinnerdOp: null,
      verstrekenOp: null,
    },
  })
  if (count !== 1) return false
  await zetKlokStil(tx, aanvraag, 'taak', taakId)
  await noteerGebeurtenis(tx, aanvraag.id, 'taak.verlengd', door, { taak: taakId, uiterlijk })
  await zeg(tx, aanvraag, 'taak-verlengd', taakId, uiterlijk)
  return true
}

/** A case that was decided or settled asks nothing any more; its questions close with it. */
export async function sluitTaken(tx: Tx, aanvraagId: string): Promise<void> {
  await tx.taak.updateMany({
    where: { aanvraagId, status: 'open', aanvraag: { status: { in: ['goedgekeurd', 'geweigerd', 'ingetrokken', 'afgerond'] } } },
    data: { status: 'ingetrokken', geslotenOp: stadsNu() },
  })
}

/** The clock of a case that is locked goes on once nothing keeps it: every question is answered, withdrawn, or past its day. */
export async function gaVerderZonder(tx: Tx, aanvraag: AanvraagKop): Promise<void> {
  const wacht = await tx.taak.count({ where: { aanvraagId: aanvraag.id, status: 'open', verstrekenOp: null } })
  if (wacht === 0) await laatKlokLopen(tx, aanvraag)
}

/** Tells the citizen what became of a question; once for each day that it had. */
export async function zeg(
  tx: Tx,
  aanvraag: AanvraagKop,
  soort: 'taak-ingetrokken' | 'taak-verlengd' | 'taak-herinnering' | 'taak-verstreken',
  taakId: string,
  dag?: string,
): Promise<void> {
  await laatWeten(tx, aanvraag, soort, [soort, taakId, ...(dag ? [dag] : [])].join(':'), dag ? { dag } : {})
}
