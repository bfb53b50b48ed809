import { getBurger } from '@/lib/burgers/get-burger'
import { db } from '@/lib/platform/database'
import { log } from '@/lib/platform/logger'
import { leesBezorgbericht } from './lees-bezorgbericht'
import { isOpgelostSinds, noteerMailweigering } from './mailweigering'
import { isTerugmerkVan, leesTerugmerken, type Terugmerk } from './terugadres'

/**
 * What became of a mail that came back: an address was marked; it says of no address that it takes nothing; or it is of no mail of ours
 * that is still about anything (forged, of another address than the citizen has now, or of before they said that it is right).
 */
export type Terugkomst = 'geweigerd' | 'geen-weigering' | 'onbekend'

/** Reads a mail that came back to the return path of ours, and marks the address that it says nothing arrives at, as one that is refused at once. Bears repetition. */
export async function verwerkBezorgbericht(ruw: Uint8Array): Promise<Terugkomst> {
  const gelezen = await leesBezorgbericht(ruw)
  const [weigering] = gelezen?.geweigerd ?? []
  if (!gelezen || !weigering) return 'geen-weigering'
  for (const merk of leesTerugmerken(gelezen.aan)) {
    const wie = await vindOntvanger(merk)
    if (!wie) continue
    await noteerMailweigering(wie, weigering.antwoord)
    log.warn({ mailId: merk.berichtId, antwoord: weigering.antwoord, status: weigering.status }, 'mail kwam terug')
    return 'geweigerd'
  }
  return 'onbekend'
}

async function vindOntvanger(merk: Terugmerk): Promise<{ burgerId: string; email: string } | undefined> {
  const bericht = await db.bericht.findUnique({ where: { id: merk.berichtId }, select: { burgerId: true, mailVerstuurdOp: true } })
  if (!bericht) return undefined
  const { burgerId, email } = await getBurger(bericht.burgerId)
  if (!email || !isTerugmerkVan(merk, email)) return undefined
  const adres = { burgerId, email }
  return bericht.mailVerstuurdOp && (await isOpgelostSinds(adres, bericht.mailVerstuurdOp)) ? undefined : adres
}
