import type { Geboorteakte } from '@/lib/bronnen/akten/geboorteakte'
import type { Huwelijksakte } from '@/lib/bronnen/akten/huwelijksakte'
import type { BronFout } from '@/lib/bronnen/bron-vraag'
import type { Vergunning } from '@/lib/bronnen/parkeren/vergunning'
import type { Gezin, Persoon, Verblijf } from '@/lib/bronnen/personen/persoon'
import type { PerPersoon } from '@/lib/bronnen/vraag-velen'
import type { Insz } from '@/lib/gegevens/insz'
import type { Result } from '@/lib/platform/result'
import { leesGeboorteakten, leesGezinnen, leesHuwelijksakten, leesPersonen, leesVerblijven, leesVergunningen } from './lees-velen'
import type { Aanleiding } from './noteer-inzage'

type Antwoord<T> = Promise<Result<T, BronFout>>

/** What the registers say of one person, for one reason. */
export type Registerlezer = {
  persoon: () => Antwoord<Persoon>
  gezin: () => Antwoord<Gezin>
  geboorteakte: () => Antwoord<Geboorteakte>
  huwelijksakte: () => Antwoord<Huwelijksakte>
  verblijven: () => Antwoord<Verblijf[]>
  vergunning: () => Antwoord<Vergunning>
  /** Somebody else whom the person is bound to, such as a partner. */
  ander: (insz: Insz) => Antwoord<Persoon>
}

/**
 * Readers of everyone whom one job is about. Each thing is asked of each person once however many documents need it, and what is
 * asked at the same time goes to the register as one question about all of them: one line a look, and a register that is down
 * costs one wait. Made for one job, thrown away after it.
 */
export function maakRegisterlezers(aanleiding: Aanleiding): (insz: Insz) => Registerlezer {
  const personen = bundel((inszen) => leesPersonen(aanleiding, inszen))
  const gezinnen = bundel((inszen) => leesGezinnen(aanleiding, inszen))
  const geboorteakten = bundel((inszen) => leesGeboorteakten(aanleiding, inszen))
  const huwelijksakten = bundel((inszen) => leesHuwelijksakten(aanleiding, inszen))
  const verblijven = bundel((inszen) => leesVerblijven(aanleiding, inszen))
  const vergunningen = bundel((inszen) => leesVergunningen(aanleiding, inszen))
  return (insz) => ({
    persoon: () => personen(insz),
    gezin: () => gezinnen(insz),
    geboorteakte: () => geboorteakten(insz),
    huwelijksakte: () => huwelijksakten(insz),
    verblijven: () => verblijven(insz),
    vergunning: () => vergunningen(insz),
    ander: personen,
  })
}

/** Gathers who is asked about before anything else can happen, asks about all of them at once, and remembers. */
function bundel<T>(lees: (inszen: Insz[]) => Promise<PerPersoon<T>>): (insz: Insz) => Antwoord<T> {
  const bekend = new Map<Insz, Antwoord<T>>()
  let open: { inszen: Insz[]; antwoorden: Promise<PerPersoon<T>> } | undefined
  return (insz) => {
    const eerder = bekend.get(insz)
    if (eerder) return eerder
    open ??= begin()
    open.inszen.push(insz)
    const antwoord = open.antwoorden.then((perPersoon) => perPersoon.get(insz) ?? ontbreekt())
    bekend.set(insz, antwoord)
    return antwoord
  }

  function begin() {
    const inszen: Insz[] = []
    const antwoorden = new Promise<void>((verder) => setImmediate(verder)).then(() => {
      open = undefined
      return lees(inszen)
    })
    return { inszen, antwoorden }
  }
}

function ontbreekt(): never {
  throw new Error('everyone asked about has an outcome')
}
