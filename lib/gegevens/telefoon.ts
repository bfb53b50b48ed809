/** Whether a text is a phone number, in whatever way people write it: with or without country, spaces, dots, slashes. */
export function isTelefoon(getypt: string): boolean {
  const kaal = getypt
    .replace(/^(tel|gsm|t)\b[.:]?/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s./()\p{Pd}]/gu, '')
  const nummer = kaal.startsWith('00') ? `+${kaal.slice(2)}` : /^32[1-9]\d{7,8}$/.test(kaal) ? `+${kaal}` : kaal
  if (nummer.startsWith('+32')) return /^\+32[1-9]\d{7,8}$/.test(nummer)
  return nummer.startsWith('+') ? /^\+[1-9]\d{6,14}$/.test(nummer) : /^0[1-9]\d{7,8}$/.test(nummer)
}
