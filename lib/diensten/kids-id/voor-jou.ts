import { omdatJeKind, type VoorJou } from '@/lib/catalogus/voor-jou'

/** A card for a child below twelve: the record says so. */
export const voorJou: VoorJou = (feiten) => omdatJeKind(feiten, (leeftijd) => leeftijd < 12)
