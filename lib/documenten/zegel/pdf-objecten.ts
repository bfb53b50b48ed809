/** A PDF of our typesetter: where its objects are, and what its trailer says. */
export type PdfBron = { bytes: Buffer; plaatsen: ReadonlyMap<number, number>; startxref: number; aantal: number; trailer: string }

/**
 * Reads the table of objects of a PDF as our typesetter writes them: one revision, a classic table, nothing packed.
 * Throws at anything else: what is sealed was made here a moment ago.
 */
export function leesPdfBron(bytes: Buffer): PdfBron {
  const slot = bytes.toString('latin1', Math.max(0, bytes.byteLength - 1024))
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(slot)?.[1] ?? Number.NaN)
  const staart = Number.isNaN(startxref) ? '' : bytes.toString('latin1', startxref)
  const kop = /^xref\s+0 (\d+)\s*\n/.exec(staart)
  const trailer = /trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(staart)?.[1]
  if (!kop || !trailer || /\/(Prev|Encrypt|XRefStm)\b/.test(trailer)) throw onverwacht('table of objects')
  const aantal = Number(kop[1])
  const regels = [...staart.slice(kop[0].length).matchAll(/(\d{10}) \d{5} ([nf])/g)].slice(0, aantal)
  const plaatsen = new Map(regels.flatMap(([, plaats, soort], nummer) => (soort === 'n' ? [[nummer, Number(plaats)] as const] : [])))
  return { bytes, plaatsen, startxref, aantal, trailer }
}

/** The dictionary of an object that is no stream, as it is written. */
export function leesObject({ bytes, plaatsen }: PdfBron, nummer: number): string {
  const plaats = plaatsen.get(nummer)
  const einde = plaats === undefined ? -1 : bytes.indexOf('endobj', plaats, 'latin1')
  const tekst = einde < 0 ? '' : bytes.toString('latin1', plaats, einde)
  const inhoud = /^\s*\d+ 0 obj\s*(<<[\s\S]*>>)\s*$/.exec(tekst)?.[1]
  if (!inhoud) throw onverwacht(`object ${nummer}`)
  return inhoud
}

/** The object to which a key of a dictionary points; the first one where it is a list. */
export function verwijzing(inhoud: string, sleutel: string): number {
  const nummer = new RegExp(`/${sleutel}\\s*\\[?\\s*(\\d+) 0 R`).exec(inhoud)?.[1]
  if (!nummer) throw onverwacht(`key ${sleutel}`)
  return Number(nummer)
}

/** Adds to the list under a key, which is made when it is not there. */
export function inLijst(inhoud: string, sleutel: string, erbij: string): string {
  const lijst = new RegExp(`(/${sleutel}\\s*\\[)([^\\[\\]]*)\\]`)
  return lijst.test(inhoud) ? inhoud.replace(lijst, `$1$2 ${erbij}]`) : metSleutel(inhoud, sleutel, `[${erbij}]`)
}

/** A dictionary with one more key, or another plain value for it. */
export function metSleutel(inhoud: string, sleutel: string, waarde: string): string {
  const eerder = new RegExp(`(/${sleutel}\\s+)(?:/?[\\w.]+)`)
  return eerder.test(inhoud) ? inhoud.replace(eerder, `$1${waarde}`) : inhoud.replace(/>>$/, `  /${sleutel} ${waarde}\n>>`)
}

/** A text for a person as a PDF holds it: UTF-16, in hexadecimal. */
export function pdfTekst(tekst: string): string {
  return `<${Buffer.from(`\ufeff${tekst}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

/** A moment as a PDF writes it. */
export function pdfMoment(moment: Date): string {
  return `(D:${moment.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
}

function onverwacht(wat: string): Error {
  return new Error(`the typesetter wrote a PDF with an unexpected ${wat}`)
}
