import { Uitzondering } from '../uitzondering'
import type { Vraagbaak } from '../velen'
import { hoofdverblijfplaats, leesLevenden, naam, PERSOON, type PersoonRij } from './persoon-rij'

/** GeefGezinssamenstelling: everyone in the household of a person, the reference person first. */
export const geefGezinnen: Vraagbaak = async ({ pool }, inszen) => {
  const personen = await leesLevenden(pool, inszen)
  const { rows } = await pool.query<PersoonRij>(`${PERSOON} where p.gezin_id = any($1) order by p.positie <> '01', p.geboortedatum, p.insz`, [
    personen.flatMap((persoon) => (persoon instanceof Uitzondering ? [] : (persoon.gezin_id ?? []))),
  ])
  const gezinnen = Map.groupBy(rows, ({ gezin_id }) => gezin_id)
  return new Map(personen.map((persoon, plaats) => [inszen[plaats] ?? '', alsBron(persoon, gezinnen)]))
}

function alsBron(persoon: PersoonRij | Uitzondering, gezinnen: Map<string | null, PersoonRij[]>): object | Uitzondering {
  if (persoon instanceof Uitzondering) return persoon
  if (!persoon.gezin_id) return new Uitzondering('30001')
  const leden = gezinnen.get(persoon.gezin_id) ?? []
  return {
    Gezinsleden: leden.map((lid) => ({ INSZ: lid.insz, Naam: naam(lid), Geboortedatum: lid.geboortedatum, Positie: lid.positie })),
    Hoofdverblijfplaats: hoofdverblijfplaats(persoon),
  }
}
