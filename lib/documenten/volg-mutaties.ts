import { MUTATIEBRONNEN, type Mutatiebron } from '@/lib/bronnen/mutatie'
import { leesMutaties, type Wijziging } from '@/lib/inzage/lees-mutaties'
import { addJobs } from '@/lib/jobs/add-job'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { vernummerPersoon } from './vernummer-persoon'

const PER_KEER = 200

/**
 * Reads what changed in the registers since last time and makes a job for all documents about a person concerned. The place
 * in the feed moves in the transaction of those jobs: nothing is skipped, and reading twice does it once. A register that does not
 * answer keeps nobody from the others, and is an error once those are read.
 */
export async function volgMutaties(): Promise<void> {
  const stil: string[] = []
  for (const bron of MUTATIEBRONNEN) {
    let stand: Bronstand
    do stand = await volgBron(bron)
    while (stand === 'meer')
    if (stand !== 'bij') stil.push(stand.code)
  }
  if (stil.length > 0) throw new Error(`a register did not answer: ${[...new Set(stil)].join(', ')}`)
}

/** How far one batch brought us: there may be more, that was all, or why there was no answer. */
type Bronstand = 'meer' | 'bij' | { code: string }

/** Takes one batch. */
async function volgBron(bron: Mutatiebron): Promise<Bronstand> {
  const stand = await db.mutatiestand.findUnique({ where: { bron } })
  const vanaf = stand?.volgnummer ?? 0n
  const antwoord = await leesMutaties(bron, Number(vanaf), PER_KEER)
  if (!antwoord.ok) return antwoord.fout
  const gelezen = antwoord.waarde
  const wijzigingen = totVernummering(gelezen)
  const laatste = wijzigingen.at(-1)
  if (!laatste) return 'bij'
  await inTransactie(async (tx) => {
    if (!(await schuifOp(tx, bron, vanaf, laatste.volgnummer))) return
    await beloofHerziening(tx, bron, wijzigingen)
    if (laatste.nieuwInsz) await vernummerPersoon(tx, laatste.betrokkene, laatste.nieuwInsz)
  })
  return gelezen.length === PER_KEER || wijzigingen.length < gelezen.length ? 'meer' : 'bij'
}

/** What comes after another number is about the new name, so it is looked at once that is written. */
function totVernummering(wijzigingen: Wijziging[]): Wijziging[] {
  const plaats = wijzigingen.findIndex(({ nieuwInsz }) => nieuwInsz)
  return plaats < 0 ? wijzigingen : wijzigingen.slice(0, plaats + 1)
}

/** Moves the place in the feed on; false when another worker did so in the meantime, who then made the jobs as well. */
async function schuifOp(tx: Tx, bron: Mutatiebron, van: bigint, naar: number): Promise<boolean> {
  await tx.mutatiestand.createMany({ data: { bron, volgnummer: 0 }, skipDuplicates: true })
  const { count } = await tx.mutatiestand.updateMany({ where: { bron, volgnummer: van }, data: { volgnummer: naar } })
  return count === 1
}

async function beloofHerziening(tx: Tx, bron: Mutatiebron, wijzigingen: Wijziging[]): Promise<void> {
  const documenten = await tx.document.findMany({
    where: { onderwerp: { in: wijzigingen.map(({ betrokkene }) => betrokkene) } },
    select: { id: true, onderwerp: true },
  })
  const perPersoon = Map.groupBy(documenten, ({ onderwerp }) => onderwerp)
  const jobs = wijzigingen.flatMap(({ volgnummer, betrokkene, soort, datum: op }) => {
    const documentIds = (perPersoon.get(betrokkene) ?? []).map(({ id }) => id)
    const gebeurtenis = `${bron}:${volgnummer}`
    return documentIds.length > 0 ? [{ payload: { documentIds, soort, op, gebeurtenis }, sleutel: `herzie:${gebeurtenis}` }] : []
  })
  await addJobs(tx, 'herzie-documenten', jobs)
}
