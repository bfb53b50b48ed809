import type { Moment } from '@/lib/catalogus/dienst-record'
import type { Taal } from '@/lib/tekst/talen'
import type { Levensgebeurtenis } from './define-levensgebeurtenis'
import { LEVENSGEBEURTENISSEN } from './register.generated'

/** A life event with the name that its address has. */
export type BekendeGebeurtenis = Levensgebeurtenis & { slug: string }

const OP_SLUG: ReadonlyMap<string, BekendeGebeurtenis> = new Map(
  Object.entries(LEVENSGEBEURTENISSEN).map(([slug, gebeurtenis]) => [slug, { ...gebeurtenis, slug }]),
)

const OP_NAAM: Record<Taal, readonly BekendeGebeurtenis[]> = { nl: opNaam('nl'), en: opNaam('en') }

function opNaam(taal: Taal): BekendeGebeurtenis[] {
  const { compare } = new Intl.Collator(taal)
  return [...OP_SLUG.values()].toSorted((a, b) => compare(a.naam[taal], b.naam[taal]))
}

/** The life event of this name, or undefined when there is none. */
export function findLevensgebeurtenis(slug: string): BekendeGebeurtenis | undefined {
  return OP_SLUG.get(slug)
}

/** Every life event, by name. */
export function listLevensgebeurtenissen(taal: Taal): readonly BekendeGebeurtenis[] {
  return OP_NAAM[taal]
}

/** The guided page of a moment of the catalogue, or undefined when it has none. */
export function findGebeurtenisBij(moment: Moment): BekendeGebeurtenis | undefined {
  return [...OP_SLUG.values()].find((gebeurtenis) => gebeurtenis.moment === moment)
}
