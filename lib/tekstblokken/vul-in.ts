/** What is known of a case and stands in a text by its name. */
export type Blokgegevens = Record<'referentie' | 'dienst' | 'verstuurd' | 'stad' | 'resultaat', string>

/** A text with what is known of the case in it; what staff have to fill in themselves stays between brackets. Pure. */
export function vulIn(tekst: string, gegevens: Blokgegevens): string {
  return tekst.replace(/\{(\w+)\}/g, (geheel, naam: string) => (isNaam(naam, gegevens) ? gegevens[naam] : geheel))
}

/** What is still to be filled in: the first of it, or undefined. Pure. */
export function eersteGat(tekst: string): string | undefined {
  return /\[(?:vul in|fill in): [^\][\n]{1,80}\]/.exec(tekst)?.[0]
}

/** What was written, and under it a text that is put in; nothing twice. Pure. */
export function voegToe(geschreven: string, blok: string): string {
  const eerder = geschreven.trim()
  if (eerder.includes(blok)) return eerder
  return eerder ? `${eerder}\n\n${blok}` : blok
}

function isNaam(naam: string, gegevens: Blokgegevens): naam is keyof Blokgegevens {
  return Object.hasOwn(gegevens, naam)
}
