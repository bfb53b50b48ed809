import { listLopendeAanvragen } from '@/lib/aanvragen/list-aanvragen'
import { mag } from '@/lib/auth/rechten'
import { listMailweigeringen, type Mailweigering } from '@/lib/berichten/mailweigering'
import { stadsMoment } from '@/lib/platform/klok'
import type { Behandelaar } from './behandelaar'

/** Mail that does not arrive: since when, and the open cases of the own team by which its citizen can be reached; no address. */
export type Mailregel = Pick<Mailweigering, 'id' | 'antwoord' | 'op'> & { referenties: string[] }

const ZAKEN = 5

/** Whose mail does not arrive, as far as this member of staff may know: without a case of the own team it is only that there is one. */
export async function listMailregels({ rol, team }: Behandelaar): Promise<Mailregel[]> {
  const weigeringen = await listMailweigeringen()
  const leest = mag(rol, 'aanvraag-lezen')
  return Promise.all(
    weigeringen.map(async ({ id, antwoord, op, burgerId }) => {
      const zaken = leest ? await listLopendeAanvragen(burgerId, ZAKEN) : []
      return { id, antwoord, op: stadsMoment(op), referenties: zaken.filter((zaak) => zaak.team === team).map(({ referentie }) => referentie) }
    }),
  )
}
