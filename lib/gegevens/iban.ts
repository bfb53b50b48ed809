/** How banks print an account number: in groups of four. Undefined when it is none, by length and check digits. */
export function normaliseerIban(getypt: string): string | undefined {
  const iban = getypt
    .replace(/[\s.:\p{Pd}]/gu, '')
    .toUpperCase()
    .replace(/^IBAN/, '')
  const vorm = iban.startsWith('BE') ? /^BE\d{14}$/ : /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/
  return vorm.test(iban) && rest97(iban) === 1 ? iban.replace(/(.{4})(?=.)/g, '$1 ') : undefined
}

/** ISO 13616: the first four signs at the end, letters as 10 to 35, modulo 97 digit by digit. */
function rest97(iban: string): number {
  const cijfers = [...iban.slice(4), ...iban.slice(0, 4)].map((teken) => Number.parseInt(teken, 36)).join('')
  return [...cijfers].reduce((rest, cijfer) => (rest * 10 + Number(cijfer)) % 97, 0)
}
