import { naar, tekstVan, teVaak } from '@/app/verzoek'
import { findConcept } from '@/lib/aanvragen/concept'
import { teZwakVoor } from '@/lib/aanvragen/zicht'
import { aanmeldAdres } from '@/lib/auth/eis'
import { beeindigOverdracht, maakOverdracht } from '@/lib/balie/overdracht'
import { sluitOverdrachtcode } from '@/lib/balie/toon-code'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { leesVerzending } from '../../lees-verzending'

type Context = { params: Promise<{ dienst: string }> }

/** Makes a code for the counter, or ends what was handed over. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  const verzending = await leesVerzending(request, dienst, 'loket')
  if (verzending instanceof Response) return verzending
  const { formulier, taal, basis, aanvrager } = verzending
  const { burgerId, door } = aanvrager
  // What somebody fills in for another is not theirs to hand over.
  if (door) return naar(basis)
  // Who did not sign in has nothing that staff can be handed: they sign in first.
  if (burgerId === undefined) return naar(aanmeldAdres(`${basis}/aanvraag/loket`, {}))
  const geweigerd = await teVaak('indienen', burgerId, taal)
  if (geweigerd) return geweigerd
  const hier = `${basis}/aanvraag/loket`
  const concept = await findConcept({ burgerId }, dienst)
  if (tekstVan(formulier, '_actie') === 'stop') {
    if (concept) await beeindigOverdracht(burgerId, concept.id)
    return naar(hier)
  }
  // Who may not see it does not hand it over; to end it is always theirs.
  const niveau = concept && teZwakVoor(aanvrager.niveau, concept, await findFormulier(dienst))
  if (niveau) return naar(aanmeldAdres(hier, { niveau }))
  const gemaakt = await maakOverdracht(burgerId, dienst)
  return naar(gemaakt ? `${hier}?code=${sluitOverdrachtcode(burgerId, gemaakt)}` : hier)
}
