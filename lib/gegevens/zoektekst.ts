/** The words of a text as people type them when they search: without capitals, accents and signs. */
export function woordenIn(tekst: string): string[] {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Whether every word of a question stands in a text; an empty question fits every text. */
export function bevatAlles(tekst: string, vraag: string): boolean {
  const inhoud = woordenIn(tekst).join(' ')
  return woordenIn(vraag).every((woord) => inhoud.includes(woord))
}
