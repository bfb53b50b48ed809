import { listIngangen } from '@/lib/catalogus/find-dienst'
import type { Ruw } from '@/lib/catalogus/velden'
import { db } from '@/lib/platform/database'
import type { AanvraagStatus } from '@/prisma/client/client'
import { leesIngediendeInhoud } from './inhoud'

/** What the registers say of somebody and that they can ask to have corrected; each has its word. */
export const GEGEVENS = ['naam', 'geboren', 'nationaliteit', 'staat', 'adres', 'gezin', 'verblijf'] as const
export type Gegeven = (typeof GEGEVENS)[number]

/** Name under which a form keeps which datum it is about: no control is called so. */
const OVER = '_over'
const HOOGSTENS = 50

/** A request to correct a datum, as it stands. */
export type Correctie = { referentie: string; status: AanvraagStatus; op: Date }

/** The way into the dienst that corrects data: the one that can be told what it is about. */
export function verbeteringang() {
  return listIngangen().find(({ about }) => about !== undefined)
}

/** Whether a text names a datum that can be corrected. */
export function isGegeven(tekst: string | undefined): tekst is Gegeven {
  return GEGEVENS.some((gegeven) => gegeven === tekst)
}

/** What a form that is begun for a datum finds filled in: its name as the person reads it, and which one it is. */
export function ingevuldOver(controle: string, gegeven: Gegeven, woord: string): Ruw {
  return { [controle]: [woord], [OVER]: [gegeven] }
}

/** Which datum a form is about; undefined for every other form. */
export function overVan(ruw: Ruw): string | undefined {
  return ruw[OVER]?.[0]
}

/** The latest request of a citizen to correct each datum, by datum. */
export async function listCorrecties(burgerId: string): Promise<Map<string, Correctie>> {
  const ingang = verbeteringang()
  if (!ingang) return new Map()
  const rijen = await db.aanvraag.findMany({
    where: { burgerId, dienst: ingang.dienst, status: { not: 'concept' } },
    orderBy: { id: 'asc' },
    take: HOOGSTENS,
    select: { id: true, referentie: true, status: true, ingediendOp: true, inhoudVersleuteld: true },
  })
  return new Map(
    rijen.flatMap(({ id, referentie, status, ingediendOp, inhoudVersleuteld }) => {
      const { over } = leesIngediendeInhoud(id, inhoudVersleuteld)
      return over && referentie && ingediendOp ? [[over, { referentie, status, op: ingediendOp }] as const] : []
    }),
  )
}
