import { omdatJeKind, type VoorJou } from '@/lib/catalogus/voor-jou'

/** Nursery school starts at two and a half. */
export const voorJou: VoorJou = (feiten) => omdatJeKind(feiten, (leeftijd) => leeftijd === 2)
