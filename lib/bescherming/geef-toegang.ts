import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, nu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import { neemSteekproef } from '@/lib/toezicht/neem-steekproef'

/** Why staff open a protected file. */
export const TOEGANGSREDENEN = ['aanvraag', 'bezoek', 'vraag', 'fout', 'andere'] as const
export type Toegangsreden = (typeof TOEGANGSREDENEN)[number]

export const MAX_TOEGANGSWOORDEN = 500
/** How long a file stays open for who said why: real time. */
const OPEN = minuten(30)

export type Toegangsfout = { veld: 'reden' | 'woorden'; code: 'reden.leeg' | 'woorden.leeg' | 'woorden.lang' }

/** What is wrong with a reason, at its control. Pure. */
export function controleerToegang({ reden, woorden }: { reden: string; woorden: string }): Toegangsfout[] {
  const geschreven = woorden.trim()
  return [
    ...(TOEGANGSREDENEN.some((kandidaat) => kandidaat === reden) ? [] : [{ veld: 'reden' as const, code: 'reden.leeg' as const }]),
    ...(geschreven ? [] : [{ veld: 'woorden' as const, code: 'woorden.leeg' as const }]),
    ...(geschreven.length > MAX_TOEGANGSWOORDEN ? [{ veld: 'woorden' as const, code: 'woorden.lang' as const }] : []),
  ]
}

/** Opens a protected file for a short while to who says why; a share of it is looked at afterwards. */
export async function geefToegang(
  medewerkerId: string,
  betrokkene: string,
  waarden: { reden: string; woorden: string },
): Promise<Result<null, Toegangsfout[]>> {
  const fouten = controleerToegang(waarden)
  if (fouten.length > 0) return mislukt(fouten)
  const bescherming = await db.bescherming.findFirst({ where: { betrokkene, status: { not: 'opgeheven' } }, select: { id: true } })
  // Lifted meanwhile: it is open to everyone who may read it.
  if (!bescherming) return ok(null)
  await inTransactie(async (tx) => {
    const id = nieuwId()
    const op = nu()
    const woordenVersleuteld = versleutel(waarden.woorden.replaceAll('\0', '').trim(), `toegang:${id}`)
    const wie = { medewerkerId, betrokkene, beschermingId: bescherming.id }
    await tx.toegang.create({ data: { id, ...wie, reden: waarden.reden, woordenVersleuteld, op, tot: later(op, OPEN) } })
    await neemSteekproef(tx, { toegangId: id, medewerkerId, op })
  })
  return ok(null)
}
