import { db } from '@/lib/platform/database'
import { later, nu, uren } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'

const BEWAARTIJD = uren(24)

/** What an editor can have lying: a form that is tried, or texts that somebody else changed first. */
export type Kladsoort = 'proef' | 'teksten'

/** Keeps what an editor typed, instead of what lay there. Whose it is and what for is bound to it. */
export async function bewaarRedactieklad(medewerkerId: string, dienst: string, formulier: Kladsoort, wat: unknown): Promise<void> {
  const inhoudVersleuteld = versleutel(JSON.stringify(wat), doel(medewerkerId, dienst, formulier))
  await db.redactieklad.upsert({
    where: { medewerkerId_dienst_formulier: { medewerkerId, dienst, formulier } },
    create: { medewerkerId, dienst, formulier, inhoudVersleuteld, bewaardOp: nu() },
    update: { inhoudVersleuteld, bewaardOp: nu() },
  })
}

/** What an editor has lying; undefined when there is nothing. */
export async function findRedactieklad<T>(medewerkerId: string, dienst: string, formulier: Kladsoort): Promise<T | undefined> {
  const rij = await db.redactieklad.findUnique({ where: { medewerkerId_dienst_formulier: { medewerkerId, dienst, formulier } } })
  return rij ? (JSON.parse(ontsleutel(rij.inhoudVersleuteld, doel(medewerkerId, dienst, formulier))) as T) : undefined
}

/** Throws away what an editor had lying. */
export async function gooiRedactiekladWeg(medewerkerId: string, dienst: string, formulier: Kladsoort): Promise<void> {
  await db.redactieklad.deleteMany({ where: { medewerkerId, dienst, formulier } })
}

/** Removes what was left lying for a day. */
export async function verwijderOudeRedactiekladden(): Promise<void> {
  await db.redactieklad.deleteMany({ where: { bewaardOp: { lt: later(nu(), -BEWAARTIJD) } } })
}

function doel(medewerkerId: string, dienst: string, formulier: Kladsoort): string {
  return `redactieklad:${medewerkerId}:${dienst}:${formulier}`
}
