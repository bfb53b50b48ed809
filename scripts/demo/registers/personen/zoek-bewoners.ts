import { z } from 'zod'
import type { Registers, Vraag } from '../register-vraag'
import { leesVraag } from '../uitzondering'
import { BronAdres, gezinnenOp } from './bron-adres'

/** ZoekBewoners: whether anybody is registered at an address. Who that is, the register does not tell. */
export async function zoekBewoners({ pool }: Registers, { inhoud }: Vraag): Promise<object> {
  const { Adres } = leesVraag(z.object({ Adres: BronAdres }), inhoud)
  return { Bewoond: (await gezinnenOp(pool, Adres)).length > 0 }
}
