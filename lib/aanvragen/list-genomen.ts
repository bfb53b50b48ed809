import { db } from '@/lib/platform/database'
import { OPEN } from './list-werk'

/** A case that somebody has. */
export type Genomen = { id: string; behandelaarId: string }

const PER_KEER = 200

/** Somebody who has open cases of a dienst, in the name of a team. */
export type Houder = { behandelaarId: string; team: string; dienst: string }

/** Who has open cases of which team and dienst. */
export function listHouders(): Promise<Houder[]> {
  return db.$queryRaw`
    select distinct behandelaar_id as "behandelaarId", team, dienst from aanvraag
    where behandelaar_id is not null and team is not null
      and ${OPEN}`
}

/** Those open cases, a part at a time, after an id. */
export function listGenomenVan(houder: Houder, na: string): Promise<Genomen[]> {
  return db.$queryRaw`
    select id, behandelaar_id as "behandelaarId" from aanvraag
    where team = ${houder.team} and dienst = ${houder.dienst} and behandelaar_id = ${houder.behandelaarId}::uuid and id > ${na}::uuid
      and ${OPEN}
    order by id limit ${PER_KEER}`
}

/** Cases that wait for who took them, and with which nothing happened since a moment; a part at a time, after an id. */
export function listStille(sinds: Date, na: string): Promise<Genomen[]> {
  return db.$queryRaw`
    select id, behandelaar_id as "behandelaarId" from aanvraag
    where behandelaar_id is not null and wacht_op = 'medewerker' and stil_sinds is null and id > ${na}::uuid
      and ${OPEN}
      and not exists (select 1 from gebeurtenis where gebeurtenis.aanvraag_id = aanvraag.id and gebeurtenis.op >= ${sinds})
    order by id limit ${PER_KEER}`
}
