const EENHEID = /(euro|eur|€|meter|m²|m2|m|kg|kilo|jaar|years?)$/i

/**
 * A number as people write it: spaces or dots between thousands, a comma or a point before the decimals, with or
 * without a unit. Written back with a comma and nothing else; undefined when it is no number of nought or more.
 */
export function normaliseerGetal(getypt: string): string | undefined {
  const kaal = getypt
    .replace(/\s/gu, '')
    .replace(/^(€|eur)/i, '')
    .replace(EENHEID, '')
  const zonderPunten = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(kaal) ? kaal.replaceAll('.', '') : kaal
  const delen = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(zonderPunten)
  if (!delen) return undefined
  const [, heel = '', rest] = delen
  return `${heel.replace(/^0+(?=\d)/, '')}${rest ? `,${rest}` : ''}`
}
