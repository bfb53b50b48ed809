import { mag } from '@/lib/auth/rechten'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { db, inTransactie } from '@/lib/platform/database'
import { isId, nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import { schrijfFilter, type Werkfilter } from './filter'

export const MAX_NAAM = 40
export const MAX_FILTERS = 20

/** A view of the work list that somebody keeps: its name, and the codes of its filter as they stand in an address. */
export type BewaardeFilter = { id: string; naam: string; vraag: string }

export type Bewaarfout = { code: 'geen-recht' | 'naam.leeg' | 'naam.lang' | 'leeg' | 'vol' }

/** The views that somebody keeps, in the order in which they were kept. */
export async function listBewaardeFilters(medewerkerId: string): Promise<BewaardeFilter[]> {
  const rijen = await db.bewaardeFilter.findMany({ where: { medewerkerId }, orderBy: { id: 'asc' }, take: MAX_FILTERS })
  return rijen.map(({ id, naamVersleuteld, vraag }) => ({ id, vraag, naam: ontsleutel(naamVersleuteld, `bewaarde_filter:${id}`) }))
}

/** Keeps a filter under a name; the same name again gives it the new filter. */
export async function bewaarFilter(medewerker: Behandelaar, getypt: string, filter: Werkfilter): Promise<Result<null, Bewaarfout>> {
  if (!mag(medewerker.rol, 'werklijst-zien')) return mislukt({ code: 'geen-recht' })
  const naam = getypt.replaceAll('\0', '').replaceAll(/\s+/g, ' ').trim()
  const vraag = schrijfFilter(filter)
  if (!naam) return mislukt({ code: 'naam.leeg' })
  if (naam.length > MAX_NAAM) return mislukt({ code: 'naam.lang' })
  if (!vraag) return mislukt({ code: 'leeg' })
  return inTransactie(async (tx): Promise<Result<null, Bewaarfout>> => {
    // One at a time for each person, so that two tabs keep no more than there may be.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`bewaarde_filter:${medewerker.id}`}, 0))`
    const eigen = await tx.bewaardeFilter.findMany({ where: { medewerkerId: medewerker.id } })
    const zelfde = eigen.find((rij) => ontsleutel(rij.naamVersleuteld, `bewaarde_filter:${rij.id}`).toLowerCase() === naam.toLowerCase())
    if (zelfde) {
      await tx.bewaardeFilter.update({ where: { id: zelfde.id }, data: { vraag } })
      return ok(null)
    }
    if (eigen.length >= MAX_FILTERS) return mislukt({ code: 'vol' })
    const id = nieuwId()
    const naamVersleuteld = versleutel(naam, `bewaarde_filter:${id}`)
    await tx.bewaardeFilter.create({ data: { id, medewerkerId: medewerker.id, naamVersleuteld, vraag, gemaaktOp: stadsNu() } })
    return ok(null)
  })
}

/** Removes a view of one's own; another's stays. */
export async function verwijderFilter({ id: medewerkerId }: Pick<Behandelaar, 'id'>, id: string): Promise<void> {
  if (isId(id)) await db.bewaardeFilter.deleteMany({ where: { id, medewerkerId } })
}
