import { z } from 'zod'
import { HULPTALEN } from '@/lib/afspraken/wensen'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { isTelefoon } from '@/lib/gegevens/telefoon'
import { db, inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { isId, nieuwId } from '@/lib/platform/ids'
import { naarDatum, stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import type { Taal } from '@/lib/tekst/talen'
import { nummerhash } from './nummerhash'
import type { Belplaats } from './plaats'
import { belDag, DAGDELEN, type Dagdeel, dagdelen, leesUren, MAX_NAAM, MAX_WOORDEN } from './regels'

/** What somebody filled in to be called. */
export type Belvraag = { naam: string; telefoon: string; dagdeel: string; taalhulp: string; woorden: string }

export type Belfout = 'naam' | 'telefoon' | 'dagdeel' | 'woorden'

const Taalhulp = z.enum(HULPTALEN)

/** What is wrong with it, in the order of the page. Pure. */
export function controleerBelvraag({ naam, telefoon, dagdeel, woorden }: Belvraag, mogelijk: readonly Dagdeel[]): Belfout[] {
  const fouten: Belfout[] = []
  if (naam.trim() === '' || naam.length > MAX_NAAM) fouten.push('naam')
  if (!isTelefoon(telefoon.trim())) fouten.push('telefoon')
  if (!mogelijk.some((deel) => deel === dagdeel)) fouten.push('dagdeel')
  if (woorden.length > MAX_WOORDEN) fouten.push('woorden')
  return fouten
}

/** Who asks: a citizen, or nobody whom we know. */
type Wie = { burgerId?: string; taal: Taal }

/**
 * Asks to be called, and gives the id of the request: it becomes work of a team, and a citizen finds it in their inbox. The same press
 * twice (`sleutel`) makes one.
 */
export async function vraagTerugbellen(wie: Wie, sleutel: string, plaats: Belplaats, vraag: Belvraag): Promise<Result<string, Belfout[]>> {
  const uren = leesUren(env().STAD_TELEFOON_UREN)
  const fouten = controleerBelvraag(vraag, dagdelen(uren))
  if (fouten.length > 0) return mislukt(fouten)
  const dagdeel = DAGDELEN.find((deel) => deel === vraag.dagdeel) ?? 'hele-dag'
  const taalhulp = Taalhulp.safeParse(vraag.taalhulp)
  const id = nieuwId()
  const doel = `terugbelverzoek:${id}`
  const dag = belDag(stadsNu(), dagdeel, uren)
  const woorden = vraag.woorden.trim()
  const eigen = isId(sleutel) ? sleutel : nieuwId()
  const gemaakt = await inTransactie(async (tx) => {
    const { count } = await tx.terugbelverzoek.createMany({
      data: {
        id,
        sleutel: eigen,
        burgerId: wie.burgerId ?? null,
        bij: plaats.bij,
        dienst: plaats.dienst ?? null,
        stap: plaats.stap ?? null,
        aanvraagId: plaats.aanvraagId ?? null,
        team: plaats.team,
        nummerVersleuteld: versleutel(vraag.telefoon.trim(), doel),
        nummerHash: nummerhash(vraag.telefoon) ?? null,
        naamVersleuteld: versleutel(vraag.naam.trim(), doel),
        woordenVersleuteld: woorden ? versleutel(woorden, doel) : null,
        dagdeel,
        taalhulp: taalhulp.success ? taalhulp.data : null,
        taal: wie.taal,
        belDag: naarDatum(dag),
        gevraagdOp: stadsNu(),
      },
      skipDuplicates: true,
    })
    if (count === 1 && wie.burgerId) {
      await stuurBericht(tx, {
        burgerId: wie.burgerId,
        soort: 'terugbellen-gevraagd',
        sleutel: `terugbellen:${id}`,
        gegevens: { dag, terugbellen: id },
      })
    }
    return count === 1
  })
  if (gemaakt) return ok(id)
  const eerder = await db.terugbelverzoek.findUniqueOrThrow({ where: { sleutel: eigen }, select: { id: true } })
  return ok(eerder.id)
}
