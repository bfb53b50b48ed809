import { getBurger } from '@/lib/burgers/get-burger'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag, nu, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Mandaat as Rij } from '@/prisma/client/client'
import { type Mandaatstand, standVan } from './regels'

/** A mandate as its two people see it. */
export type Mandaat = {
  id: string
  geverId: string
  gemachtigdeId?: string
  gever: string
  /** Who acts; of an invitation whom the giver means. */
  gemachtigde: string
  groepen: string[]
  metGegevens: boolean
  metDocumenten: boolean
  totEnMet: string
  herkomst: Rij['herkomst']
  stand: Mandaatstand
  gegevenOp: Date
}

/** What somebody gave and what somebody was given, newest first. Who acts sees no invitation: that is known by its code alone. */
export async function listMandaten(burgerId: string): Promise<{ gegeven: Mandaat[]; gekregen: Mandaat[] }> {
  const [gegeven, gekregen] = await Promise.all([
    db.mandaat.findMany({ where: { geverId: burgerId }, orderBy: { id: 'desc' }, take: HOOGSTENS }),
    db.mandaat.findMany({ where: { gemachtigdeId: burgerId }, orderBy: { id: 'desc' }, take: HOOGSTENS }),
  ])
  return { gegeven: await maakAlle(gegeven), gekregen: await maakAlle(gekregen) }
}

const HOOGSTENS = 50

/** A mandate that holds today by which this citizen acts; undefined for anybody else's, and once it is over. */
export async function findGeldigMandaat(gemachtigdeId: string, id: string): Promise<Mandaat | undefined> {
  if (!isId(id)) return undefined
  const rij = await db.mandaat.findFirst({ where: { id, gemachtigdeId } })
  if (!rij) return undefined
  const mandaat = await maak(rij)
  return mandaat.stand === 'geldig' ? mandaat : undefined
}

/** Those of these mandates that hold today. */
export async function geldigeMandaten(ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rijen = await db.mandaat.findMany({ where: { id: { in: [...new Set(ids)] } } })
  return new Set(rijen.filter((rij) => standVanRij(rij) === 'geldig').map(({ id }) => id))
}

/** How a row stands today. */
export function standVanRij(rij: Rij): Mandaatstand {
  return standVan({ ...rij, totEnMet: isoDag(rij.totEnMet) }, vandaag(), nu())
}

function maakAlle(rijen: Rij[]): Promise<Mandaat[]> {
  return Promise.all(rijen.map(maak))
}

async function maak(rij: Rij): Promise<Mandaat> {
  const { id, geverId, gemachtigdeId, groepen, metGegevens, metDocumenten, totEnMet, herkomst, gegevenOp } = rij
  const [gever, gemachtigde] = await Promise.all([getBurger(geverId), gemachtigdeId ? getBurger(gemachtigdeId) : undefined])
  return {
    id,
    geverId,
    gemachtigdeId: gemachtigdeId ?? undefined,
    gever: `${gever.voornaam} ${gever.achternaam}`,
    gemachtigde: gemachtigde ? `${gemachtigde.voornaam} ${gemachtigde.achternaam}` : leesBedoeld(rij).join(' '),
    groepen,
    metGegevens,
    metDocumenten,
    totEnMet: isoDag(totEnMet),
    herkomst,
    stand: standVanRij(rij),
    gegevenOp,
  }
}

/** Whom the giver of an invitation means: first and family name. */
export function leesBedoeld({ id, bedoeldVersleuteld }: Pick<Rij, 'id' | 'bedoeldVersleuteld'>): string[] {
  return JSON.parse(ontsleutel(bedoeldVersleuteld, `mandaat:${id}`)) as string[]
}
