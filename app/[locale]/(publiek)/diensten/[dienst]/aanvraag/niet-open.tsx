import type { Taal } from '@/lib/tekst/talen'
import { BronStil } from './bron-stil'
import { formulierAdres, type GeslotenPagina } from './open-pagina'
import { TeZwak } from './te-zwak'

type Props = { pagina: GeslotenPagina; plaats: string; taal: Taal }

/** In the place of a page of a form that cannot be shown now: why, and what helps. */
export function NietOpen({ pagina: { formulier, teZwak }, plaats, taal }: Props) {
  const { slug } = formulier.record
  const hier = formulierAdres(taal, slug, plaats)
  return teZwak ? <TeZwak taal={taal} dienst={slug} hier={hier} {...teZwak} /> : <BronStil taal={taal} dienst={slug} hier={hier} />
}

/** Its title, as a key of the words of every form. */
export function titelVanGesloten({ teZwak }: GeslotenPagina): 'teZwak.titel' | 'bron.titel' {
  return teZwak ? 'teZwak.titel' : 'bron.titel'
}
