import { db, sql, type Tx } from '@/lib/platform/database'
import { isoDag, later, uren } from '@/lib/platform/klok'
import { LOKETTEN, type Loket } from './loketten'
import { type Regeling, Uren, voorbeeldregeling } from './regeling'
import type { Bezet, Dicht, Periode, Plaatsstand } from './vrije-tijden'

/** What keeps a counter: visits that are still to come or going on, and what is held for somebody who waits. As the index has it. */
const BEZET = sql`status in ('gepland', 'aangemeld', 'opgeroepen', 'aangeboden')`

/** No visit takes longer: with a first moment as well, the index reads some days and not all that ever were. */
const LANGSTE = uren(24)

/**
 * What is known of these places between two moments: how they work, when they are not there and what is booked, but for the visit
 * `zonder`. Three questions for all of them.
 */
export async function laadPlaatsstanden(
  lokets: readonly Loket[],
  { van, tot }: Periode,
  via: Tx | typeof db = db,
  zonder?: string,
): Promise<Map<string, Plaatsstand>> {
  const codes = lokets.map(({ code }) => code)
  const raakt = { loket: { in: codes }, van: { lt: tot }, tot: { gt: van } }
  const [regelingen, sluitingen, bezet] = await Promise.all([
    laadRegelingen(codes, via),
    via.sluiting.findMany({ where: raakt, select: { loket: true, balie: true, van: true, tot: true } }),
    laadBezet(codes, { van, tot }, via, zonder),
  ])
  const dicht = Map.groupBy(sluitingen, ({ loket }) => loket)
  const geboekt = Map.groupBy(bezet, ({ loket }) => loket)
  return new Map(
    codes.map((code) => [
      code,
      { regelingen: regelingen.get(code) ?? [], dicht: (dicht.get(code) ?? []).map(maakDicht), bezet: geboekt.get(code) ?? [] },
    ]),
  )
}

/** When each counter is taken. Visits that follow each other come as one: weeks of a full place are some rows, not thousands. */
function laadBezet(codes: string[], { van, tot }: Periode, via: Tx | typeof db, zonder?: string): Promise<(Bezet & { loket: string })[]> {
  return via.$queryRaw`
    select loket, balie, lower(bezet) as van, upper(bezet) as tot
    from (
      select loket, balie, unnest(range_agg(tstzrange(van, tot))) as bezet from afspraak
      where loket = any(${codes}) and van > ${later(van, -LANGSTE)} and van < ${tot} and tot > ${van}
        and ${BEZET} ${zonder ? sql`and id <> ${zonder}::uuid` : sql``}
      group by loket, balie
    ) balies`
}

/** The same for one place. */
export async function laadPlaatsstand(loket: Loket, periode: Periode, via: Tx | typeof db = db, zonder?: string): Promise<Plaatsstand> {
  const standen = await laadPlaatsstanden([loket], periode, via, zonder)
  return standen.get(loket.code) ?? { regelingen: [], dicht: [], bezet: [] }
}

/** How these places work, from the beginning on: the sample holds until somebody of the city says otherwise. */
export async function laadRegelingen(codes: readonly string[], via: Tx | typeof db = db): Promise<Map<string, Regeling[]>> {
  const rijen = await via.loketregeling.findMany({ where: { loket: { in: [...codes] } }, orderBy: { vanaf: 'asc' } })
  const gezet = Map.groupBy(rijen, ({ loket }) => loket)
  return new Map(
    LOKETTEN.filter(({ code }) => codes.includes(code)).map((loket) => [
      loket.code,
      [
        voorbeeldregeling(loket),
        ...(gezet.get(loket.code) ?? []).map(({ vanaf, balies, uren }) => ({
          vanaf: isoDag(vanaf),
          balies,
          uren: Uren.parse(uren),
          voorbeeld: false,
        })),
      ],
    ]),
  )
}

/** Until the end of the transaction: bookings of a place and day come one after the other, and its hours do not change under them. */
export async function houdPlaatsVast(tx: Tx, loket: string, dag: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(${SLOT_PLAATS}::int, hashtext(${loket}))`
  await tx.$executeRaw`select pg_advisory_xact_lock(${SLOT_DAG}::int, hashtext(${`${loket}:${dag}`}))`
}

/** Until the end of the transaction: nobody books at this place while its hours change. */
export async function houdPlaatsAlleen(tx: Tx, loket: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${SLOT_PLAATS}::int, hashtext(${loket}))`
}

const SLOT_PLAATS = 4_802
const SLOT_DAG = 4_803

function maakDicht({ balie, van, tot }: { balie: number | null; van: Date; tot: Date }): Dicht {
  return { balie: balie ?? undefined, van, tot }
}
