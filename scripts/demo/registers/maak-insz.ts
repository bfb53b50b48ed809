import { controlegetal } from '@/lib/gegevens/insz'

/** The highest serial of one day and sex. */
export const HOOGSTE_VOLGNUMMER = 498

/**
 * A national number from the test range: month + 60, right check digits, odd serial for a man, even for a woman
 * (domain facts 4.3). The serial, 0 to `HOOGSTE_VOLGNUMMER`, tells people apart who were born on one day.
 */
export function maakInsz(geboortedatum: string, geslacht: 'man' | 'vrouw', volgnummer: number): string {
  const [jaar = '', maand = '', dag = ''] = geboortedatum.split('-')
  const serie = String(volgnummer * 2 + (geslacht === 'man' ? 1 : 2)).padStart(3, '0')
  const negen = `${jaar.slice(2)}${Number(maand) + 60}${dag}${serie}`
  return `${negen}${String(controlegetal(negen, Number(jaar) >= 2000)).padStart(2, '0')}`
}
