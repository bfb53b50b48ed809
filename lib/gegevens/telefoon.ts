/**
 * A phone number as it is dialled from anywhere (`+32470123456`), in whatever way people write it: with or without country, spaces,
 * dots, slashes. Undefined for what is none.
 */
export function leesTelefoon(getypt: string): string | undefined {
  const kaal = getypt
    .replace(/^(tel|gsm|t)\b[.:]?/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s./()\p{Pd}]/gu, '')
  const nummer = kaal.startsWith('00') ? `+${kaal.slice(2)}` : /^32[1-9]\d{7,8}$/.test(kaal) ? `+${kaal}` : kaal
  if (nummer.startsWith('+32')) return /^\+32[1-9]\d{7,8}$/.test(nummer) ? nummer : undefined
  if (nummer.startsWith('+')) return /^\+[1-9]\d{6,14}$/.test(nummer) ? nummer : undefined
  return /^0[1-9]\d{7,8}$/.test(nummer) ? `+32${nummer.slice(1)}` : undefined
}

/** Whether a text is a phone number. */
export function isTelefoon(getypt: string): boolean {
  return leesTelefoon(getypt) !== undefined
}
