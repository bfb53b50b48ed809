import { db, sql } from '@/lib/platform/database'
import { naarDatum } from '@/lib/platform/klok'
import { type AanvraagKop, koppenVan } from './find-aanvraag'

/** The cases of a team that somebody may handle: of some diensten only, where `diensten` names them. */
export type Werkkring = { team: string; diensten: readonly string[] }

/** What cases of a team are narrowed to; days are days of the city. */
export type Werkselectie = {
  dienst?: string
  /** Who has it: nobody, this member of staff, or anybody but this one. */
  wie?: 'niemand' | { van: string } | { anderDan: string }
  wachtOp?: 'medewerker' | 'burger' | 'derde'
  /** Of its term: from and to this day, both included; `stil` is a clock that stands still. */
  termijn?: { van?: string; tot?: string } | 'stil'
  /** Sent before this moment. */
  voor?: Date
  /** Sent and not taken yet, or with news of the citizen. */
  stand?: 'nieuw' | 'nieuws'
  /** With a visit at a place: which those are, its owner says. */
  metBezoek?: Deelvraag
}

/** Where the page before ended: the term of its last case and its id. */
export type Werkplaats = { termijn: string | undefined; id: string }

/** A part of a question to the database. */
export type Deelvraag = ReturnType<typeof sql>

/** Counting stops here: nobody reads a larger number, and a count of all would cost seconds. */
export const TEL_TOT = 1_000
export const WERK_PER_PAGINA = 50

/** What is not done; the indexes of the list hold nothing else. */
export const OPEN = sql`status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd')`
/** The tightest term first, what has none last: as the indexes have it. */
const TERMIJN = sql`coalesce(stap_termijn, 'infinity'::date)`
const VRIJ = sql`behandelaar_id is null and wacht_op = 'medewerker' and stil_sinds is null and status in ('ingediend', 'in-behandeling')`

/** A page of the open cases of a team, the tightest term first, from a place on. */
export async function listWerk(
  kring: Werkkring,
  selectie: Werkselectie,
  na?: Werkplaats,
): Promise<{ aanvragen: AanvraagKop[]; volgende?: Werkplaats }> {
  const rijen = await db.$queryRaw<{ id: string }[]>(vraagWerk(kring, selectie, na))
  const koppen = await koppenVan(rijen.slice(0, WERK_PER_PAGINA).map(({ id }) => id))
  const aanvragen = rijen.slice(0, WERK_PER_PAGINA).flatMap(({ id }) => koppen.get(id) ?? [])
  const laatste = rijen.length > WERK_PER_PAGINA ? aanvragen.at(-1) : undefined
  return { aanvragen, volgende: laatste && { termijn: laatste.stapTermijn, id: laatste.id } }
}

/** How many open cases each selection holds, all counted at one moment; one more than `TEL_TOT` for all that is more. */
export async function telWerk<N extends string>(kring: Werkkring, selecties: Record<N, Werkselectie>): Promise<Record<N, number>> {
  const namen = Object.keys(selecties) as N[]
  const tellingen = namen.map((naam, rang) => sql`select ${rang}::int as rang, (${telvraag(kring, selecties[naam])}) as aantal`)
  const rijen = await db.$queryRaw<{ rang: number; aantal: number }[]>(tellingen.reduce((vraag, deel) => sql`${vraag} union all ${deel}`))
  return Object.fromEntries(rijen.map(({ rang, aantal }) => [namen[rang], aantal])) as Record<N, number>
}

/** The diensten of which a team has open cases: one step of the index for each, however many cases there are. */
export async function listWerkdiensten({ team, diensten }: Werkkring): Promise<string[]> {
  const rijen = await db.$queryRaw<{ dienst: string }[]>`
    with recursive elk as (
      (select dienst from aanvraag where team = ${team} and ${OPEN} order by dienst limit 1)
      union all
      select (select dienst from aanvraag where team = ${team} and ${OPEN} and dienst > elk.dienst order by dienst limit 1) from elk where elk.dienst is not null
    )
    select dienst from elk where dienst is not null`
  return rijen.map(({ dienst }) => dienst).filter((dienst) => diensten.length === 0 || diensten.includes(dienst))
}

/** The question for a page of the list, which a test asks the database to explain. */
export function vraagWerk(kring: Werkkring, selectie: Werkselectie, na?: Werkplaats): Deelvraag {
  const vanaf = na?.termijn ? sql`${naarDatum(na.termijn)}::date` : sql`'infinity'::date`
  const verder = na ? sql`and (${TERMIJN}, id) > (${vanaf}, ${na.id}::uuid)` : sql``
  return sql`select id from aanvraag where ${waar(kring, selectie)} ${verder} order by ${TERMIJN}, id limit ${WERK_PER_PAGINA + 1}`
}

/** The question for how many there are: counted in the order of the list, so that it is read from its indexes and stops early. */
export function telvraag(kring: Werkkring, selectie: Werkselectie): Deelvraag {
  return sql`select count(*)::int from (
    select 1 from aanvraag where ${waar(kring, selectie)} order by ${TERMIJN}, id limit ${TEL_TOT + 1}) geteld`
}

/** The question for the next case that anybody of the team can take: locked, past what another one is taking at this moment. */
export function vraagVrij(kring: Werkkring, selectie: Werkselectie, zonder: readonly string[] = []): Deelvraag {
  const rest = zonder.length > 0 ? sql`and id <> all(${[...zonder]}::uuid[])` : sql``
  return sql`select id from aanvraag where ${waar(kring, selectie)} and ${VRIJ} ${rest} order by ${TERMIJN}, id limit 1 for update skip locked`
}

function waar({ team, diensten }: Werkkring, selectie: Werkselectie): Deelvraag {
  const { dienst, wachtOp, termijn, voor, stand, metBezoek } = selectie
  return [
    sql`team = ${team}`,
    ...(diensten.length > 0 ? [sql`dienst = any(${diensten})`] : []),
    ...(dienst ? [sql`dienst = ${dienst}`] : []),
    ...wieheeft(selectie.wie),
    ...(wachtOp ? [sql`wacht_op = ${wachtOp}::wacht_op`] : []),
    ...(termijn ? [termijnen(termijn)] : []),
    ...(voor ? [sql`ingediend_op < ${voor}`] : []),
    ...(stand === 'nieuw' ? [sql`status = 'ingediend'`] : []),
    ...(stand === 'nieuws' ? [sql`nieuws`] : []),
    ...(metBezoek ? [sql`id in (${metBezoek})`] : []),
  ].reduce((voorwaarde, deel) => sql`${voorwaarde} and ${deel}`, OPEN)
}

function wieheeft(wie: Werkselectie['wie']): Deelvraag[] {
  if (!wie) return []
  if (wie === 'niemand') return [sql`behandelaar_id is null`]
  return 'van' in wie ? [sql`behandelaar_id = ${wie.van}::uuid`] : [sql`behandelaar_id <> ${wie.anderDan}::uuid`]
}

function termijnen(termijn: NonNullable<Werkselectie['termijn']>): Deelvraag {
  if (termijn === 'stil') return sql`stil_sinds is not null`
  const { van, tot } = termijn
  const vanaf = van ? sql`${TERMIJN} >= ${naarDatum(van)}::date` : sql`true`
  return sql`${vanaf} and ${TERMIJN} ${tot ? sql`<= ${naarDatum(tot)}::date` : sql`< 'infinity'::date`}`
}
