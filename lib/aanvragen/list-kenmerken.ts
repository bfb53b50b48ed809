import { isBeperkt, type Sterkte } from '@/lib/auth/is-beperkt'
import { kenmerkVan } from '@/lib/catalogus/kenmerk'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { db } from '@/lib/platform/database'
import type { Taal } from '@/lib/tekst/talen'
import type { AanvraagKop } from './find-aanvraag'
import { leesIngediendeInhoud } from './inhoud'

/**
 * What each of a citizen's own aanvragen is about, in a few words of what they sent, so that two of one dienst can be told apart. Nothing for
 * who is known by number and signed in with no more than a password, as on the page of the case itself. A look at what is one's own leaves no line.
 */
export async function listKenmerken(
  sessie: Sterkte & { burger: { burgerId: string } },
  aanvragen: readonly Pick<AanvraagKop, 'id'>[],
  taal: Taal,
): Promise<ReadonlyMap<string, string>> {
  if (isBeperkt(sessie) || aanvragen.length === 0) return new Map()
  const rijen = await db.aanvraag.findMany({
    where: { burgerId: sessie.burger.burgerId, id: { in: aanvragen.map(({ id }) => id) }, status: { not: 'concept' } },
    select: { id: true, dienst: true, recordstandId: true, inhoudVersleuteld: true },
  })
  const kenmerken = await Promise.all(
    rijen.map(async ({ id, inhoudVersleuteld, ...rij }) => {
      const { inhoud, feiten } = leesIngediendeInhoud(id, inhoudVersleuteld)
      return [id, kenmerkVan(await getFormulierVan(rij), taal, inhoud, feiten)] as const
    }),
  )
  return new Map(kenmerken.flatMap(([id, kenmerk]) => (kenmerk ? [[id, kenmerk] as const] : [])))
}
