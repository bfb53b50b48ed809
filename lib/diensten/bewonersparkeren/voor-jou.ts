import { maandenVoor, type VoorJou } from '@/lib/catalogus/voor-jou'

/** A permit belongs to an address. */
export const voorJou: VoorJou = ({ adresSinds, leeftijd, vandaag }) =>
  leeftijd >= 18 && adresSinds !== undefined && adresSinds >= maandenVoor(vandaag, 3)
    ? { nl: 'Omdat je pas op een nieuw adres ingeschreven bent.', en: 'Because you were registered at a new address not long ago.' }
    : undefined
