import { findNummerVanMedewerker } from '@/lib/auth/find-nummer-van-medewerker'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { betrokkeneVanAanvraag } from '@/lib/inzage/noteer-aanvraaginzage'
import { betrokkenenVanDocument } from '@/lib/inzage/noteer-documentinzage'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Tx } from '@/lib/platform/database'
import type { Behandelaar } from './behandelaar'
import type { Onderwerp } from './schrijfpoort'

/**
 * Whether a case or a document is of this member of staff themselves, or was sent by them for somebody else: nobody handles or approves
 * their own. Known only of whom the M-profiel gave the national number; of who did not, nothing is guessed.
 */
export async function isOverZelf(
  { id }: Pick<Behandelaar, 'id'>,
  { aanvraag, document }: Onderwerp,
  via?: Pick<Tx, 'burger' | 'medewerker'>,
): Promise<boolean> {
  const insz = await findNummerVanMedewerker(id, via)
  if (!insz) return false
  const vertegenwoordiger = aanvraag?.eigenaar.door?.vertegenwoordigerId
  const over = await Promise.all([
    aanvraag ? betrokkeneVanAanvraag(aanvraag, via) : [],
    vertegenwoordiger ? betrokkeneVanBurger(vertegenwoordiger, via) : [],
    document ? betrokkenenVanDocument(document) : [],
  ])
  return over.flat().includes(betrokkeneVan({ insz }))
}
