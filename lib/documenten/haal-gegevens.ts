import type { Registerlezer } from '@/lib/inzage/registerlezer'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Beletsel, type EenDocumenttype, geenRecht } from './define-documenttype'

/** The data of today for a document of a kind, as it will be frozen; or why there are none. Only who is entitled is asked about further. */
export async function haalGegevens(
  soort: EenDocumenttype,
  register: Registerlezer,
  vandaag: string,
): Promise<Result<Record<string, unknown>, Beletsel>> {
  if (!soort.haalGegevens) throw new Error(`documenttype ${soort.id} gets its data from a case`)
  const persoon = await register.persoon()
  if (!persoon.ok) return persoon
  if (persoon.waarde.overledenOp) return mislukt({ code: 'overleden', bron: 'personen' })
  const recht = soort.recht?.(persoon.waarde, vandaag) ?? { recht: true }
  if (!recht.recht) return geenRecht(recht.vanaf)
  const gegevens = await soort.haalGegevens(persoon.waarde, register, vandaag)
  return gegevens.ok ? ok(soort.gegevens.parse(gegevens.waarde) as Record<string, unknown>) : gegevens
}
