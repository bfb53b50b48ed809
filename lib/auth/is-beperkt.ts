import { isMinstens } from './niveaus'
import type { BurgerSessie } from './sessie'

/**
 * Whether this session is too weak for what the registers gave: the person is known by national number, and signed
 * in with no more than a password. Who has no national number sees everything that they sent.
 */
export function isBeperkt({ niveau, burger }: BurgerSessie): boolean {
  return !isMinstens(niveau, 'substantial') && burger.heeftInsz
}
