import { omdatJeKind, type VoorJou } from '@/lib/catalogus/voor-jou'

/** Childcare is for babies and toddlers. */
export const voorJou: VoorJou = (feiten) => omdatJeKind(feiten, (leeftijd) => leeftijd <= 1)
