import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findCoderecord } from '@/lib/catalogus/find-dienst'
import { db } from '@/lib/platform/database'
import type { Dienstversie, Redactiestatus } from '@/prisma/client/client'
import { type Deel, metDelen, verschovenDelen } from './delen'
import { foutenIn, type Recordfout } from './fouten'
import { omgevingVan } from './omgeving'

/**
 * One version of what editors make of a dienst. `record` is whole: its own parts over the code as that is now; while it is written it may
 * have faults. `verschoven` are its own parts that the code says otherwise since.
 */
export type Versie = {
  id: string
  dienst: string
  nummer: number
  status: Redactiestatus
  revisie: number
  record: DienstRecord
  delen: Deel[]
  basis: DienstRecord
  verschoven: Deel[]
  fouten: Recordfout[]
  reden?: string
  terugNaar?: number
  schrijvers: string[]
  bewaardOp: Date
  gepubliceerdDoor?: string
  gepubliceerdOp?: Date
}

/** Something that happened to a version, with the name of who did it. */
export type Stap = { soort: string; woorden?: string; wie: string; op: Date }

/** A version with its story. */
export type VersieMetStappen = Versie & { stappen: Stap[]; namen: string[] }

const OPEN: Redactiestatus[] = ['concept', 'voorgelegd']

/** The version of a dienst that is being made, or undefined when there is none. */
export async function findOpenVersie(dienst: string): Promise<Versie | undefined> {
  const [rij, code] = await Promise.all([db.dienstversie.findFirst({ where: { dienst, status: { in: OPEN } } }), findCoderecord(dienst)])
  return rij && code ? maakVersie(rij, code) : undefined
}

/** A version of a dienst by its number; 0 is what the code says. */
export async function findVersie(dienst: string, nummer: number): Promise<Versie | undefined> {
  const [rij, code] = await Promise.all([db.dienstversie.findUnique({ where: { dienst_nummer: { dienst, nummer } } }), findCoderecord(dienst)])
  return rij && code ? maakVersie(rij, code) : undefined
}

/** Every version of a dienst with its story, the latest first. */
export async function listVersies(dienst: string): Promise<VersieMetStappen[]> {
  const code = await findCoderecord(dienst)
  if (!code) return []
  const rijen = await db.dienstversie.findMany({
    where: { dienst },
    orderBy: { nummer: 'desc' },
    include: { stappen: { orderBy: [{ op: 'asc' }, { id: 'asc' }] } },
  })
  const namen = await namenVanMedewerkers(rijen.flatMap(({ stappen, schrijvers }) => [...schrijvers, ...stappen.map((stap) => stap.medewerkerId)]))
  return rijen.map((rij) => ({
    ...maakVersie(rij, code),
    stappen: rij.stappen.map(({ soort, woorden, medewerkerId, op }) => ({
      soort,
      woorden: woorden ?? undefined,
      wie: namen.get(medewerkerId) ?? '',
      op,
    })),
    namen: rij.schrijvers.map((id) => namen.get(id) ?? ''),
  }))
}

/** A line of the list of versions that ask something of an editor. */
export type Openregel = { dienst: string; nummer: number; status: Redactiestatus; schrijvers: string[]; namen: string[]; bewaardOp: Date }

/** Everything that is being made or waits for a second person, the longest ago first. */
export async function listOpenVersies(): Promise<Openregel[]> {
  const rijen = await db.dienstversie.findMany({ where: { status: { in: OPEN } }, orderBy: { bewaardOp: 'asc' } })
  const namen = await namenVanMedewerkers(rijen.flatMap(({ schrijvers }) => schrijvers))
  return rijen.map(({ dienst, nummer, status, schrijvers, bewaardOp }) => {
    return { dienst, nummer, status, schrijvers, bewaardOp, namen: schrijvers.map((id) => namen.get(id) ?? '') }
  })
}

/** What is published and meets other words of the code since, or does not fit them any more. */
export async function listVerschoven(): Promise<{ dienst: string; nummer: number; delen: Deel[]; pastNiet: boolean }[]> {
  const rijen = await db.dienstversie.findMany({ where: { status: 'gepubliceerd' }, orderBy: { dienst: 'asc' } })
  const versies = await Promise.all(
    rijen.map(async (rij) => {
      const code = await findCoderecord(rij.dienst)
      return code ? [maakVersie(rij, code)] : []
    }),
  )
  return versies
    .flat()
    .map(({ dienst, nummer, verschoven, fouten }) => ({ dienst, nummer, delen: verschoven, pastNiet: fouten.length > 0 }))
    .filter(({ delen, pastNiet }) => delen.length > 0 || pastNiet)
}

/** A row as it is read, over the code as that is now. */
export function maakVersie(rij: Dienstversie, code: DienstRecord): Versie {
  const delen = rij.delen as Deel[]
  const basis = JSON.parse(rij.basis) as DienstRecord
  const record = metDelen(code, JSON.parse(rij.record) as DienstRecord, delen)
  return {
    id: rij.id,
    dienst: rij.dienst,
    nummer: rij.nummer,
    status: rij.status,
    revisie: rij.revisie,
    record,
    delen,
    basis,
    verschoven: verschovenDelen({ basis, delen }, code),
    fouten: foutenIn(record, code, omgevingVan(code)),
    reden: rij.reden ?? undefined,
    terugNaar: rij.terugNaar ?? undefined,
    schrijvers: rij.schrijvers,
    bewaardOp: rij.bewaardOp,
    gepubliceerdDoor: rij.gepubliceerdDoor ?? undefined,
    gepubliceerdOp: rij.gepubliceerdOp ?? undefined,
  }
}
