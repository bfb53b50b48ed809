import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { geefDocumentenUit } from '@/lib/aanvragen/geef-documenten-uit'
import { getBurger } from '@/lib/burgers/get-burger'
import { dienstnaam, getFormulier } from '@/lib/catalogus/find-dienst'
import type { Tx } from '@/lib/platform/database'
import { dagVan } from '@/lib/platform/klok'
import type { BesluitRegel } from './find-besluit'

/**
 * Issues a decision as a document to who signed in: in Dutch, with the appeal route of its dienst and, for who reads English, an
 * explanation beside it. Called once it stands: a decision that a register may still refuse is issued when that carried it out.
 */
export async function geefBeslissingUit(
  tx: Tx,
  aanvraag: AanvraagKop,
  { uitkomst, motivering, uitleg = '', op }: Pick<BesluitRegel, 'uitkomst' | 'motivering' | 'uitleg' | 'op'>,
): Promise<void> {
  const { burgerId } = aanvraag.eigenaar
  if (burgerId === undefined) return
  const { voornaam, achternaam } = await getBurger(burgerId)
  const { tekst } = await getFormulier(aanvraag.dienst)
  const gegevens = {
    aanvrager: `${voornaam} ${achternaam}`,
    dienst: dienstnaam(aanvraag.dienst, 'nl'),
    uitkomst,
    beslistOp: dagVan(op),
    motivering,
    beroep: [...tekst.nl.beroep],
    ...(aanvraag.taal === 'en' ? { engels: { uitleg, beroep: [...tekst.en.beroep] } } : {}),
  }
  await geefDocumentenUit(tx, { ...aanvraag, ingediendDag: dagVan(aanvraag.ingediendOp) }, [
    { documenttype: 'beslissing', gegevens, taal: 'nl', eenmalig: true },
  ])
}
