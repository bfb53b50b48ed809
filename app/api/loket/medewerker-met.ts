import { naar, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { mag, type Recht } from '@/lib/auth/rechten'
import { getSessie, type MedewerkerSessie } from '@/lib/auth/sessie'
import { pad, type Taal } from '@/lib/tekst/talen'

/**
 * The member of staff who sends a form of the desk, if their role has the right for it; else the answer that they get: to sign in
 * and come back at `terug`, that their role may not, or that they tried too often.
 */
export async function medewerkerMet(
  recht: Recht,
  { taal, terug, limiet = 'opslaan' }: { taal: Taal; terug: string; limiet?: 'opslaan' | 'balie' | 'burger-zoeken' | 'loket-zoeken' },
): Promise<MedewerkerSessie['medewerker'] | Response> {
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(terug, { wie: 'medewerker' }))
  const { medewerker } = sessie
  if (!mag(medewerker.rol, recht)) return naar(pad(taal, '/fout/geen-recht'))
  return (await teVaak(limiet, medewerker.id, taal)) ?? medewerker
}
