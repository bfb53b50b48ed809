import { findDocument } from '@/lib/documenten/find-document'
import { findPdf } from '@/lib/documenten/get-pdf'
import { db } from '@/lib/platform/database'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenBurgerMetDocumenten, type Proefburger } from '@/tests/ondersteuning/proefburger'

/** A residence certificate of somebody new, with the code and the file of its valid versie. */
export type Proefdocument = Proefburger & { documentId: string; code: string; nummer: string; haalPdf: () => Promise<Buffer> }

export async function eenProefdocument(registers: Proefregisters, lid: object = {}): Promise<Proefdocument> {
  const burger = await eenBurgerMetDocumenten(registers, [lid])
  const { id: documentId } = await db.document.findFirstOrThrow({ where: { burgerId: burger.burgerId, documenttype: 'attest-hoofdverblijfplaats' } })
  const [versie] = (await findDocument(burger.burgerId, documentId))?.versies ?? []
  if (!versie?.controlecode) throw new Error('what is issued has a code')
  const { nummer, controlecode: code } = versie
  const haalPdf = async () => (await findPdf(burger.burgerId, documentId, nummer))?.bytes ?? Buffer.alloc(0)
  return { ...burger, documentId, code, nummer, haalPdf }
}
