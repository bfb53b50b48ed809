import { mag } from '@/lib/auth/rechten'
import { kenBurger } from '@/lib/burgers/ken-burger'
import type { Insz } from '@/lib/gegevens/insz'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { inTransactie } from '@/lib/platform/database'
import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'

/** Somebody whom the register knows and who never signed in. */
export type Nieuwe = { insz: Insz; voornaam: string; achternaam: string; geboortedag: string }

const LEEFTIJD = minuten(30)

/** Somebody new, to carry in a form: for who found them only. */
export function sluitNieuwe(medewerkerId: string, nieuwe: Nieuwe): string {
  return sluit(`nieuwe:${medewerkerId}`, nieuwe, LEEFTIJD)
}

/**
 * Gets to know somebody new, so that something can be arranged for them: whoever signs in with that number later finds it. Undefined when
 * another found them, or too long ago. Pressing twice makes one citizen.
 */
export async function leerKennen({ id, rol }: Behandelaar, gesloten: string): Promise<string | undefined> {
  const nieuwe = open<Nieuwe>(`nieuwe:${id}`, gesloten)
  if (!nieuwe || !mag(rol, 'burger-helpen')) return undefined
  const { insz, voornaam, achternaam } = nieuwe
  return (await inTransactie((tx) => kenBurger(tx, { insz, voornaam, achternaam, taal: 'nl' }))).burgerId
}
