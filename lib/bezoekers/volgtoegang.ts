import { db, type Tx } from '@/lib/platform/database'
import { isId, nieuwId } from '@/lib/platform/ids'
import { later, nu } from '@/lib/platform/klok'
import { isBrowsersleutel, VOLGTIJD, volgerHash } from './bezoeksleutel'

/** Lets the browser with this secret look at an aanvraag for a while. */
export async function geefVolgtoegang(tx: Tx, aanvraagId: string, browser: string): Promise<string> {
  const id = nieuwId()
  await tx.volgtoegang.create({ data: { id, aanvraagId, kijkerHash: volgerHash(id, browser), verlooptOp: later(nu(), VOLGTIJD) } })
  return id
}

/** The aanvraag that this browser opened, and until when it may look; undefined for another browser, and once it is over. */
export async function findGevolgde(toegangId: string, browser: string | undefined): Promise<{ aanvraagId: string; tot: Date } | undefined> {
  if (!isId(toegangId) || !isBrowsersleutel(browser)) return undefined
  const rij = await db.volgtoegang.findFirst({ where: { id: toegangId, verlooptOp: { gt: nu() } } })
  return rij?.kijkerHash === volgerHash(toegangId, browser) ? { aanvraagId: rij.aanvraagId, tot: rij.verlooptOp } : undefined
}

/** Removes what no browser may look at any more. */
export async function verwijderOudeVolgtoegang(): Promise<void> {
  await db.volgtoegang.deleteMany({ where: { verlooptOp: { lt: nu() } } })
}
