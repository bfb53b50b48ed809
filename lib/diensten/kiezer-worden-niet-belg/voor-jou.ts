import type { VoorJou } from '@/lib/catalogus/voor-jou'

/** Who is not Belgian and of age votes after registering only. */
export const voorJou: VoorJou = ({ isBelg, leeftijd, adresSinds }) =>
  !isBelg && leeftijd >= 18 && adresSinds !== undefined
    ? { nl: 'Omdat je in Antwerpen woont en geen Belg bent.', en: 'Because you live in Antwerp and are not Belgian.' }
    : undefined
