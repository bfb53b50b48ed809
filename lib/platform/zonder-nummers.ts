/** Eleven digits that stand alone, or written as on an identity card; part of an id in hexadecimals is none. */
const NATIONAAL_NUMMER = /(?<![\w-])\d{11}(?![\w-])|(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]\d{3}[. ]?\d{2}(?!\d)/g

/** A text with everything that may be a national number taken out: the last net under logs and kept faults. */
export function zonderNummers(tekst: string): string {
  return tekst.replace(NATIONAAL_NUMMER, '[nummer]')
}
