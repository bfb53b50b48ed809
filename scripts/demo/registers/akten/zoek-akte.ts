import { z } from 'zod'
import type { Registers, Vraag } from '../register-vraag'
import { leesVraag } from '../uitzondering'

const Gezocht = z.object({
  Voornamen: z.string().trim().min(1),
  Achternaam: z.string().trim().min(1),
  Geboortedatum: z.iso.date(),
  Geboorteplaats: z.string().trim().min(1),
})

/** ZoekAkte: whether the DABS has a birth certificate of somebody, with its number and year but nothing of what it says. */
export async function zoekAkte({ pool }: Registers, { inhoud }: Vraag): Promise<object> {
  const { Voornamen, Achternaam, Geboortedatum, Geboorteplaats } = leesVraag(Gezocht, inhoud)
  const { rows } = await pool.query<{ aktenummer: string; jaar: string }>(
    `select aktenummer, to_char(datum_akte, 'YYYY') as jaar from registers.akte
     where geboortedatum = $1 and lower(achternaam) = lower($2) and lower(geboorteplaats) = lower($3) and ontbreekt is null
       and lower($4) in (lower(voornamen[1]), lower(array_to_string(voornamen, ' ')))`,
    [Geboortedatum, Achternaam, Geboorteplaats, Voornamen],
  )
  const [akte] = rows
  return akte && rows.length === 1 ? { Gevonden: true, Aktenummer: akte.aktenummer, Jaar: akte.jaar } : { Gevonden: false }
}
