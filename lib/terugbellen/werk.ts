import { mag } from '@/lib/auth/rechten'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { type Beschermd, isDicht } from '@/lib/bescherming/poort'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { plusWerkdagen } from '@/lib/gegevens/werkdagen'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { db, inTransactie } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag, later, minuten, naarDatum, nu, stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Prisma, Terugbelverzoek } from '@/prisma/client/client'
import type { Plaatssoort } from './plaats'
import { type Dagdeel, MAX_POGINGEN, type Uitkomst } from './regels'

/** Who took a call and did nothing with it for so long has let it go. */
const VASTGEHOUDEN = minuten(120)
const HOOGSTENS = 200
const MEEST_VAN_EEN = 20

/** A call to be made, without who asked: that is seen by who takes it. */
export type Belwerk = {
  id: string
  bij: Plaatssoort
  dienst?: string
  stap?: string
  dag: string
  dagdeel: Dagdeel
  taalhulp?: string
  taal: string
  pogingen: number
  gevraagdOp: Date
  isLaat: boolean
  /** Who has it now. */
  medewerkerId?: string
}

/** The same, taken by who makes it. */
export type Belgesprek = Belwerk & { naam: string; nummer: string; woorden?: string; aanvraagId?: string; isAangemeld: boolean }

type Fout = { code: 'geen-recht' | 'gewijzigd' }

/** The calls that a team has to make, oldest first, and how many there are. */
export async function listBelwerk(medewerker: Behandelaar): Promise<Result<{ werk: Belwerk[]; aantal: number }, Fout>> {
  if (!mag(medewerker.rol, 'burgers-terugbellen')) return mislukt({ code: 'geen-recht' })
  const waar = { AND: [kring(medewerker)], status: 'open' as const }
  const [rijen, aantal] = await Promise.all([
    db.terugbelverzoek.findMany({ where: waar, orderBy: { id: 'asc' }, take: HOOGSTENS }),
    db.terugbelverzoek.count({ where: waar }),
  ])
  return ok({ werk: rijen.map(maakWerk), aantal })
}

/**
 * The calls that the own team still has to make to somebody, or to a number, or about a case: without who asked, as in the list.
 * None for who calls nobody back.
 */
export async function listBelwerkOver(
  medewerker: Behandelaar,
  over: { burgerId: string } | { nummerHash: string } | { aanvraagId: string },
): Promise<Belwerk[]> {
  if (!mag(medewerker.rol, 'burgers-terugbellen')) return []
  const rijen = await db.terugbelverzoek.findMany({
    where: { ...over, AND: [kring(medewerker)], status: 'open' },
    orderBy: { id: 'asc' },
    take: MEEST_VAN_EEN,
  })
  return rijen.map(maakWerk)
}

/** Takes a call, if nobody else has it: of two who press at once, one has it. */
export async function neemGesprek(medewerker: Behandelaar, id: string): Promise<Result<null, Fout>> {
  const { count } = await wijzig(medewerker, id, { ...vrij(medewerker.id), data: { medewerkerId: medewerker.id, genomenOp: nu() } })
  return gelukt(medewerker, count)
}

/** Lets a call go, for a colleague. */
export async function laatGesprekLos(medewerker: Behandelaar, id: string): Promise<Result<null, Fout>> {
  const { count } = await wijzig(medewerker, id, { waar: { medewerkerId: medewerker.id }, data: LOS })
  return gelukt(medewerker, count)
}

/**
 * Opens a call that this member of staff took: the number, and what was written. Its citizen reads that they looked; a protected one asks
 * why first. Not there for anybody else's, another team's, and once it is over.
 */
export async function openGesprek(medewerker: Behandelaar, id: string): Promise<Result<Belgesprek, { code: 'weg' } | Beschermd>> {
  const { id: medewerkerId, rol } = medewerker
  if (!mag(rol, 'burgers-terugbellen') || !isId(id)) return mislukt({ code: 'weg' })
  const rij = await db.terugbelverzoek.findFirst({ where: { id, AND: [kring(medewerker)], medewerkerId, status: 'open' } })
  if (!rij) return mislukt({ code: 'weg' })
  const { burgerId, aanvraagId } = rij
  if (burgerId) {
    const aanleiding = { door: { soort: 'medewerker', medewerkerId }, doel: 'terugbellen', aanvraagId: aanvraagId ?? undefined } as const
    const betrokkene = await betrokkeneVanBurger(burgerId)
    if (await isDicht(medewerkerId, [betrokkene])) return mislukt({ code: 'beschermd', betrokkene })
    await noteerInzage(aanleiding, betrokkene, 'terugbelverzoek', 'openloket')
  }
  const lees = (tekst: string) => ontsleutel(tekst, `terugbelverzoek:${id}`)
  return ok({
    ...maakWerk(rij),
    naam: lees(rij.naamVersleuteld),
    nummer: lees(rij.nummerVersleuteld),
    woorden: rij.woordenVersleuteld ? lees(rij.woordenVersleuteld) : undefined,
    aanvraagId: aanvraagId ?? undefined,
    isAangemeld: burgerId !== null,
  })
}

