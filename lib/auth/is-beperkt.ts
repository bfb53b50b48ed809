import { isMinstens } from './niveaus'
import type { BurgerSessie } from './sessie'

/** How strongly a citizen signed in, and whether they are known by number. */
export type Sterkte = { niveau: BurgerSessie['niveau']; burger: Pick<BurgerSessie['burger'], 'heeftInsz'> }

/**
 * Whether this session is too weak for what the registers gave: the person is known by national number, and signed
 * in with no more than a password. Who has no national number sees everything that they sent.
 */
export function isBeperkt({ niveau, burger }: Sterkte): boolean {
  return !isMinstens(niveau, 'substantial') && burger.heeftInsz
}
