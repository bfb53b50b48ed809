import { db } from '@/lib/platform/database'

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