/** Somebody was spoken to: how it ended. */
export async function sluitGesprek(medewerker: Behandelaar, id: string, uitkomst: Uitkomst): Promise<Result<null, Fout>> {
  const { count } = await wijzig(medewerker, id, {
    waar: { medewerkerId: medewerker.id },
    data: { status: 'gebeld', uitkomst, afgeslotenOp: stadsNu() },
  })
  return gelukt(medewerker, count)
}

/**
 * Nobody answered: it is tried again on the next working day, and after so many tries no more; its citizen hears of that.
 * `pogingen` is how many there were on the page: one press counts once.
 */
export async function noteerGeenAntwoord(medewerker: Behandelaar, id: string, pogingen: number): Promise<Result<null, Fout>> {
  if (!mag(medewerker.rol, 'burgers-terugbellen')) return mislukt({ code: 'geen-recht' })
  if (!isId(id)) return mislukt({ code: 'gewijzigd' })
  return inTransactie(async (tx) => {
    const isLaatste = pogingen + 1 >= MAX_POGINGEN
    const [rij] = await tx.terugbelverzoek.updateManyAndReturn({
      where: { id, AND: [kring(medewerker)], status: 'open', medewerkerId: medewerker.id, pogingen },
      data: isLaatste
        ? { pogingen: pogingen + 1, status: 'niet_bereikt', afgeslotenOp: stadsNu() }
        : { pogingen: pogingen + 1, belDag: naarDatum(plusWerkdagen(vandaag(), 1)), ...LOS },
    })
    if (!rij) return mislukt({ code: 'gewijzigd' })
    if (isLaatste && rij.burgerId) {
      await stuurBericht(tx, { burgerId: rij.burgerId, soort: 'terugbellen-niet-bereikt', sleutel: `niet-bereikt:${id}`, gegevens: {} })
    }
    return ok(null)
  })
}

const LOS = { medewerkerId: null, genomenOp: null }

/** Which calls somebody makes: of their team, and where they have only some of its diensten, of those and of no dienst at all. */
function kring({ team, diensten = [] }: Behandelaar): Prisma.TerugbelverzoekWhereInput {
  return { team, ...(diensten.length > 0 ? { OR: [{ dienst: null }, { dienst: { in: [...diensten] } }] } : {}) }
}

function vrij(medewerkerId: string): { waar: Prisma.TerugbelverzoekWhereInput } {
  return { waar: { OR: [{ medewerkerId: null }, { medewerkerId }, { genomenOp: { lt: later(nu(), -VASTGEHOUDEN) } }] } }
}

type Wijziging = { waar: Prisma.TerugbelverzoekWhereInput; data: Prisma.TerugbelverzoekUpdateManyMutationInput }

async function wijzig(medewerker: Behandelaar, id: string, { waar, data }: Wijziging): Promise<{ count: number }> {
  if (!mag(medewerker.rol, 'burgers-terugbellen') || !isId(id)) return { count: 0 }
  return db.terugbelverzoek.updateMany({ where: { id, AND: [kring(medewerker)], status: 'open', ...waar }, data })
}

function gelukt({ rol }: Behandelaar, aantal: number): Result<null, Fout> {
  if (!mag(rol, 'burgers-terugbellen')) return mislukt({ code: 'geen-recht' })
  return aantal === 1 ? ok(null) : mislukt({ code: 'gewijzigd' })
}

function maakWerk(rij: Terugbelverzoek): Belwerk {
  const { id, bij, dienst, stap, belDag, dagdeel, taalhulp, taal, pogingen, gevraagdOp, medewerkerId, genomenOp } = rij
  const isVast = genomenOp !== null && genomenOp >= later(nu(), -VASTGEHOUDEN)
  const dag = isoDag(belDag)
  return {
    id,
    bij: bij as Plaatssoort,
    dienst: dienst ?? undefined,
    stap: stap ?? undefined,
    dag,
    dagdeel: dagdeel as Dagdeel,
    taalhulp: taalhulp ?? undefined,
    taal,
    pogingen,
    gevraagdOp,
    isLaat: dag < vandaag(),
    medewerkerId: isVast ? (medewerkerId ?? undefined) : undefined,
  }
}
