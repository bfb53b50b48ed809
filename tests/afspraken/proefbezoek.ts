import type { Keuze, Plekkeuze } from '@/lib/afspraken/boek'
import { findLoket } from '@/lib/afspraken/loketten'
import { laadPlaatsstand } from '@/lib/afspraken/plaatsstand'
import { eersteVrije } from '@/lib/afspraken/vrije-tijden'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, momentOp, naarDatum, plusDagen, stadsNu } from '@/lib/platform/klok'

/** Somebody whom no register knows, signed in once. */
export async function iemand(): Promise<string> {
  const profiel = { voornaam: 'Lotte', achternaam: 'Janssens', email: `${nieuwId()}@proef.example` }
  return (await inTransactie((tx) => meldBurgerAan(tx, { sub: `proef-${nieuwId()}`, ...profiel }))).burgerId
}

/** Somebody who comes alone for nothing in particular. */
export function keuze(anders: Partial<Keuze> = {}): Keuze {
  return { sleutel: nieuwId(), personen: 1, wensen: { noden: [] }, ...anders }
}

/** The first moments that are free at a place, from a day far enough ahead that nothing else of these tests is there. */
export async function vrijOp(code: string, vanafDag: string, hoogstens = 3, duur = 20): Promise<Date[]> {
  const loket = findLoket(code)
  if (!loket) throw new Error(`no place ${code}`)
  const van = momentOp(vanafDag, '00:00') ?? stadsNu()
  const totEnMet = plusDagen(vanafDag, 14)
  const stand = await laadPlaatsstand(loket, { van, tot: later(van, minuten(60 * 24 * 15)) })
  return eersteVrije(stand, { van: vanafDag, totEnMet, duur, vanaf: stadsNu(), hoogstens }).map((tijd) => tijd.van)
}

/** A moment at a place. */
export async function plekOp(code: string, vanafDag: string): Promise<Plekkeuze> {
  const [van] = await vrijOp(code, vanafDag, 1)
  if (!van) throw new Error(`${code} has nothing free after ${vanafDag}`)
  return { loket: code, van }
}

/** Says how a place works from a day on: so many counters, open between two hours every day. */
export async function zetUren(loket: string, vanaf: string, balies: number, van = '09:00', tot = '17:00'): Promise<void> {
  const uren = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((dag) => [dag, [{ van, tot }]]))
  await db.loketregeling.create({ data: { id: nieuwId(), loket, vanaf: naarDatum(vanaf), balies, uren, medewerkerId: nieuwId(), op: stadsNu() } })
}
