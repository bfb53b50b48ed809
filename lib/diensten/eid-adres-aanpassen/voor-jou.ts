import { maandenVoor, type VoorJou } from '@/lib/catalogus/voor-jou'

/** After a registration at a new address the chip of the card still has the old one. */
export const voorJou: VoorJou = ({ adresSinds, isBelg, vandaag }) =>
  isBelg && adresSinds !== undefined && adresSinds >= maandenVoor(vandaag, 3)
    ? { nl: 'Omdat je pas op een nieuw adres ingeschreven bent.', en: 'Because you were registered at a new address not long ago.' }
    : undefined
