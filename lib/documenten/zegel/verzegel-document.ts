import { X509Certificate } from 'node:crypto'
import { env } from '@/lib/platform/env'
import { nu } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import type { Druk } from '../maak-druk'
import type { Stempelaar } from './cms'
import { getZegel } from './get-zegel'
import { vraagTijdstempel } from './tijdstempel'
import { verzegel } from './verzegel'
import { ZEGELWOORDEN } from './zegelwoorden'

/**
 * Seals the file of a versie with the seal of this portal. Refuses when its certificate ran out while the process was
 * running. Real time stands in it, also where the city's calendar was moved.
 */
export async function verzegelDocument(pdf: Uint8Array, druk: Pick<Druk, 'taal' | 'stad'>, nummer: string): Promise<Buffer> {
  const zegel = await getZegel()
  const op = nu()
  const [der = Buffer.alloc(0)] = zegel.keten
  if (new X509Certificate(der).validToDate < op) throw new Error('the certificate of the seal ran out')
  const { veld, reden } = ZEGELWOORDEN[druk.taal]
  const woorden = { nummer, stad: druk.stad, contact: env().STAD_EMAIL, veld: `${veld} ${druk.stad}`, reden: `${reden} ${nummer}`, op }
  return verzegel(pdf, zegel, woorden, env().ZEGEL_TIJDSTEMPEL_URL ? stempel : undefined)
}

/** A citizen need not wait for an authority that is down: their document is sealed without a timestamp then. */
const stempel: Stempelaar = (handtekening) =>
  vraagTijdstempel(env().ZEGEL_TIJDSTEMPEL_URL, handtekening).catch((fout: unknown) => {
    log.warn({ err: fout }, 'a document was sealed without a timestamp')
    return undefined
  })
