import { z } from 'zod'
import type { Registers, Vraag } from '../register-vraag'
import { leesVraag, Uitzondering } from '../uitzondering'
import { hoofdverblijfplaats, leesLevende, naam, PERSOON, type PersoonRij } from './persoon-rij'

/** GeefGezinssamenstelling: everyone in the household of a person, the reference person first. */
export async function geefGezin({ pool }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ } = leesVraag(z.object({ INSZ: z.string() }), inhoud)
  const persoon = await leesLevende(pool, INSZ)
  if (!persoon.gezin_id) throw new Uitzondering('30001')
  const { rows } = await pool.query<PersoonRij>(`${PERSOON} where p.gezin_id = $1 order by p.positie <> '01', p.geboortedatum, p.insz`, [
    persoon.gezin_id,
  ])
  const leden = rows.map((lid) => ({ INSZ: lid.insz, Naam: naam(lid), Geboortedatum: lid.geboortedatum, Positie: lid.positie }))
  return { Gezinsleden: leden, Hoofdverblijfplaats: hoofdverblijfplaats(persoon) }
}
