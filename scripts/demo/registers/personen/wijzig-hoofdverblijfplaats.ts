import type { PoolClient } from 'pg'
import { z } from 'zod'
import { inTransactie } from '../in-transactie'
import { noteerMutaties } from '../mutaties'
import { beeindigVergunningen } from '../parkeren/vergunningen'
import type { Registers, Vraag } from '../register-vraag'
import { leesVraag, Uitzondering } from '../uitzondering'
import { BronAdres, gezinnenOp, openGezin } from './bron-adres'
import { bepaalPosities, kiesReferentiepersoon, type Lid } from './gezinsposities'
import { leesPersonen } from './persoon-rij'
import { sluitVerblijf } from './verblijven'

const Verhuizing = z.object({
  Sleutel: z.string().min(1),
  INSZ: z.array(z.string()).min(1),
  Adres: BronAdres,
  DatumBegin: z.iso.date(),
  Referentiepersoon: z.string().nullish(),
  GezinMetBewoners: z.boolean().default(false),
})

/** Advisory lock under which one move at a time is written: two moves may touch one household. */
const SLOT = 4_801_006

/**
 * WijzigHoofdverblijfplaats: moves people as one change, once for each key, into the household that lives at
 * the address (`GezinMetBewoners`) or into one of their own, and tells everyone whose household changed.
 */
export async function wijzigHoofdverblijfplaats({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const verhuizing = leesVraag(Verhuizing, inhoud)
  return inTransactie(pool, async (client) => {
    const { rowCount } = await client.query('insert into registers.verwerkt (sleutel) values ($1) on conflict do nothing', [verhuizing.Sleutel])
    if (rowCount === 0) return { Gewijzigd: false }
    await client.query('select pg_advisory_xact_lock($1)', [SLOT])
    const betrokkenen = await verhuis(client, verhuizing)
    await noteerMutaties(client, 'personen', betrokkenen, 'verhuizing', vandaag())
    await beeindigVergunningen(client, verhuizing.INSZ, verhuizing.Adres.Postcode, vandaag())
    return { Gewijzigd: true }
  })
}

/** Moves them and gives everyone whose household changed: the movers, who stays behind, and whom they join. */
async function verhuis(
  client: PoolClient,
  { INSZ, Adres, DatumBegin, Referentiepersoon, GezinMetBewoners }: z.infer<typeof Verhuizing>,
): Promise<string[]> {
  const verhuizers = await leesVerhuizers(client, [...new Set(INSZ)])
  if (Referentiepersoon && !INSZ.includes(Referentiepersoon)) throw new Uitzondering('onleesbaar')
  const inszen = verhuizers.map(({ insz }) => insz)
  const vorigeGezinnen = await leesLeden(client, [...new Set(verhuizers.flatMap(({ gezin_id }) => gezin_id ?? []))])
  const achterblijvers = vorigeGezinnen.filter(({ insz }) => !inszen.includes(insz))
  const [bestaand] = GezinMetBewoners ? await gezinnenOp(client, Adres) : []
  const gezinId = bestaand ?? (await openGezin(client, Adres))
  const bewoners = bestaand ? (await leesLeden(client, [bestaand])).filter(({ insz }) => !inszen.includes(insz)) : []
  const leden = [...bewoners, ...verhuizers]
  const referentie = Referentiepersoon ?? kiesReferentiepersoon(bewoners.length > 0 ? bewoners : verhuizers)
  await sluitVerblijf(client, inszen, DatumBegin)
  await client.query('update registers.persoon set gezin_id = $1, sinds = $2 where insz = any($3)', [gezinId, DatumBegin, inszen])
  await schrijfPosities(client, leden, referentie)
  for (const vorig of new Set(achterblijvers.map(({ gezin_id }) => gezin_id))) {
    if (vorig === gezinId) continue
    const gezin = achterblijvers.filter(({ gezin_id }) => gezin_id === vorig)
    await schrijfPosities(client, gezin, kiesReferentiepersoon(gezin))
  }
  return [...leden, ...achterblijvers].map(({ insz }) => insz)
}

/** Who moves; all of them can, or nobody does. */
async function leesVerhuizers(client: PoolClient, inszen: string[]): Promise<Lid[]> {
  const uitkomsten = await leesPersonen(client, inszen)
  return uitkomsten.map((uitkomst) => {
    if (uitkomst instanceof Uitzondering) throw uitkomst
    if (uitkomst.overleden_op) throw new Uitzondering('40099')
    return uitkomst
  })
}

async function leesLeden(client: PoolClient, gezinnen: string[]): Promise<Lid[]> {
  const { rows } = await client.query<Lid>(
    'select insz, gezin_id, positie, ouders, geboortedatum::text as geboortedatum from registers.persoon where gezin_id = any($1::bigint[])',
    [gezinnen],
  )
  return rows
}

async function schrijfPosities(client: PoolClient, leden: Lid[], referentie: string | undefined): Promise<void> {
  if (!referentie) return
  const posities = bepaalPosities(leden, referentie)
  await client.query(
    'update registers.persoon p set positie = n.positie from unnest($1::text[], $2::text[]) as n (insz, positie) where p.insz = n.insz',
    [[...posities.keys()], [...posities.values()]],
  )
}
