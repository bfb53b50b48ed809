import type { Eigenaar } from '@/lib/aanvragen/eigenaar'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import type { Tx } from '@/lib/platform/database'
import { type Aanleiding, type Bewijs, betrokkeneVan, noteerInzage, type Wat } from './noteer-inzage'

/** Writes the line of a look at what a citizen sent, and gives the proof that reading it asks for. */
export async function noteerAanvraaginzage(
  aanvraag: { id: string; eigenaar: Eigenaar },
  { door, doel }: Pick<Aanleiding, 'door' | 'doel'>,
  wat: Extract<Wat, 'aanvraag' | 'bijlage'>,
): Promise<Bewijs> {
  return noteerInzage({ door, doel, aanvraagId: aanvraag.id }, await betrokkeneVanAanvraag(aanvraag), wat, 'openloket')
}

/** Whom a look at what was sent is about: its citizen, or whoever sent it without signing in, who has no other name than that. */
export async function betrokkeneVanAanvraag({ id, eigenaar }: { id: string; eigenaar: Eigenaar }, via?: Pick<Tx, 'burger'>): Promise<string> {
  return eigenaar.burgerId === undefined ? betrokkeneVan({ aanvraagId: id }) : betrokkeneVanBurger(eigenaar.burgerId, via)
}
