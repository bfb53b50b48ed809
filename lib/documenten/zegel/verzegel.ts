import { createHash } from 'node:crypto'
import { maakCms, type Stempelaar } from './cms'
import type { Zegel } from './zegel'
import { maakPlaats, type Zegelwoorden } from './zegelveld'

/** Bytes kept free besides the certificates: what is signed, and a timestamp with the certificates of its authority. */
const RUIMTE = 1_500
const RUIMTE_TIJDSTEMPEL = 12_000

/**
 * Seals a PDF of our typesetter: PAdES (ETSI.CAdES.detached), over every byte but the seal itself. The bytes that were
 * given stand unchanged at the beginning of what it gives. Each call gives other bytes, so what is issued is stored.
 */
export async function verzegel(pdf: Uint8Array, zegel: Zegel, woorden: Zegelwoorden, stempel?: Stempelaar): Promise<Buffer> {
  const keten = zegel.keten.reduce((som, { byteLength }) => som + byteLength, 0)
  const { bytes, begin, einde } = maakPlaats(pdf, woorden, keten + RUIMTE + (stempel ? RUIMTE_TIJDSTEMPEL : 0))
  const digest = createHash('sha256').update(bytes.subarray(0, begin)).update(bytes.subarray(einde)).digest()
  const hex = (await maakCms(zegel, digest, stempel)).toString('hex')
  if (hex.length > einde - begin - 2) throw new Error('the seal is larger than the place that was kept for it')
  bytes.write(hex, begin + 1, 'latin1')
  return bytes
}
