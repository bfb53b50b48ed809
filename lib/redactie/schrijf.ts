import { mag } from '@/lib/auth/rechten'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findCoderecord, findRecord } from '@/lib/catalogus/find-dienst'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Prisma, Rol } from '@/prisma/client/client'
import { verschillendeDelen } from './delen'
import { maakVersie, type Versie } from './versies'
import { verversPublicaties } from './volg-publicaties'

/** Who of the staff writes. */
export type Redacteur = { id: string; rol: Rol }

/**
 * Why nothing was done: not allowed, not there, changed by somebody else first, put forward already, or that somebody would publish their
 * own words.
 */
export type Redactiefout = {
  code:
    | 'geen-recht'
    | 'niet-gevonden'
    | 'gewijzigd'
    | 'al-open'
    | 'eigen-werk'
    | 'fouten'
    | 'niets'
    | 'code-gewijzigd'
    | 'past-niet'
    | 'reden'
    | 'woorden'
}

export type Redactieuitslag = Result<Versie, Redactiefout>

/** Begins a version of a dienst at what is told now, or goes on with the one that is being made. */
export async function beginVersie(medewerker: Redacteur, dienst: string): Promise<Redactieuitslag> {
  if (!mag(medewerker.rol, 'catalogus-schrijven')) return mislukt({ code: 'geen-recht' })
  // Another process may have published since.
  await verversPublicaties()
  const [code, record] = await Promise.all([findCoderecord(dienst), findRecord(dienst)])
  if (!code || !record) return mislukt({ code: 'niet-gevonden' })
  return inTransactie(async (tx) => {
    const open = await vergrendelOpen(tx, dienst)
    return ok(maakVersie(open ?? (await maakConcept(tx, medewerker, code, record)), code))
  })
}

/**
 * Changes what a version says that is being made: as one change, and only when nobody else changed it since `revisie` was seen.
 * Whoever changes something has written it.
 */
export function schrijfVersie(
  medewerker: Redacteur,
  dienst: string,
  revisie: number,
  verander: (record: DienstRecord) => DienstRecord,
): Promise<Redactieuitslag> {
  return metOpen(medewerker, dienst, revisie, async (tx, versie, code) => {
    if (versie.status !== 'concept') return mislukt({ code: 'gewijzigd' })
    const record = JSON.parse(JSON.stringify(verander(versie.record))) as DienstRecord
    const data = {
      record: JSON.stringify(record),
      delen: verschillendeDelen(record, code),
      schrijvers: [...new Set([...versie.schrijvers, medewerker.id])],
    }
    return ok(await bewaar(tx, versie, code, data))
  })
}

/** Says that an editor saw what the code says now where their own words stand: those stay. */
export function zagCode(medewerker: Redacteur, dienst: string, revisie: number): Promise<Redactieuitslag> {
  return metOpen(medewerker, dienst, revisie, async (tx, versie, code) => {
    if (versie.status !== 'concept') return mislukt({ code: 'gewijzigd' })
    return ok(await bewaar(tx, versie, code, { basis: JSON.stringify(code), record: JSON.stringify(versie.record) }))
  })
}

/** Throws a version away that is being made. It is kept, and can be looked at. */
export function gooiWeg(medewerker: Redacteur, dienst: string, revisie: number): Promise<Redactieuitslag> {
  return metOpen(medewerker, dienst, revisie, async (tx, versie, code) => {
    await noteer(tx, versie.id, 'weggegooid', medewerker)
    return ok(await bewaar(tx, versie, code, { status: 'weggegooid' }))
  })
}

/** Does something with the version of a dienst that is being made, while nobody else does. */
export async function metOpen(
  medewerker: Redacteur,
  dienst: string,
  revisie: number,
  doe: (tx: Tx, versie: Versie, code: DienstRecord) => Promise<Redactieuitslag>,
): Promise<Redactieuitslag> {
  if (!mag(medewerker.rol, 'catalogus-schrijven')) return mislukt({ code: 'geen-recht' })
  const code = await findCoderecord(dienst)
  if (!code) return mislukt({ code: 'niet-gevonden' })
  return inTransactie(async (tx) => {
    const rij = await vergrendelOpen(tx, dienst)
    if (!rij) return mislukt({ code: 'niet-gevonden' })
    return rij.revisie === revisie ? doe(tx, maakVersie(rij, code), code) : mislukt({ code: 'gewijzigd' })
  })
}

/** Writes a change of a version, and gives it as it is then. */
export async function bewaar(tx: Tx, { id, revisie }: Versie, code: DienstRecord, data: Prisma.DienstversieUncheckedUpdateInput): Promise<Versie> {
  return maakVersie(await tx.dienstversie.update({ where: { id }, data: { ...data, revisie: revisie + 1, bewaardOp: nu() } }), code)
}

/** Adds a line to the story of a version. */
export async function noteer(tx: Tx, versieId: string, soort: string, { id }: Redacteur, woorden?: string): Promise<void> {
  await tx.redactiestap.create({ data: { id: nieuwId(), versieId, soort, woorden, medewerkerId: id, op: nu() } })
}

/** A new version, as somebody's concept. */
export async function maakConcept(tx: Tx, medewerker: Redacteur, code: DienstRecord, record: DienstRecord, terugNaar?: number) {
  const laatste = await tx.dienstversie.aggregate({ where: { dienst: code.slug }, _max: { nummer: true } })
  const rij = await tx.dienstversie.create({
    data: {
      id: nieuwId(),
      dienst: code.slug,
      nummer: (laatste._max.nummer ?? 0) + 1,
      status: 'concept',
      revisie: 1,
      record: JSON.stringify(record),
      delen: verschillendeDelen(record, code),
      basis: JSON.stringify(code),
      terugNaar,
      schrijvers: [medewerker.id],
      begonnenOp: nu(),
      bewaardOp: nu(),
    },
  })
  await noteer(tx, rij.id, 'begonnen', medewerker)
  return rij
}

/** The version that is being made, which nobody else changes until this transaction ends; nor is another one begun. */
export async function vergrendelOpen(tx: Tx, dienst: string) {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext(${`dienstversie:${dienst}`}))::text`
  return tx.dienstversie.findFirst({ where: { dienst, status: { in: ['concept', 'voorgelegd'] } } })
}
