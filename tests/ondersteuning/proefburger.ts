import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { geefEersteDocumentenUit } from '@/lib/documenten/geef-eerste-documenten-uit'
import { inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { gebruikRegisters, maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'

/** A citizen of one test, known by the registers and signed in once at level substantial. */
export type Proefburger = { burgerId: string; sub: string; insz: string; gezin: string[] }

/** The registers that the configuration of the tests points at. */
export function proefregisters(): Promise<Proefregisters> {
  return gebruikRegisters(env().BRON_PERSONEN_URL, env().BRON_SLEUTEL)
}

/** Makes a household in the registers and signs its first member in; the first documents are promised, not yet issued. */
export async function eenProefburger(registers: Proefregisters, leden: object[] = [{}], rest: object = {}, email?: string): Promise<Proefburger> {
  const gezin = await maakGezin(registers, leden, rest)
  const [insz = ''] = gezin
  return { ...(await meldAanMet(insz, email)), insz, gezin }
}

/** Signs somebody in whom the registers know. */
export async function meldAanMet(insz: string, email?: string): Promise<{ burgerId: string; sub: string }> {
  const sub = `proef-${nieuwId()}`
  const { burgerId } = await inTransactie((tx) => meldBurgerAan(tx, { sub, voornaam: 'Proef', achternaam: 'Persoon', email, insz }))
  return { burgerId, sub }
}

/** The same with the first documents issued. */
export async function eenBurgerMetDocumenten(registers: Proefregisters, leden: object[] = [{}], rest: object = {}): Promise<Proefburger> {
  const burger = await eenProefburger(registers, leden, rest)
  await geefEersteDocumentenUit(burger.burgerId)
  return burger
}
