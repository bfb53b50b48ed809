import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import type { Rol } from '@/prisma/client/client'

/** Who of the staff asks. */
export type Behandelaar = { id: string; rol: Rol; team: string }

/** Why they look at a case: to handle it. */
export function behandelt({ id }: Behandelaar): Pick<Aanleiding, 'door' | 'doel'> {
  return { door: { soort: 'medewerker', medewerkerId: id }, doel: 'aanvraag-behandelen' }
}
