import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'

const BEWAARTIJD = uren(24)

/** What an editor can have lying: a form that is tried, or texts that somebody else changed first. */
export type Kladsoort = 'proef' | 'teksten'

/** Keeps what an editor typed, instead of what lay there. */
export async function bewaarRedactieklad(medewerkerId: string, dienst: string, formulier: Kladsoort, wat: unknown): Promise<void> {
  const id = nieuwId()
  const rij = { id, inhoudVersleuteld: versleutel(JSON.stringify(wat), `redactieklad:${id}`), bewaardOp: nu() }
  await db.redactieklad.upsert({
    where: { medewerkerId_dienst_formulier: { medewerkerId, dienst, formulier } },
    create: { medewerkerId, dienst, formulier, ...rij },
    update: rij,
  })
}

/** What an editor has lying; undefined when there is nothing. */
export async function findRedactieklad<T>(medewerkerId: string, dienst: string, formulier: Kladsoort): Promise<T | undefined> {
  const rij = await db.redactieklad.findUnique({ where: { medewerkerId_dienst_formulier: { medewerkerId, dienst, formulier } } })
  return rij ? (JSON.parse(ontsleutel(rij.inhoudVersleuteld, `redactieklad:${rij.id}`)) as T) : undefined
}

/** Throws away what an editor had lying. */
export async function gooiRedactiekladWeg(medewerkerId: string, dienst: string, formulier: Kladsoort): Promise<void> {
  await db.redactieklad.deleteMany({ where: { medewerkerId, dienst, formulier } })
}

/** Removes what was left lying for a day. */
export async function verwijderOudeRedactiekladden(): Promise<void> {
  await db.redactieklad.deleteMany({ where: { bewaardOp: { lt: later(nu(), -BEWAARTIJD) } } })
}
