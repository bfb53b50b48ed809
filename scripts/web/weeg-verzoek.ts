import type { IncomingMessage } from 'node:http'
import { MAX_VELDBYTES, maxMetBestanden, maxVerzoek } from '@/lib/platform/verzoekgrootte'
import { maakRuimte } from './ruimte'

/** A request that is taken, or the status with which it is refused before the framework sees any of it. `laatLos` gives back the room of its body. */
export type Weging = { geweigerd: number } | { geweigerd?: undefined; laatLos?: () => void }

/** How many of the largest requests are held at once by one process, and how many of them of one address. */
const GROTE = { samen: 6, elk: 2 }
/** The same of forms without files, which never wait for those. */
const KLEINE = { samen: 100, elk: 25 }

/**
 * What weighs the requests of one process: a body has a length that was announced, only where one belongs, and no more bytes than its address
 * takes; and together they hold no more memory than there is room for, nor one address more than its share.
 */
export function maakWeegschaal(): (verzoek: IncomingMessage) => Weging {
  const groot = maakRuimte(GROTE.samen * maxMetBestanden(), GROTE.elk * maxMetBestanden())
  const klein = maakRuimte(KLEINE.samen * MAX_VELDBYTES, KLEINE.elk * MAX_VELDBYTES)
  return (verzoek) => {
    const geweigerd = weigering(verzoek)
    if (geweigerd) return { geweigerd }
    const bytes = lengteVan(verzoek)
    if (bytes === 0) return {}
    const laatLos = (bytes > MAX_VELDBYTES ? groot : klein)(adresVan(verzoek), bytes)
    return laatLos ? { laatLos } : { geweigerd: 503 }
  }
}

function weigering(verzoek: IncomingMessage): number | undefined {
  const { headers, method, url = '/' } = verzoek
  if (headers['transfer-encoding'] !== undefined) return 411
  if (method === 'TRACE') return 405
  const bytes = lengteVan(verzoek)
  // An address of another host, or of no page, is none of ours; what is only asked for has nothing to bring.
  if (!url.startsWith('/') || Number.isNaN(bytes) || (bytes > 0 && (method === 'GET' || method === 'HEAD'))) return 400
  return bytes > maxVerzoek(url.split('?')[0] ?? url, headers['content-type']) ? 413 : undefined
}

function lengteVan({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0)
}

/** The address of who asks: the last one, which our own front door added. */
function adresVan({ headers }: IncomingMessage): string {
  return (
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim() || 'onbekend'
  )
}
