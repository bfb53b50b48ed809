import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from './database'
import { sleutelHash } from './versleuteling'

/** What is limited: so many times in so many seconds, counted in the database, so for all processes together. */
const LIMIETEN = {
  aanmelden: { points: 30, duration: 300 },
  indienen: { points: 20, duration: 600 },
  aankomst: { points: 120, duration: 300 },
  boeken: { points: 60, duration: 600 },
  opslaan: { points: 240, duration: 300 },
  controleren: { points: 60, duration: 300 },
  status: { points: 30, duration: 300 },
  delen: { points: 60, duration: 300 },
  zoeken: { points: 300, duration: 300 },
  beginnen: { points: 60, duration: 600 },
  // In whole megabytes, of who did not sign in.
  bestanden: { points: 200, duration: 86_400 },
  volgen: { points: 40, duration: 300 },
  volgmail: { points: 5, duration: 3600 },
  uitnodiging: { points: 5, duration: 3600 },
  mandaat: { points: 10, duration: 3600 },
  'burger-zoeken': { points: 30, duration: 3600 },
  'loket-zoeken': { points: 60, duration: 3600 },
  terugbellen: { points: 6, duration: 3600 },
  balie: { points: 10, duration: 600 },
  toepassing: { points: 120, duration: 60 },
  archief: { points: 10, duration: 600 },
} as const

export type Limietsoort = keyof typeof LIMIETEN

/** Counts one try, or so many, by `wie` (an address or an id, kept only as a hash); gives the minutes to wait when it was too many. */
export async function telPoging(soort: Limietsoort, wie: string, aantal = 1): Promise<{ wachtMinuten: number } | undefined> {
  try {
    await limiterVan(soort).consume(sleutelHash(wie, 'limiet'), aantal)
    return undefined
  } catch (uitkomst) {
    if (uitkomst instanceof RateLimiterRes) return { wachtMinuten: Math.max(1, Math.ceil(uitkomst.msBeforeNext / 60_000)) }
    throw uitkomst
  }
}

/** The job `ruim-op` removes what has expired. */
export async function ruimLimietenOp(voor: Date): Promise<void> {
  await db.limiet.deleteMany({ where: { expire: { lt: voor } } })
}

function limiterVan(soort: Limietsoort): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient: db,
    tableName: 'limiet',
    keyPrefix: soort,
    clearExpiredByTimeout: false,
    ...LIMIETEN[soort],
  })
}
