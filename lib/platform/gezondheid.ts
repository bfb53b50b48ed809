import { db } from './database'

/** Who has not shown themself for so long is taken for dead. By the database's clock: machines differ. */
const STIL_NA_SECONDEN = 30

/** What is not alive: nothing means that all is well. One living worker of several is enough. */
export async function watIsStil(): Promise<'database' | 'worker' | undefined> {
  try {
    return (await listLevendeWerkers()).length > 0 ? undefined : 'worker'
  } catch {
    return 'database'
  }
}

/** A worker says that it is alive. */
export async function klop(werker: string): Promise<void> {
  await db.$executeRaw`insert into hartslag (naam, op) values (${werker}, now()) on conflict (naam) do update set op = now()`
}

/** A worker says that it stops. */
export async function klopAf(werker: string): Promise<void> {
  await db.hartslag.deleteMany({ where: { naam: werker } })
}

/** The workers that showed themselves lately. */
export async function listLevendeWerkers(): Promise<string[]> {
  const rijen = await db.$queryRaw<{ naam: string }[]>`select naam from hartslag where op > now() - make_interval(secs => ${STIL_NA_SECONDEN})`
  return rijen.map(({ naam }) => naam)
}

/** Removes the names of workers that stopped showing themselves. */
export async function vergeetStilleWerkers(): Promise<void> {
  await db.$executeRaw`delete from hartslag where op <= now() - make_interval(secs => ${STIL_NA_SECONDEN})`
}
