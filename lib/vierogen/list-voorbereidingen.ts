import { db } from '@/lib/platform/database'
import { later, nu, uren } from '@/lib/platform/klok'
import { maakVoorbereiding, type Voorbereiding } from './voorbereiding'

/** Counting stops here. */
export const TEL_WACHTEND_TOT = 100
const HOOGSTENS = 100
/** What came back is told for a month: whoever decided otherwise meanwhile prepared nothing anew. */
const TERUG_GELDT = uren(30 * 24)

/** What waits in a team for somebody who did not prepare it. */
type Wachtend = { team: string; medewerkerId: string }

/** What waits for this person to approve or send back, the oldest first. */
export async function listWachtende(vraag: Wachtend, hoogstens = HOOGSTENS): Promise<Voorbereiding[]> {
  const rijen = await db.voorbereiding.findMany({ where: waar(vraag), orderBy: { id: 'asc' }, take: hoogstens })
  return rijen.map(maakVoorbereiding)
}

/** How much waits for this person. */
export function telWachtende(vraag: Wachtend): Promise<number> {
  return db.voorbereiding.count({ where: waar(vraag), take: TEL_WACHTEND_TOT })
}

/** What somebody prepared, the newest first: what waits, and what became of the rest. */
export async function listEigenVoorbereidingen(medewerkerId: string): Promise<Voorbereiding[]> {
  const rijen = await db.voorbereiding.findMany({ where: { voorbereidDoor: medewerkerId }, orderBy: { id: 'desc' }, take: HOOGSTENS })
  return rijen.map(maakVoorbereiding)
}

function waar({ team, medewerkerId }: Wachtend) {
  // A team has one who approves: what such a person prepares, one of another team approves.
  return { status: 'wacht' as const, OR: [{ team }, { soort: 'bescherming' }], voorbereidDoor: { not: medewerkerId } }
}

/** How much of what somebody prepared came back, and was not prepared anew since. */
export async function telTeruggestuurde(medewerkerId: string): Promise<number> {
  const [rij] = await db.$queryRaw<{ aantal: number }[]>`
    select count(*)::int as aantal from voorbereiding as terug
     where voorbereid_door = ${medewerkerId}::uuid and status = 'teruggestuurd'
       and gesloten_op > ${later(nu(), -TERUG_GELDT)}
       and not exists (select 1 from voorbereiding as later where later.soort = terug.soort and later.onderwerp = terug.onderwerp and later.id > terug.id)`
  return rij?.aantal ?? 0
}
