import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { findVanToepassing } from '@/lib/aanvragen/namens/find-eerder'
import { wieVraagt } from './wie-vraagt'

/** The case with this reference that the program filed which asks; undefined when it filed none, or the refusal of who may not ask. */
export async function vanToepassing(request: Request, referentie: string): Promise<AanvraagKop | Response | undefined> {
  const toegang = await wieVraagt(request)
  return toegang instanceof Response ? toegang : findVanToepassing(referentie, toegang.id)
}
