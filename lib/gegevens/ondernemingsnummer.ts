/** Whether this is a number of the Belgian register of companies, with or without dots, spaces, BE or its first nought. */
export function isOndernemingsnummer(getypt: string): boolean {
  const cijfers = getypt.replace(/^\s*BE/i, '').replace(/[\s.·\p{Pd}]/gu, '')
  if (!/^[01]?\d{9}$/.test(cijfers)) return false
  const volledig = cijfers.padStart(10, '0')
  return 97 - (Number(volledig.slice(0, 8)) % 97) === Number(volledig.slice(8))
}
