import { z } from 'zod'
import { ok, type Result } from '@/lib/platform/result'
import { type BronFout, vraagBron } from './bron-vraag'
import { type Mutatie, type Mutatiebron, MutatieSoort } from './mutatie'

const MutatiesAntwoord = z.object({
  Mutaties: z.array(z.object({ Volgnummer: z.number(), INSZ: z.string(), Soort: MutatieSoort, Datum: z.string(), NieuwINSZ: z.string().nullish() })),
})

/** What changed after a given number in the feed of a register, oldest first. Only `lib/inzage` calls this. */
export async function geefMutaties(bron: Mutatiebron, vanaf: number, max: number): Promise<Result<Mutatie[], BronFout>> {
  const antwoord = await vraagBron(bron, `/${bron}/Mutaties?vanaf=${vanaf}&max=${max}`, MutatiesAntwoord)
  if (!antwoord.ok) return antwoord
  return ok(
    antwoord.waarde.Mutaties.map(({ Volgnummer, INSZ, Soort, Datum, NieuwINSZ }) => ({
      volgnummer: Volgnummer,
      insz: INSZ,
      soort: Soort,
      datum: Datum,
      nieuwInsz: NieuwINSZ ?? undefined,
    })),
  )
}
