import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { type Aanleiding, type Bewijs, noteerInzage, type Wat } from './noteer-inzage'

/** Writes the line of a look at what a citizen sent, and gives the proof that reading it asks for. */
export async function noteerAanvraaginzage(
  aanvraag: { id: string; burgerId: string },
  { door, doel }: Pick<Aanleiding, 'door' | 'doel'>,
  wat: Extract<Wat, 'aanvraag' | 'bijlage'>,
): Promise<Bewijs> {
  return noteerInzage({ door, doel, aanvraagId: aanvraag.id }, await betrokkeneVanBurger(aanvraag.burgerId), wat, 'openloket')
}
