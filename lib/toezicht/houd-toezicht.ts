import { listMedewerkers, namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { mag } from '@/lib/auth/rechten'
import { leesToegangen, type Toegangsregel } from '@/lib/bescherming/lees-toegangen'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import type { Oordeel, SignaalStatus } from '@/prisma/client/client'
import type { Signaalsoort } from './regels'

export const MAX_BEVINDING = 1_000
const HOOGSTENS = 100

/** Reading that looks strange. `woorden` is what came of it: only for who watches over all. */
export type Signaalregel = {
  id: string
  soort: Signaalsoort
  wie: string
  medewerkerId: string
  aantal: number
  vanaf: Date
  tot: Date
  status: SignaalStatus
  woorden?: string
}

/** An opening of a protected file, with why, and what the auditor made of it. */
export type Steekproefregel = {
  id: string
  wie: string
  medewerkerId: string
  op: Date
  toegang?: Toegangsregel
  oordeel?: Oordeel
  woorden?: string
}

export type Toezicht = { signalen: Signaalregel[]; steekproef: Steekproefregel[]; houdtToezicht: boolean }
export type Toezichtfout = { code: 'geen-recht' | 'niet-gevonden' | 'gewijzigd' | 'woorden.leeg' | 'woorden.lang' | 'oordeel.leeg' }

/**
 * What looks strange and what is looked at afterwards: an auditor sees all of it, a teamverantwoordelijke that of the own team. Nobody
 * sees what is about themselves.
 */
export async function listToezicht({ id, rol, team }: Behandelaar): Promise<Toezicht | undefined> {
  if (!mag(rol, 'toezicht-zien')) return undefined
  const houdtToezicht = mag(rol, 'toezicht-houden')
  const vanTeam = houdtToezicht ? undefined : (await listMedewerkers(team)).map(({ id: lid }) => lid).filter((lid) => lid !== id)
  const waar = { medewerkerId: vanTeam ? { in: vanTeam } : { not: id } }
  const [signalen, steekproef] = await Promise.all([
    db.signaal.findMany({ where: waar, orderBy: [{ status: 'asc' }, { id: 'desc' }], take: HOOGSTENS }),
    db.steekproef.findMany({ where: waar, orderBy: [{ oordeel: { sort: 'asc', nulls: 'first' } }, { id: 'desc' }], take: HOOGSTENS }),
  ])
  const [namen, toegangen] = await Promise.all([
    namenVanMedewerkers([...signalen, ...steekproef].map(({ medewerkerId }) => medewerkerId)),
    leesToegangen(steekproef.map(({ toegangId }) => toegangId)),
  ])
  const woordenVan = (doel: string, versleuteld: string | null) => (versleuteld && houdtToezicht ? ontsleutel(versleuteld, doel) : undefined)
  return {
    houdtToezicht,
    signalen: signalen.map(({ soort, woordenVersleuteld, ...rij }) => ({
      ...rij,
      soort: soort as Signaalsoort,
      wie: namen.get(rij.medewerkerId) ?? '',
      woorden: woordenVan(`signaal:${rij.id}`, woordenVersleuteld),
    })),
    steekproef: steekproef.map(({ id: eigenId, medewerkerId, op, toegangId, oordeel, woordenVersleuteld }) => ({
      id: eigenId,
      wie: namen.get(medewerkerId) ?? '',
      medewerkerId,
      op,
      toegang: toegangen.get(toegangId),
      oordeel: oordeel ?? undefined,
      woorden: woordenVan(`steekproef:${eigenId}`, woordenVersleuteld),
    })),
  }
}

/** How much waits for who watches over reading. */
export async function telToezicht({ id, rol }: Behandelaar): Promise<number> {
  if (!mag(rol, 'toezicht-houden')) return 0
  const ander = { medewerkerId: { not: id } }
  const [signalen, steekproef] = await Promise.all([
    db.signaal.count({ where: { ...ander, status: 'nieuw' } }),
    db.steekproef.count({ where: { ...ander, oordeel: null } }),
  ])
  return signalen + steekproef
}

/** The auditor judges an opening: in order or not, with words. Once; the same press twice is done once. */
export async function beoordeel(medewerker: Behandelaar, id: string, oordeel: string, getypt: string): Promise<Result<null, Toezichtfout>> {
  if (!mag(medewerker.rol, 'toezicht-houden')) return mislukt({ code: 'geen-recht' })
  if (oordeel !== 'in_orde' && oordeel !== 'niet_in_orde') return mislukt({ code: 'oordeel.leeg' })
  const woorden = schoon(getypt)
  if (typeof woorden !== 'string') return mislukt(woorden)
  const rij = isId(id) ? await db.steekproef.findFirst({ where: { id, medewerkerId: { not: medewerker.id } } }) : null
  if (!rij) return mislukt({ code: 'niet-gevonden' })
  const { count } = await db.steekproef.updateMany({
    where: { id, oordeel: null },
    data: { oordeel, auditorId: medewerker.id, beoordeeldOp: stadsNu(), woordenVersleuteld: versleutel(woorden, `steekproef:${id}`) },
  })
  if (count === 1) return ok(null)
  const nu = await db.steekproef.findUnique({ where: { id }, select: { auditorId: true, oordeel: true } })
  return nu?.auditorId === medewerker.id && nu.oordeel === oordeel ? ok(null) : mislukt({ code: 'gewijzigd' })
}

/** The auditor looks at a signal, or closes it with what came of it. */
export async function behandelSignaal(
  medewerker: Behandelaar,
  id: string,
  naar: 'bezig' | 'klaar',
  getypt: string,
): Promise<Result<null, Toezichtfout>> {
  if (!mag(medewerker.rol, 'toezicht-houden')) return mislukt({ code: 'geen-recht' })
  const woorden = naar === 'klaar' ? schoon(getypt) : ''
  if (typeof woorden !== 'string') return mislukt(woorden)
  const rij = isId(id) ? await db.signaal.findFirst({ where: { id, medewerkerId: { not: medewerker.id } } }) : null
  if (!rij) return mislukt({ code: 'niet-gevonden' })
  const { count } = await db.signaal.updateMany({
    where: { id, status: naar === 'bezig' ? 'nieuw' : { not: 'klaar' } },
    data: {
      status: naar,
      auditorId: medewerker.id,
      ...(naar === 'klaar' ? { geslotenOp: stadsNu(), woordenVersleuteld: versleutel(woorden, `signaal:${id}`) } : {}),
    },
  })
  return count === 1 || rij.status === naar ? ok(null) : mislukt({ code: 'gewijzigd' })
}

function schoon(getypt: string): string | { code: 'woorden.leeg' | 'woorden.lang' } {
  const woorden = getypt.replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
  if (!woorden) return { code: 'woorden.leeg' }
  return woorden.length > MAX_BEVINDING ? { code: 'woorden.lang' } : woorden
}
