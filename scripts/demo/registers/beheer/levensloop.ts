import type { PoolClient } from 'pg'
import { z } from 'zod'
import { inTransactie } from '../in-transactie'
import { HOOGSTE_VOLGNUMMER, maakInsz } from '../maak-insz'
import { noteerMutaties } from '../mutaties'
import { bepaalPosities, kiesReferentiepersoon, type Lid } from '../personen/gezinsposities'
import { leesPersoon } from '../personen/persoon-rij'
import type { Registers, Vraag } from '../register-vraag'
import { leesVraag } from '../uitzondering'

/** Somebody dies: the file closes, the household goes on without them, and who was their partner is so no longer. */
export async function meldOverlijden({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ, datum = vandaag() } = leesVraag(z.object({ INSZ: z.string(), datum: z.iso.date().optional() }), inhoud)
  return inTransactie(pool, async (client) => {
    const { insz, gezin_id } = await leesPersoon(client, INSZ)
    const huisgenoten = await leesHuisgenoten(client, insz, gezin_id)
    const partners = await verbreekBanden(client, insz)
    await client.query('update registers.persoon set overleden_op = $1, gezin_id = null where insz = $2', [datum, insz])
    const posities = bepaalPosities(huisgenoten, kiesReferentiepersoon(huisgenoten) ?? '')
    for (const [lid, positie] of posities) await client.query('update registers.persoon set positie = $1 where insz = $2', [positie, lid])
    await noteerMutaties(client, 'personen', [insz, ...posities.keys(), ...partners], 'overlijden', vandaag())
    return {}
  })
}

const Naamswijziging = z.object({ INSZ: z.string(), voornamen: z.array(z.string()).min(1).optional(), achternaam: z.string().optional() })

/** A name changes: in the register, and in the act, which goes to its next version and has a history from now on. */
export async function wijzigNaam({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ, voornamen = null, achternaam = null } = leesVraag(Naamswijziging, inhoud)
  return inTransactie(pool, async (client) => {
    const { insz, gezin_id } = await leesPersoon(client, INSZ)
    const nieuw = 'voornamen = coalesce($2, voornamen), achternaam = coalesce($3, achternaam)'
    await client.query(`update registers.persoon set ${nieuw} where insz = $1`, [insz, voornamen, achternaam])
    await client.query(
      `update registers.akte set ${nieuw}, versie = versie + 1, heeft_historiek = true,
         historiek = historiek || jsonb_strip_nulls(jsonb_build_object('Datum', $4::text, 'Soort', case when $3::text is null then 'voornaamswijziging'
           else 'naamswijziging' end, 'Was', array_to_string(voornamen, ' ') || ' ' || achternaam,
           'Werd', array_to_string(coalesce($2, voornamen), ' ') || ' ' || coalesce($3, achternaam))) where insz = $1`,
      [insz, voornamen, achternaam, vandaag()],
    )
    const huisgenoten = await leesHuisgenoten(client, insz, gezin_id)
    await noteerMutaties(client, 'personen', [insz, ...huisgenoten.map((lid) => lid.insz)], 'naam', vandaag())
    await noteerMutaties(client, 'akten', [insz], 'akte', vandaag())
    return {}
  })
}

const Aktestand = z.object({ INSZ: z.string(), ontbreekt: z.string().nullish(), heeftHistoriek: z.boolean().nullish() })

/** The act of somebody changes: to its next version, into or out of the database (`ontbreekt`: why, or null), with or without history. */
export async function zetAkte({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ, ontbreekt, heeftHistoriek = null } = leesVraag(Aktestand, inhoud)
  return inTransactie(pool, async (client) => {
    const { insz } = await leesPersoon(client, INSZ)
    await client.query(
      `update registers.akte set versie = versie + 1, heeft_historiek = coalesce($2, heeft_historiek),
         ontbreekt = case when $3 then $4 else ontbreekt end where insz = $1`,
      [insz, heeftHistoriek, ontbreekt !== undefined, ontbreekt ?? null],
    )
    await noteerMutaties(client, 'akten', [insz], 'akte', vandaag())
    return {}
  })
}

/** Somebody gets another national number; the old one answers 30004 with the new one, and the feed says so. */
export async function vernummer({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ } = leesVraag(z.object({ INSZ: z.string() }), inhoud)
  return inTransactie(pool, async (client) => {
    const { insz, geboortedatum, geslacht } = await leesPersoon(client, INSZ)
    const nieuw = await volgendNummer(client, insz, geboortedatum, geslacht === '1' ? 'man' : 'vrouw')
    await client.query('update registers.persoon set insz = $1 where insz = $2', [nieuw, insz])
    await client.query('update registers.persoon set ouders = array_replace(ouders, $2, $1) where $2 = any(ouders)', [nieuw, insz])
    await client.query('update registers.huwelijksakte set inszen = array_replace(inszen, $2, $1) where $2 = any(inszen)', [nieuw, insz])
    await client.query('insert into registers.vervallen_nummer (insz, nieuw_insz) values ($1, $2)', [insz, nieuw])
    await noteerMutaties(client, 'personen', [insz], 'vernummering', vandaag())
    return { NieuwINSZ: nieuw }
  })
}

/** The others of a household. */
export async function leesHuisgenoten(client: PoolClient, insz: string, gezinId: string | null): Promise<Lid[]> {
  const { rows } = await client.query<Lid>(
    'select insz, gezin_id, positie, ouders, geboortedatum::text as geboortedatum from registers.persoon where gezin_id = $1 and insz <> $2',
    [gezinId, insz],
  )
  return rows
}

/** Who is left behind is widowed, and no longer a cohabitant; gives who that is. */
async function verbreekBanden(client: PoolClient, insz: string): Promise<string[]> {
  const { rows: gehuwd } = await client.query<{ insz: string }>(
    `update registers.persoon set burgerlijke_staat = '30' where burgerlijke_staat = '20' and insz in (
       select unnest(inszen) from registers.huwelijksakte where $1 = any(inszen) and ontbinding is null) and insz <> $1 returning insz`,
    [insz],
  )
  const { rows: samen } = await client.query<{ insz: string }>(
    'delete from registers.samenwoning where $1 in (insz, partner) returning case when insz = $1 then partner else insz end as insz',
    [insz],
  )
  return [...gehuwd, ...samen].map((rij) => rij.insz)
}

async function volgendNummer(client: PoolClient, insz: string, geboortedatum: string, geslacht: 'man' | 'vrouw'): Promise<string> {
  const huidig = Math.floor((Number(insz.slice(6, 9)) - 1) / 2)
  for (let stap = 1; stap <= HOOGSTE_VOLGNUMMER; stap += 1) {
    const kandidaat = maakInsz(geboortedatum, geslacht, (huidig + stap) % (HOOGSTE_VOLGNUMMER + 1))
    const { rowCount } = await client.query('select 1 from registers.persoon where insz = $1', [kandidaat])
    if (!rowCount) return kandidaat
  }
  throw new Error('no national number is left for this day')
}
