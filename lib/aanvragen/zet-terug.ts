import type { Tx } from '@/lib/platform/database'
import { isoDag, naarDatum } from '@/lib/platform/klok'
import type { AanvraagStatus, WachtOp } from '@/prisma/client/client'

/** Where a case stands, who has it, and its term there: what a step or a taking changes. Days are ISO dates. */
export type Standplaats = {
  status: AanvraagStatus
  behandelaarId: string | null
  stap: string | null
  wachtOp: WachtOp | null
  stapVanaf: string | null
  stapTermijn: string | null
  termijnDagen: number | null
  termijnInWerkdagen: boolean
  termijnWettelijk: boolean
}

/** Where a case that is locked stands now. */
export async function findStandplaats(tx: Tx, aanvraagId: string): Promise<Standplaats> {
  const { stapVanaf, stapTermijn, ...rij } = await tx.aanvraag.findUniqueOrThrow({
    where: { id: aanvraagId },
    select: {
      status: true,
      behandelaarId: true,
      stap: true,
      wachtOp: true,
      stapVanaf: true,
      stapTermijn: true,
      termijnDagen: true,
      termijnInWerkdagen: true,
      termijnWettelijk: true,
    },
  })
  return { ...rij, stapVanaf: stapVanaf && isoDag(stapVanaf), stapTermijn: stapTermijn && isoDag(stapTermijn) }
}

/** Puts a case that is locked back where it stood. */
export async function zetTerug(tx: Tx, aanvraagId: string, { stapVanaf, stapTermijn, ...stand }: Standplaats): Promise<void> {
  const dag = (iso: string | null) => (iso === null ? null : naarDatum(iso))
  await tx.aanvraag.update({ where: { id: aanvraagId }, data: { ...stand, stapVanaf: dag(stapVanaf), stapTermijn: dag(stapTermijn) } })
}
