import { type Beschermd, isDicht } from '@/lib/bescherming/poort'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { betrokkeneVanAanvraag } from '@/lib/inzage/noteer-aanvraaginzage'
import { betrokkenenVanDocument } from '@/lib/inzage/noteer-documentinzage'
import type { Tx } from '@/lib/platform/database'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Behandelaar } from './behandelaar'

/** What staff are about to change: a case, a document, or a visit, which is nobody's when somebody walked in. */
export type Onderwerp = {
  aanvraag?: Parameters<typeof betrokkeneVanAanvraag>[0]
  document?: Parameters<typeof betrokkenenVanDocument>[0]
  bezoek?: { burgerId?: string }
}

/**
 * The gate that every change of staff to a case, its visit or a document passes, the same as for reading it: whose file is protected is
 * changed by who said why they opened it, a short while ago, and by nobody else.
 */
export async function magWijzigen(
  { id }: Pick<Behandelaar, 'id'>,
  { aanvraag, document, bezoek }: Onderwerp,
  via?: Pick<Tx, 'burger' | 'bescherming' | 'toegang'>,
): Promise<Result<null, Beschermd>> {
  const over = await Promise.all([
    aanvraag ? betrokkeneVanAanvraag(aanvraag, via) : [],
    document ? betrokkenenVanDocument(document) : [],
    bezoek?.burgerId ? betrokkeneVanBurger(bezoek.burgerId, via) : [],
  ])
  const betrokkene = await isDicht(id, over.flat(), via)
  return betrokkene ? mislukt({ code: 'beschermd', betrokkene }) : ok(null)
}
