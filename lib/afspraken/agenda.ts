import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { beginVanDag, dagVan, plusDagen, stadsNu } from '@/lib/platform/klok'
import type { AfspraakStatus } from '@/prisma/client/client'
import { type Afspraak, maakAfspraak } from './afspraken'
import type { Loket } from './loketten'
import { laadPlaatsstand } from './plaatsstand'
import { regelingOp } from './regeling'
import { isFeestdag, openOp, type Periode } from './vrije-tijden'

/** What staff see of a day: everything but what was cancelled or only offered. */
const IN_AGENDA: AfspraakStatus[] = ['gepland', 'aangemeld', 'opgeroepen', 'afgelopen', 'niet_gekomen']

/** A day of a place: its visits by time and counter, its counters, and why it is closed. */
export type Agendadag = {
  dag: string
  afspraken: Afspraak[]
  balies: number
  open: Periode[]
  feestdag: boolean
  dicht: (Periode & { balie?: number })[]
  voorbeeld: boolean
}

/** The visits of a place on some days, from one on. */
export async function laadAgenda(loket: Loket, van: string, dagen: number): Promise<Agendadag[]> {
  const periode = { van: beginVanDag(van), tot: beginVanDag(plusDagen(van, dagen)) }
  const [rijen, stand] = await Promise.all([
    db.afspraak.findMany({
      where: { loket: loket.code, status: { in: IN_AGENDA }, van: { gte: periode.van, lt: periode.tot } },
      orderBy: [{ van: 'asc' }, { balie: 'asc' }],
    }),
    laadPlaatsstand(loket, periode),
  ])
  const perDag = Map.groupBy(rijen.map(maakAfspraak), (afspraak) => dagVan(afspraak.van))
  return Array.from({ length: dagen }, (_, plaats) => plusDagen(van, plaats)).map((dag) => {
    const regeling = regelingOp(stand.regelingen, dag)
    return {
      dag,
      afspraken: perDag.get(dag) ?? [],
      balies: regeling?.balies ?? 0,
      open: openOp(stand.regelingen, dag),
      feestdag: isFeestdag(dag),
      dicht: stand.dicht.filter((sluiting) => sluiting.van < beginVanDag(plusDagen(dag, 1)) && sluiting.tot > beginVanDag(dag)),
      voorbeeld: regeling?.voorbeeld ?? true,
    }
  })
}

/** A visit by its id, for staff. */
export async function findAfspraakMetId(id: string): Promise<Afspraak | undefined> {
  const rij = isId(id) ? await db.afspraak.findUnique({ where: { id } }) : null
  return rij ? maakAfspraak(rij) : undefined
}

/** The visit that this code is of, whenever and wherever it is. */
export async function findAfspraakMetCode(code: string): Promise<Afspraak | undefined> {
  const rij = await db.afspraak.findFirst({ where: { code, status: { notIn: ['aangeboden', 'vervallen'] } } })
  return rij ? maakAfspraak(rij) : undefined
}

/** The visit of today at a place that this code is of; of another day or place it is not there. */
export async function findAfspraakVanVandaag(loket: string, code: string): Promise<Afspraak | undefined> {
  const vandaag = dagVan(stadsNu())
  const rij = await db.afspraak.findFirst({
    where: { code, loket, van: { gte: beginVanDag(vandaag), lt: beginVanDag(plusDagen(vandaag, 1)) }, status: { in: IN_AGENDA } },
  })
  return rij ? maakAfspraak(rij) : undefined
}

/** Who is called to which counter of a place now, the last one first: the board at the door. */
export async function listOpgeroepen(loket: string): Promise<{ code: string; balie: number }[]> {
  return db.afspraak.findMany({
    where: { loket, status: 'opgeroepen', van: { gte: beginVanDag(dagVan(stadsNu())) } },
    orderBy: { opgeroepenOp: 'desc' },
    take: 8,
    select: { code: true, balie: true },
  })
}
