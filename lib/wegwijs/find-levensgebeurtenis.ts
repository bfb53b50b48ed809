import type { Moment } from '@/lib/catalogus/dienst-record'
import type { Levensgebeurtenis } from './define-levensgebeurtenis'
import { LEVENSGEBEURTENISSEN } from './register.generated'

/** A life event with the name that its address has. */
export type BekendeGebeurtenis = Levensgebeurtenis & { slug: string }

const OP_SLUG: ReadonlyMap<string, BekendeGebeurtenis> = new Map(
  Object.entries(LEVENSGEBEURTENISSEN).map(([slug, gebeurtenis]) => [slug, { ...gebeurtenis, slug }]),
)

const OP_RANG: readonly BekendeGebeurtenis[] = [...OP_SLUG.values()].toSorted((a, b) => a.rang - b.rang)

/** The life event of this name, or undefined when there is none. */
export function findLevensgebeurtenis(slug: string): BekendeGebeurtenis | undefined {
  return OP_SLUG.get(slug)
}

/** Every life event, in the order in which people are shown them. */
export function listLevensgebeurtenissen(): readonly BekendeGebeurtenis[] {
  return OP_RANG
}

/** The guided page of a moment of the catalogue, or undefined when it has none. */
export function findGebeurtenisBij(moment: Moment): BekendeGebeurtenis | undefined {
  return OP_RANG.find((gebeurtenis) => gebeurtenis.moment === moment)
}
