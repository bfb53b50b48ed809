import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import type { Medewerker } from '@/prisma/client/client'
import { type Recht, rollenMet } from './rechten'

/** A member of staff by name. */
export type Medewerkernaam = { id: string; naam: string }

/** Everyone of the staff who ever signed in, by name; of one team when asked. */
export async function listMedewerkers(team?: string): Promise<Medewerkernaam[]> {
  const rijen = await db.medewerker.findMany({
    where: team ? { team } : {},
    orderBy: [{ voornaam: 'asc' }, { achternaam: 'asc' }],
    select: { id: true, voornaam: true, achternaam: true },
  })
  return rijen.map(({ id, voornaam, achternaam }) => ({ id, naam: `${voornaam} ${achternaam}` }))
}

/** The names of some members of staff, by id. */
export async function namenVanMedewerkers(ids: (string | undefined)[]): Promise<Map<string, string>> {
  const gevraagd = [...new Set(ids.filter((id) => id !== undefined))]
  if (gevraagd.length === 0) return new Map()
  const rijen = await db.medewerker.findMany({ where: { id: { in: gevraagd } }, select: { id: true, voornaam: true, achternaam: true } })
  return new Map(rijen.map(({ id, voornaam, achternaam }) => [id, `${voornaam} ${achternaam}`]))
}

/** A colleague of a team who may be given work: what they handle of it comes along. */
export type Collega = Medewerkernaam & { team: string; diensten: string[] }

/** Who of a team has a right, by name. */
export async function listCollegas(team: string, recht: Recht): Promise<Collega[]> {
  const rijen = await db.medewerker.findMany({
    where: { team, rol: { in: rollenMet(recht) } },
    orderBy: [{ voornaam: 'asc' }, { achternaam: 'asc' }],
  })
  return rijen.map(maakCollega)
}

/** One of a team who has a right; undefined for everybody else. */
export async function findCollega(team: string, id: string, recht: Recht): Promise<Collega | undefined> {
  const rij = isId(id) ? await db.medewerker.findFirst({ where: { id, team, rol: { in: rollenMet(recht) } } }) : null
  return rij ? maakCollega(rij) : undefined
}

function maakCollega({ id, voornaam, achternaam, team, diensten }: Medewerker): Collega {
  return { id, naam: `${voornaam} ${achternaam}`, team, diensten }
}
