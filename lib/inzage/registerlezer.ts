import type { Geboorteakte } from '@/lib/bronnen/akten/geboorteakte'
import type { Huwelijksakte } from '@/lib/bronnen/akten/huwelijksakte'
import type { BronFout } from '@/lib/bronnen/bron-vraag'
import type { Vergunning } from '@/lib/bronnen/parkeren/vergunning'
import type { Gezin, Persoon, Verblijf } from '@/lib/bronnen/personen/persoon'
import type { Insz } from '@/lib/gegevens/insz'
import type { Result } from '@/lib/platform/result'
import { leesGeboorteakte, leesGezin, leesHuwelijksakte, leesPersoon, leesVerblijven, leesVergunning } from './lees-persoon'
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
 * Asks the registers about one person what is asked of it, each thing once however many documents need it: one line a
 * look, and a register that is down costs one wait. Made for one job, thrown away after it.
 */
export function maakRegisterlezer(aanleiding: Aanleiding, insz: Insz): Registerlezer {
  return {
    persoon: eenmaal(() => leesPersoon(aanleiding, insz)),
    gezin: eenmaal(() => leesGezin(aanleiding, insz)),
    geboorteakte: eenmaal(() => leesGeboorteakte(aanleiding, insz)),
    huwelijksakte: eenmaal(() => leesHuwelijksakte(aanleiding, insz)),
    verblijven: eenmaal(() => leesVerblijven(aanleiding, insz)),
    vergunning: eenmaal(() => leesVergunning(aanleiding, insz)),
    ander: (wie) => leesPersoon(aanleiding, wie),
  }
}

function eenmaal<T>(vraag: () => Promise<T>): () => Promise<T> {
  let antwoord: Promise<T> | undefined
  return () => {
    antwoord ??= vraag()
    return antwoord
  }
}
