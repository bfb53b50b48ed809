import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import type { Tx } from '@/lib/platform/database'
import { type Aanleiding, type Bewijs, noteerInzage, noteerInzagen } from './noteer-inzage'

/** Whom a look at a document is about: who holds it, and who it says something of. */
export async function betrokkenenVanDocument({ burgerId, betrokkene }: { burgerId: string; betrokkene?: string }): Promise<string[]> {
  const houder = await betrokkeneVanBurger(burgerId)
  return [...new Set([houder, betrokkene ?? houder])]
}

/**
 * Writes the lines of a look at a document, for who holds it and for whom it is about, and gives the proof that reading
 * it asks for.
 */
export async function noteerDocumentinzage(document: { burgerId: string; betrokkene?: string }, aanleiding: Aanleiding): Promise<Bewijs> {
  const houder = await betrokkeneVanBurger(document.burgerId)
  if (document.betrokkene && document.betrokkene !== houder) await noteerInzagen(aanleiding, [document.betrokkene], 'document', 'openloket')
  return noteerInzage(aanleiding, houder, 'document', 'openloket')
}

/**
 * Writes the lines of an opening of a document that its holder shared, for who holds it and for whom it is about: in the
 * transaction of the opening, so that nothing is shown without them.
 */
export async function noteerDeelinzage(tx: Tx, document: { burgerId: string; betrokkene?: string }): Promise<void> {
  const houder = await betrokkeneVanBurger(document.burgerId, tx)
  const wie = [...new Set([houder, document.betrokkene ?? houder])]
  await noteerInzagen({ door: { soort: 'ontvanger' }, doel: 'document-gedeeld' }, wie, 'document', 'openloket', tx)
}
