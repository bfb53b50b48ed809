import { addJob } from '@/lib/jobs/add-job'
import { db, inTransactie } from '@/lib/platform/database'
import { vandaag } from '@/lib/platform/klok'
import { getDocumenttype } from './find-documenttype'
import { geefOpnieuwUit, type Mislukking } from './geef-opnieuw-uit'
import { vindUitgezet } from './is-uitgezet'

/**
 * The renewal of those of these documents that are due, as one question to each register. Doing it twice, or in two workers at
 * once, makes one successor of each. What could not be done does not stop the rest, and is tried again by itself.
 */
export async function vernieuwDocumenten(documentIds: readonly string[]): Promise<void> {
  const vervallen = await db.$queryRaw<{ id: string }[]>`
    select id from document where id = any(${documentIds}::uuid[]) and vernieuwt and vernieuw_vanaf <= ${vandaag()}::date`
  const ids = vervallen.map(({ id }) => id)
  const opdracht = { reden: 'vernieuwing', doel: 'document-vernieuwen', kenmerk: `vernieuwing:${vandaag()}` } as const
  const mislukt = await geefOpnieuwUit(ids, opdracht)
  await probeerRest(ids.length, mislukt, async (rest) => {
    await inTransactie((tx) => addJob(tx, 'vernieuw-documenten', { documentIds: rest }, { sleutel: `vernieuw:${rest[0]}` }))
  })
}

/** A change that a register told of, for the documents about one person; `gebeurtenis` is the same for everything that one change touches. */
export type Herziening = { documentIds: string[]; soort: string; op?: string; gebeurtenis?: string }

/**
 * A register says that something changed: a new versie at once, or the end of the document. When nothing of what it
 * prints changed it stays as it is; that also makes a repeated job do it once. A kind that its holder switched off gets no
 * new versie, and ends when what it says is no longer so.
 */
export async function herzieDocumenten({ documentIds, soort, op = vandaag(), gebeurtenis }: Herziening): Promise<void> {
  const documenten = await db.document.findMany({ where: { id: { in: documentIds } } })
  const uitgezet = await vindUitgezet(db, documenten)
  const geraakt = documenten.filter(
    (document) =>
      (soort === 'andere' || getDocumenttype(document.documenttype).herzieBij.some((kandidaat) => kandidaat === soort)) &&
      (document.vernieuwt || uitgezet(document)),
  )
  const ids = geraakt.map(({ id }) => id)
  const kenmerk = gebeurtenis ?? `${soort}:${op}`
  const opdracht = { reden: 'register-gewijzigd', doel: 'document-herzien', kenmerk, aanleiding: { soort, op }, uitgezet } as const
  const mislukt = await geefOpnieuwUit(ids, opdracht)
  await probeerRest(ids.length, mislukt, async (rest) => {
    const herziening = { documentIds: rest, soort, op, gebeurtenis: kenmerk }
    await inTransactie((tx) => addJob(tx, 'herzie-documenten', herziening, { sleutel: `herzie:${kenmerk}:${rest[0]}` }))
  })
}

/**
 * When nothing could be done the job itself fails, and waits longer each time. When something could, what is left becomes a job of
 * its own: it fails for itself.
 */
async function probeerRest(aantal: number, mislukt: readonly Mislukking[], beloof: (rest: string[]) => Promise<void>): Promise<void> {
  if (mislukt.length === 0) return
  if (mislukt.length === aantal) throw new Error([...new Set(mislukt.map(({ fout }) => fout.message))].join('; '))
  await beloof(mislukt.map(({ documentId }) => documentId))
}
