/** A number plate in capitals, a Belgian one with its dashes; undefined when it cannot be one. Plates of abroad differ too much to know more. */
export function normaliseerNummerplaat(getypt: string): string | undefined {
  const plaat = getypt.replace(/[\s.·\p{Pd}]/gu, '').toUpperCase()
  if (!/^[A-Z0-9]{2,10}$/.test(plaat) || !/\d/.test(plaat)) return undefined
  return plaat.replace(/^([1-9])([A-Z]{3})(\d{3})$/, '$1-$2-$3')
}
