import type { PoolClient } from 'pg'
import { z } from 'zod'
import { plusMaanden } from '@/lib/platform/klok'
import { inTransactie } from '../in-transactie'
import { noteerMutaties } from '../mutaties'
import { leesLevende, leesLevenden } from '../personen/persoon-rij'
import type { Registers, Vraag } from '../register-vraag'
import { leesVraag, Uitzondering } from '../uitzondering'
import type { PerPersoon, Vraagbaak } from '../velen'

/** A resident's permit to write: for which car, and from when until when. */
export type NieuweVergunning = { nummerplaat: string; van: string; tot: string }

type VergunningRij = {
  insz: string
  nummer: string
  nummerplaat: string
  zone: string
  van: string
  tot: string
  ingetrokken: boolean
  geweigerd: boolean
}

/** GeefVergunning: the resident's parking permit of people, also one that ran out or was withdrawn. */
export const geefVergunningen: Vraagbaak = async ({ pool }, inszen) => {
  const personen = await leesLevenden(pool, inszen)
  const { rows } = await pool.query<VergunningRij>(
    `select insz, nummer, nummerplaat, zone, van::text as van, tot::text as tot, ingetrokken_op is not null as ingetrokken,
       exists (select 1 from registers.storing s where s.register = 'parkeren' and s.soort = 'weigert' and s.insz = v.insz) as geweigerd
     from registers.vergunning v where insz = any($1)`,
    [inszen],
  )
  const vergunningen: PerPersoon = new Map(rows.map((rij) => [rij.insz, alsBron(rij)]))
  for (const [plaats, persoon] of personen.entries()) if (persoon instanceof Uitzondering) vergunningen.set(inszen[plaats] ?? '', persoon)
  return vergunningen
}

function alsBron({ nummer, nummerplaat, zone, van, tot, ingetrokken, geweigerd }: VergunningRij): object | Uitzondering {
  if (geweigerd) return new Uitzondering('40005')
  return { Nummer: nummer, Nummerplaat: nummerplaat, Zone: zone, GeldigVan: van, GeldigTot: tot, Ingetrokken: ingetrokken }
}

const Wijziging = z.object({
  INSZ: z.string(),
  Nummerplaat: z.string().default('1-ABC-123'),
  GeldigVan: z.iso.date().optional(),
  GeldigTot: z.iso.date().optional(),
  Ingetrokken: z.boolean().default(false),
})

/** Gives somebody a permit for the zone where they live, makes it longer or withdraws it, and tells so in the feed. */
export async function zetVergunning({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ, Nummerplaat, Ingetrokken, GeldigVan: van = vandaag(), GeldigTot: tot = plusMaanden(vandaag(), 24) } = leesVraag(Wijziging, inhoud)
  return inTransactie(pool, async (client) => {
    const { insz, postcode } = await leesLevende(client, INSZ)
    await schrijfVergunning(client, insz, { nummerplaat: Nummerplaat, van, tot }, postcode)
    if (Ingetrokken) await client.query('update registers.vergunning set ingetrokken_op = $2 where insz = $1', [insz, vandaag()])
    await noteerMutaties(client, 'parkeren', [insz], 'vergunning', vandaag())
    return {}
  })
}

/** Writes a permit, in place of the one that the person had. The home sets the zone. */
export async function schrijfVergunning(client: PoolClient, insz: string, vergunning: NieuweVergunning, postcode: string): Promise<void> {
  await client.query(
    `insert into registers.vergunning (insz, nummerplaat, zone, van, tot) values ($1, $2, $3, $4, $5)
     on conflict (insz) do update set nummerplaat = excluded.nummerplaat, zone = excluded.zone, van = excluded.van, tot = excluded.tot, ingetrokken_op = null`,
    [insz, vergunning.nummerplaat, postcode, vergunning.van, vergunning.tot],
  )
}

/** Who leaves the zone has no right to its permit any more. */
export async function beeindigVergunningen(client: PoolClient, inszen: string[], postcode: string, dag: string): Promise<void> {
  const { rows } = await client.query<{ insz: string }>(
    'update registers.vergunning set ingetrokken_op = $3 where insz = any($1) and zone <> $2 and ingetrokken_op is null returning insz',
    [inszen, postcode, dag],
  )
  if (rows.length > 0)
    await noteerMutaties(
      client,
      'parkeren',
      rows.map(({ insz }) => insz),
      'vergunning',
      dag,
    )
}
