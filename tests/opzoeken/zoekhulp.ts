import { hashVanDag } from '@/lib/burgers/geboortehash'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { leesZoekvraag } from '@/lib/opzoeken/lees-vraag'
import { zoek } from '@/lib/opzoeken/zoek'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu, plusDagen, vandaag } from '@/lib/platform/klok'

/** What is answered when there is nobody, or nobody for who asks. */
export const NIEMAND = { ok: true, waarde: { soort: 'niemand' } }
export const OVER_EEN_WEEK = plusDagen(vandaag(), 7)

/** Types something in the box, for somebody who calls. */
export async function zoekt(medewerker: Behandelaar, getypt: string): ReturnType<typeof zoek> {
  const vraag = leesZoekvraag(getypt, { demo: true })
  if (!vraag.ok) throw new Error(vraag.fout)
  return zoek(medewerker, vraag.waarde, 'zoek-belt')
}

/** Somebody of a name and a day of birth, whom only the portal knows. */
export async function genaamd(voornaam: string, achternaam: string, dag: string): Promise<{ burgerId: string; betrokkene: string }> {
  const id = nieuwId()
  const inszHash = `proef-${id}`
  await db.burger.create({ data: { id, voornaam, achternaam, inszHash, geboorteHash: hashVanDag(dag), taal: 'nl', aangemaaktOp: nu() } })
  return { burgerId: id, betrokkene: inszHash }
}

let dagen = 0

/** A day on which nobody of another test was born: each is given once to a database. */
export function eigenDag(): string {
  dagen += 1
  return plusDagen('1850-01-01', dagen)
}
