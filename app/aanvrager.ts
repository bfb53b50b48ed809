import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import type { Burger } from '@/lib/burgers/get-burger'
import type { Niveau } from '@/lib/catalogus/define-dienst'

/** Who applies, from who is signed in and how strongly. */
export function aanvragerVan({ burger, niveau }: { burger: Burger; niveau: Niveau }): Burgeraanvrager {
  const { taal: _, ...gegevens } = burger
  return { ...gegevens, niveau }
}
