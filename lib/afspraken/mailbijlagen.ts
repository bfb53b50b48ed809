import type { Mailbijlage } from '@/lib/berichten/verstuur-mail'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import type { Taal } from '@/lib/tekst/talen'
import { maakAfspraak } from './afspraken'
import { kalenderVan } from './kalender'
import { tekenBezoekQr } from './qr'
import { isLopend } from './stand'

/**
 * What goes along with a mail about this visit: the calendar file, and the QR code while it is still to come. Where it is and when,
 * not what for; nothing of a visit of somebody else.
 */
export async function mailbijlagenVan(burgerId: string, afspraakId: string, taal: Taal): Promise<Mailbijlage[]> {
  const rij = isId(afspraakId) ? await db.afspraak.findFirst({ where: { id: afspraakId, burgerId } }) : null
  if (!rij || rij.status === 'aangeboden') return []
  const afspraak = maakAfspraak(rij)
  const { naam, inhoud } = kalenderVan(afspraak, taal)
  const kalender = { filename: naam, content: inhoud, contentType: 'text/calendar; charset=utf-8' }
  if (!isLopend(afspraak.status)) return [kalender]
  return [kalender, { filename: `${afspraak.code}.png`, content: tekenBezoekQr(afspraak.code), contentType: 'image/png' }]
}
