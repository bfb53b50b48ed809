import { timingSafeEqual } from 'node:crypto'
import { probleem } from '@/app/probleem'
import { verwerkBezorgbericht } from '@/lib/berichten/verwerk-bezorgbericht'
import { env } from '@/lib/platform/env'
import { sleutelHash } from '@/lib/platform/versleuteling'

/**
 * A mail that came back, as the city's mail server hands it over: whole, as message/rfc822. Whatever could be read is answered as done,
 * since sent again it would say the same; a database that is down is a fault, so that the mail server keeps it for later.
 */
export async function POST(request: Request): Promise<Response> {
  const { MAIL_TERUG_ADRES, MAIL_TERUG_SLEUTEL } = env()
  if (!MAIL_TERUG_ADRES || !MAIL_TERUG_SLEUTEL) return probleem(404, 'niet-gevonden')
  const gegeven = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  if (!isZelfde(gegeven, MAIL_TERUG_SLEUTEL)) return probleem(401, 'niet-aangemeld')
  const uitkomst = await verwerkBezorgbericht(new Uint8Array(await request.arrayBuffer()))
  return Response.json({ uitkomst }, { headers: { 'cache-control': 'no-store' } })
}

function isZelfde(een: string, ander: string): boolean {
  const hash = (waarde: string) => Buffer.from(sleutelHash(waarde, 'mailterug-sleutel'))
  return timingSafeEqual(hash(een), hash(ander))
}
