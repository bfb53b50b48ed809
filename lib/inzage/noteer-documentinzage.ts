import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { type Aanleiding, type Bewijs, noteerInzage, noteerInzagen } from './noteer-inzage'

/**
 * Writes the lines of a look at a document, for who holds it and for whom it is about, and gives the proof that reading
 * it asks for.
 */
export async function noteerDocumentinzage(document: { burgerId: string; betrokkene?: string }, aanleiding: Aanleiding): Promise<Bewijs> {
  const houder = await betrokkeneVanBurger(document.burgerId)
  if (document.betrokkene && document.betrokkene !== houder) await noteerInzagen(aanleiding, [document.betrokkene], 'document', 'openloket')
  return noteerInzage(aanleiding, houder, 'document', 'openloket')
}
