import { mag } from '@/lib/auth/rechten'
import { type Beschermd, isDicht } from '@/lib/bescherming/poort'
import { type Burger, getBurger } from '@/lib/burgers/get-burger'
import type { DocumentDetail } from '@/lib/documenten/find-document'
import { findDocumentKop, leesDocument } from '@/lib/documenten/lees-document'
import { betrokkenenVanDocument, noteerDocumentinzage } from '@/lib/inzage/noteer-documentinzage'
import type { Doel } from '@/lib/inzage/noteer-inzage'
import { normaliseerCode } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { findLaatsteVoorbereiding, type Voorbereiding } from '@/lib/vierogen/voorbereiding'
import type { Behandelaar } from './behandelaar'

/** Why staff may look at a document; the person reads it. */
export const KIJKREDENEN = ['document-vraag', 'document-fout', 'document-misbruik'] as const satisfies readonly Doel[]
export type Kijkreden = (typeof KIJKREDENEN)[number]

/** A document as staff see it: its chain, who holds it, whether a right one can be made, and what was last prepared about its valid versie. */
export type Documentdossier = {
  document: DocumentDetail
  houder: Pick<Burger, 'voornaam' | 'achternaam'>
  kanVerbeteren: boolean
  voorbereid?: Voorbereiding
}

/** Opens a document by the number on the paper. The line, with why, is written before anything of it is read. */
export async function openDocument(
  medewerker: Behandelaar,
  getypt: string,
  reden: Kijkreden,
): Promise<Result<Documentdossier, { code: 'geen-recht' | 'geen-nummer' | 'niet-gevonden' } | Beschermd>> {
  if (!mag(medewerker.rol, 'document-openen')) return mislukt({ code: 'geen-recht' })
  const nummer = normaliseerCode(getypt)
  if (!nummer?.startsWith('D-')) return mislukt({ code: 'geen-nummer' })
  const kop = await findDocumentKop(nummer)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  const dicht = await isDicht(medewerker.id, await betrokkenenVanDocument(kop))
  if (dicht) return mislukt({ code: 'beschermd', betrokkene: dicht })
  const bewijs = await noteerDocumentinzage(kop, { door: { soort: 'medewerker', medewerkerId: medewerker.id }, doel: reden })
  const [document, { voornaam, achternaam }] = await Promise.all([leesDocument(bewijs, kop), getBurger(kop.burgerId)])
  const voorbereid = await findLaatsteVoorbereiding('document', document.versies[0]?.nummer ?? '')
  return ok({ document, houder: { voornaam, achternaam }, kanVerbeteren: kop.kanVerbeteren, voorbereid })
}
