import { telAfgesloten, telIngekomen, telOpen, telTermijnen } from '@/lib/aanvragen/tel-dag'
import { telBezoeken } from '@/lib/afspraken/tel-dag'
import { plusWerkdagen } from '@/lib/gegevens/werkdagen'
import { db, inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { isoDag, laatste, momentOp, naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Cijfer, Dagcijfer } from '@/prisma/client/client'

type Telling = Omit<Dagcijfer, 'dag'>

/** How far back the first count goes. */
const EERSTE_KEER_DAGEN = 400
/** Days that are counted anew each time: what was written late about them comes along. */
const OPNIEUW_DAGEN = 7
/** What can be known only while it is so: of a day that is longer past, what was counted then stays. */
const STANDEN: Cijfer[] = ['laat', 'krap']

/**
 * Counts the work of every day up to yesterday that was not counted yet, and the last days anew. A late run counts what was missed, a
 * second one gives the same: each day is replaced whole, in one transaction.
 */
export async function telCijfers(): Promise<void> {
  const gisteren = plusDagen(vandaag(), -1)
  const { _max } = await db.dagcijfer.aggregate({ _max: { dag: true } })
  const eerste = plusDagen(gisteren, 1 - EERSTE_KEER_DAGEN)
  const begin = _max.dag ? laatste(naarDatum(eerste), naarDatum(plusDagen(isoDag(_max.dag), 1 - OPNIEUW_DAGEN))) : naarDatum(eerste)
  for (let dag = isoDag(begin); dag <= gisteren; dag = plusDagen(dag, 1)) {
    await bewaar(dag, await telDag(dag), dag === gisteren ? await telStanden() : undefined)
  }
}

async function telDag(dag: string): Promise<Telling[]> {
  const [van, tot] = [middernacht(dag), middernacht(plusDagen(dag, 1))]
  const [ingekomen, afgesloten, open, bezoeken] = await Promise.all([
    telIngekomen(van, tot),
    telAfgesloten(van, tot),
    telOpen(tot),
    telBezoeken(van, tot),
  ])
  return [
    ...ingekomen.map((tal) => ({ ...tal, wat: 'in' as const, loket: '' })),
    ...afgesloten.map((tal) => ({ ...tal, wat: 'uit' as const, ...ZONDER_PLAATS })),
    ...open.map((tal) => ({ ...tal, wat: 'open' as const, ...ZONDER_PLAATS })),
    ...bezoeken.flatMap(({ dienst, team, loket, zonderZaak, gekomen, nietGekomen, gewacht, minuten }) => {
      const waar = { dienst, team, loket, kanaal: zonderZaak ? ('loket' as const) : ('online' as const) }
      return [
        { ...waar, wat: 'bezoek' as const, aantal: gekomen },
        { ...waar, wat: 'niet_gekomen' as const, aantal: nietGekomen },
        { ...waar, wat: 'gewacht' as const, aantal: gewacht },
        { ...waar, wat: 'wachtminuten' as const, aantal: minuten },
      ]
    }),
  ].filter(({ aantal }) => aantal > 0)
}

const ZONDER_PLAATS = { loket: '', kanaal: 'online' } as const

async function telStanden(): Promise<Telling[]> {
  const dag = vandaag()
  const rijen = await telTermijnen(dag, plusWerkdagen(dag, env().WERKLIJST_KRAP_WERKDAGEN))
  return rijen.map((tal) => ({ ...tal, ...ZONDER_PLAATS }))
}

async function bewaar(dag: string, tellingen: Telling[], standen: Telling[] | undefined): Promise<void> {
  const datum = naarDatum(dag)
  await inTransactie(async (tx) => {
    // Two at once come one after the other; who reads waits for neither.
    await tx.$executeRaw`lock table dagcijfer in exclusive mode`
    await tx.dagcijfer.deleteMany({ where: { dag: datum, ...(standen ? {} : { wat: { notIn: STANDEN } }) } })
    await tx.dagcijfer.createMany({ data: [...tellingen, ...(standen ?? [])].map((telling) => ({ ...telling, dag: datum })) })
  })
}

function middernacht(dag: string): Date {
  const moment = momentOp(dag, '00:00')
  if (!moment) throw new Error(`${dag} does not begin at midnight`)
  return moment
}
