import { telIngediend } from '@/lib/aanvragen/tel-ingediend'
import { inTransactie } from '@/lib/platform/database'

/** A quarter of a year: long enough for a quiet dienst, short enough for a season. */
const DAGEN = 90
/** What fewer people asked for is not told: it might say something about one of them. */
const MINSTENS = 10

/** Counts what people asked for and keeps only that; what was counted before goes. */
export async function telGebruik(): Promise<void> {
  const tellingen = await telIngediend({ dagen: DAGEN, minstens: MINSTENS })
  await inTransactie(async (tx) => {
    // Two counts at once would both find nothing there and both write.
    await tx.$executeRaw`lock table dienstgebruik in exclusive mode`
    await tx.dienstgebruik.deleteMany()
    await tx.dienstgebruik.createMany({ data: tellingen })
  })
}
