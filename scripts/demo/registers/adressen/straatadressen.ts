/** A street within one postcode. `laatste` is the highest house number of the sample. */
export type Straat = { id: number; naam: string; postcode: string; gemeente: string; laatste: number }

/** An address in the sample. */
export type StraatAdres = { straat: Straat; huisnummer: string; bus?: string }

/**
 * Which house numbers of a street exist is made up by rule, the same every time: all from 1 to the last, every
 * ninth also with an A and every 27th with a B, and every fifth house is divided into boxes 1 to 4.
 */
const LETTERS = ['', 'A', 'B']
const LETTER_PER = [1, 9, 27]
const BUSSEN_PER = 5
const BUSSEN = ['1', '2', '3', '4']

/** Names are looked for without their accents, case, spaces and dashes, and St. is Sint. */
export function zoeknaam(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\b(st|sint)[\s.-]+/g, 'sint')
    .replace(/[^a-z0-9]/g, '')
}

/** The house with this number and its boxes; empty when the street has no such number. */
export function adressenOp(straat: Straat, getypt: string): StraatAdres[] {
  const huisnummer = getypt.replace(/\s/g, '').toUpperCase()
  const [, cijfers = '', letter = ''] = /^(\d{1,3})([A-Z]?)$/.exec(huisnummer) ?? []
  const nummer = Number(cijfers)
  if (nummer < 1 || nummer > straat.laatste || !lettersOp(nummer).includes(letter)) return []
  const huis = { straat, huisnummer: `${nummer}${letter}` }
  const heeftBussen = nummer % BUSSEN_PER === 0 && letter === ''
  return [huis, ...(heeftBussen ? BUSSEN.map((bus) => ({ ...huis, bus })) : [])]
}

/** The addresses whose house number begins as what was typed, the whole number first. */
export function adressenVanaf(straat: Straat, begin: string): StraatAdres[] {
  const nummers = Array.from({ length: straat.laatste }, (_, plaats) => plaats + 1)
    .flatMap((nummer) => lettersOp(nummer).map((letter) => `${nummer}${letter}`))
    .filter((huisnummer) => huisnummer.startsWith(begin.toUpperCase()))
  return nummers.flatMap((huisnummer) => adressenOp(straat, huisnummer))
}

/** The register's id of an address of the sample; undefined when it has none such. */
export function adresIdVan(straat: Straat, huisnummer: string, bus?: string): string | undefined {
  const adres = adressenOp(straat, huisnummer).find((kandidaat) => kandidaat.bus === bus)
  return adres && adresId(adres)
}

/** Digits only, as the source's: street, number, letter, box. */
export function adresId({ straat, huisnummer, bus }: StraatAdres): string {
  const letter = LETTERS.indexOf(huisnummer.replace(/\d/g, ''))
  return `${straat.id}${String(Number.parseInt(huisnummer, 10)).padStart(3, '0')}${letter}${bus ?? 0}`
}

function lettersOp(nummer: number): string[] {
  return LETTERS.filter((_, rang) => nummer % (LETTER_PER[rang] ?? 1) === 0)
}
