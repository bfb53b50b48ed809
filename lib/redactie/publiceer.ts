import { mag } from '@/lib/auth/rechten'
import { findCoderecord, findRecord } from '@/lib/catalogus/find-dienst'
import { inTransactie } from '@/lib/platform/database'
import { nu } from '@/lib/platform/klok'
import { mislukt, ok } from '@/lib/platform/result'
import { verschillendeDelen } from './delen'
import { bewaar, maakConcept, metOpen, noteer, type Redacteur, type Redactieuitslag, vergrendelOpen } from './schrijf'
import { findVersie, maakVersie } from './versies'
import { verversPublicaties } from './volg-publicaties'

/** The longest that somebody says why. */
export const MAX_WOORDEN = 1_000

/** Puts a version forward to a second person, with why. Only what has no fault, says something else than now and saw the code of now. */
export async function legVoor(medewerker: Redacteur, dienst: string, revisie: number, getypt: string): Promise<Redactieuitslag> {
  const reden = schoon(getypt)
  await verversPublicaties()
  const nuVerteld = await findRecord(dienst)
  return metOpen(medewerker, dienst, revisie, async (tx, versie, code) => {
    if (versie.status !== 'concept') return mislukt({ code: 'gewijzigd' })
    if (!reden) return mislukt({ code: 'reden' })
    if (versie.fouten.length > 0) return mislukt({ code: 'fouten' })
    if (versie.verschoven.length > 0) return mislukt({ code: 'code-gewijzigd' })
    if (nuVerteld && verschillendeDelen(versie.record, nuVerteld).length === 0) return mislukt({ code: 'niets' })
    await noteer(tx, versie.id, 'voorgelegd', medewerker, reden)
    return ok(await bewaar(tx, versie, code, { status: 'voorgelegd', reden }))
  })
}

/** Sends what was put forward back to who wrote it, with what is still to be done. */
export function stuurTerug(medewerker: Redacteur, dienst: string, revisie: number, getypt: string): Promise<Redactieuitslag> {
  const woorden = schoon(getypt)
  return metOpen(medewerker, dienst, revisie, async (tx, versie, code) => {
    if (versie.status !== 'voorgelegd') return mislukt({ code: 'gewijzigd' })
    if (!woorden) return mislukt({ code: 'woorden' })
    await noteer(tx, versie.id, 'teruggestuurd', medewerker, woorden)
    return ok(await bewaar(tx, versie, code, { status: 'concept' }))
  })
}

/**
 * Publishes what was put forward: a second person, who wrote nothing of it. This process tells it at once, every other one within
 * seconds. The database refuses the same: who writes does not publish, and one version at a time is published.
 */
export async function publiceer(medewerker: Redacteur, dienst: string, revisie: number): Promise<Redactieuitslag> {
  if (!mag(medewerker.rol, 'catalogus-publiceren')) return mislukt({ code: 'geen-recht' })
  const uitslag = await metOpen(medewerker, dienst, revisie, async (tx, versie, code) => {
    if (versie.status !== 'voorgelegd') return mislukt({ code: 'gewijzigd' })
    if (versie.schrijvers.includes(medewerker.id)) return mislukt({ code: 'eigen-werk' })
    if (versie.fouten.length > 0) return mislukt({ code: 'past-niet' })
    if (versie.verschoven.length > 0) return mislukt({ code: 'code-gewijzigd' })
    await tx.dienstversie.updateMany({ where: { dienst, status: 'gepubliceerd' }, data: { status: 'vervangen' } })
    await noteer(tx, versie.id, 'gepubliceerd', medewerker)
    return ok(await bewaar(tx, versie, code, { status: 'gepubliceerd', gepubliceerdDoor: medewerker.id, gepubliceerdOp: nu() }))
  })
  if (uitslag.ok) await verversPublicaties()
  return uitslag
}

/**
 * Puts an earlier version forward again, as a new one that a second person publishes like any other; number 0 is what the code says.
 * Nothing is thrown away: what is being made comes first.
 */
export async function gaTerug(medewerker: Redacteur, dienst: string, nummer: number, getypt: string): Promise<Redactieuitslag> {
  if (!mag(medewerker.rol, 'catalogus-schrijven')) return mislukt({ code: 'geen-recht' })
  const reden = schoon(getypt)
  await verversPublicaties()
  const [code, versie, nuVerteld] = await Promise.all([findCoderecord(dienst), findVersie(dienst, nummer), findRecord(dienst)])
  if (!code || (!versie && nummer !== 0) || versie?.status === 'concept' || versie?.status === 'voorgelegd') return mislukt({ code: 'niet-gevonden' })
  if (!reden) return mislukt({ code: 'reden' })
  if (versie && versie.fouten.length > 0) return mislukt({ code: 'past-niet' })
  const record = versie?.record ?? code
  if (nuVerteld && verschillendeDelen(record, nuVerteld).length === 0) return mislukt({ code: 'niets' })
  return inTransactie(async (tx) => {
    if (await vergrendelOpen(tx, dienst)) return mislukt({ code: 'al-open' as const })
    const begonnen = maakVersie(await maakConcept(tx, medewerker, code, record, nummer), code)
    await noteer(tx, begonnen.id, 'voorgelegd', medewerker, reden)
    return ok(await bewaar(tx, begonnen, code, { status: 'voorgelegd', reden }))
  })
}

function schoon(tekst: string): string {
  return tekst.replaceAll('\r\n', '\n').replaceAll('\0', '').trim().slice(0, MAX_WOORDEN)
}
