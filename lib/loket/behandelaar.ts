import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import type { Rol } from '@/prisma/client/client'

/** Who of the staff asks: with only some diensten of the team where `diensten` names them, at a place where `loket` says so. */
export type Behandelaar = { id: string; rol: Rol; team: string; diensten?: readonly string[]; loket?: string | null }

/** Whether a case is of the team of somebody, and of a dienst that they handle. */
export function isVan({ team, diensten = [] }: Pick<Behandelaar, 'team' | 'diensten'>, zaak: { team?: string; dienst: string }): boolean {
  return zaak.team === team && (diensten.length === 0 || diensten.includes(zaak.dienst))
}

/** Why they look at a case: to handle it. */
export function behandelt({ id }: Behandelaar): Pick<Aanleiding, 'door' | 'doel'> {
  return { door: { soort: 'medewerker', medewerkerId: id }, doel: 'aanvraag-behandelen' }
}
