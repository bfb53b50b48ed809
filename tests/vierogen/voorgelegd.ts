import type { Intrekking } from '@/lib/documenten/intrekken/trek-document-in'
import { inTransactie } from '@/lib/platform/database'
import { legVoor } from '@/lib/vierogen/voorbereiding'
import { eenMedewerker } from '@/tests/loket/zaak'

/** A withdrawal of a document as one prepared it and another approves it now. */
export async function eenIntrekking(
  { nummer }: { nummer: string },
  anders: Partial<Pick<Intrekking, 'reden' | 'toelichting'>> = {},
): Promise<Intrekking> {
  const [dirk, els] = [await eenMedewerker(), await eenMedewerker('teamverantwoordelijke')]
  const wat = { reden: 'fout-in-gegevens' as const, toelichting: 'De naam was fout.\nVraag een nieuw aan het loket.', ...anders }
  const voorbereiding = { soort: 'document' as const, onderwerp: nummer, team: dirk.team, stand: 0, inhoud: wat, medewerkerId: dirk.id }
  const voorbereidingId = await inTransactie((tx) => legVoor(tx, voorbereiding))
  if (!voorbereidingId) throw new Error('something waits already')
  return { nummer, ...wat, medewerkerId: dirk.id, goedkeuring: { voorbereidingId, medewerkerId: els.id } }
}
