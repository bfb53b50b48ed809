import type { Vertegenwoordiger } from '@/lib/aanvragen/eigenaar'
import { getBurger } from '@/lib/burgers/get-burger'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import type { Tx } from '@/lib/platform/database'
import { vandaag } from '@/lib/platform/klok'
import { findGeldigMandaat } from './mandaat'
import { vindKind } from './ouderschap'
import { valtOnder } from './regels'

/**
 * Whether somebody may send this for another at this moment: by a mandate that holds and has the dienst in it, or as a parent by what the
 * register of the child says now. `bron`: the register does not answer, so it waits.
 */
export async function magNogHandelen(
  burgerId: string,
  { vertegenwoordigerId, mandaatId, totEnMet }: Vertegenwoordiger,
  record: Pick<DienstRecord, 'theme' | 'personal'>,
  aanvraagId: string,
): Promise<'ja' | 'nee' | 'bron'> {
  if (vandaag() > totEnMet) return 'nee'
  if (mandaatId) {
    const mandaat = await findGeldigMandaat(vertegenwoordigerId, mandaatId)
    return mandaat?.geverId === burgerId && valtOnder(mandaat.groepen, record) ? 'ja' : 'nee'
  }
  const [ouder, kind] = await Promise.all([getBurger(vertegenwoordigerId), getBurger(burgerId)])
  if (!ouder.insz || !kind.insz || record.personal) return 'nee'
  const gevonden = await vindKind(ouder.insz, kind.insz, { soort: 'ouder', vertegenwoordigerId }, aanvraagId)
  if (!gevonden.ok) return 'bron'
  return gevonden.waarde ? 'ja' : 'nee'
}

/** Holds the mandate in the transaction of what is sent: who ends it waits, or was first. A parent has none. */
export async function vergrendelRecht(tx: Tx, { mandaatId, totEnMet }: Vertegenwoordiger): Promise<boolean> {
  if (vandaag() > totEnMet) return false
  if (!mandaatId) return true
  const rijen = await tx.$queryRaw<{ id: string }[]>`select id from mandaat where id = ${mandaatId}::uuid and beeindigd_op is null for share`
  return rijen.length === 1
}
