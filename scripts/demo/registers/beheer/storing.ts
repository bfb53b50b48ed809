import { setTimeout as wacht } from 'node:timers/promises'
import type { Pool } from 'pg'
import { z } from 'zod'
import type { Registers, Vraag } from '../register-vraag'
import { leesVraag, Uitzondering } from '../uitzondering'

const Storing = z.strictObject({
  register: z.enum(['personen', 'akten', 'adressen', 'parkeren']),
  soort: z.enum(['traag', 'uit', 'weigert', 'druk', 'geen']),
  milliseconden: z.int().min(0).max(60_000).default(0),
  INSZ: z.string().default(''),
})

type Register = z.infer<typeof Storing>['register']

/**
 * Makes a register slow, silent, refusing or too busy, in every process that stands on this database, until it
 * is set back to `geen`; with `INSZ` only for questions about that person.
 */
export async function zetStoring({ pool }: Registers, { inhoud }: Vraag): Promise<object> {
  const { register, soort, milliseconden, INSZ } = leesVraag(Storing, inhoud)
  if (soort === 'geen') await pool.query('delete from registers.storing where register = $1 and insz = $2', [register, INSZ])
  else {
    await pool.query(
      `insert into registers.storing (register, insz, soort, milliseconden) values ($1, $2, $3, $4)
       on conflict (register, insz) do update set soort = excluded.soort, milliseconden = excluded.milliseconden`,
      [register, INSZ, soort, milliseconden],
    )
  }
  return {}
}

/**
 * Lives through what was ordered for a question: waits, throws the refusal, or says that the line is dead
 * (`false`). The refusal of one person is left to the register itself, which can still answer for others.
 */
export async function ondergaStoring(pool: Pool, pad: string, inhoud: unknown, weg: AbortSignal): Promise<boolean> {
  const register = registerVan(pad)
  if (!register) return true
  const { rows } = await pool.query<{ soort: string; insz: string; milliseconden: number }>(
    "select soort, insz, milliseconden from registers.storing where register = $1 and (insz = '' or insz = any($2))",
    [register, inszenIn(inhoud)],
  )
  for (const { soort, insz, milliseconden } of rows) {
    if (soort === 'traag') await wacht(milliseconden, undefined, { signal: weg }).catch(() => undefined)
    if (soort === 'uit') return false
    if (soort === 'druk') throw new Uitzondering('99996')
    if (soort === 'weigert' && insz === '') throw new Uitzondering('40005')
  }
  return !weg.aborted
}

function registerVan(pad: string): Register | undefined {
  if (pad.startsWith('/v2/')) return 'adressen'
  return (['akten', 'parkeren', 'personen'] as const).find((register) => pad.startsWith(`/${register}/`))
}

function inszenIn(inhoud: unknown): string[] {
  const gelezen = z.object({ INSZ: z.union([z.string(), z.array(z.string())]) }).safeParse(inhoud)
  return gelezen.success ? [gelezen.data.INSZ].flat() : []
}
