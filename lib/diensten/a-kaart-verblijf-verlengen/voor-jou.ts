import type { VoorJou } from '@/lib/catalogus/voor-jou'

/** Who has a residence card A renews it with this form. */
export const voorJou: VoorJou = ({ verblijfskaart }) =>
  verblijfskaart === 'A' ? { nl: 'Omdat je een verblijfskaart A hebt.', en: 'Because you have a residence card A.' } : undefined
