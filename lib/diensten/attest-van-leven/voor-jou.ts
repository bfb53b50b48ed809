import type { VoorJou } from '@/lib/catalogus/voor-jou'

/** Pension services ask for it. */
export const voorJou: VoorJou = ({ leeftijd }) =>
  leeftijd >= 65 ? { nl: 'Omdat je 65 of ouder bent.', en: 'Because you are 65 or older.' } : undefined
