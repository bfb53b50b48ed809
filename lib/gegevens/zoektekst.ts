/** The words of a text as people type them when they search: without capitals, accents and signs; a letter before a hyphen stays with its word (a-kaart, e-step). */
export function woordenIn(tekst: string): string[] {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/\b(\p{L})-(?=\p{L})/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Whether every word of a question stands in a text; an empty question fits every text. */
export function bevatAlles(tekst: string, vraag: string): boolean {
  const inhoud = woordenIn(tekst).join(' ')
  return woordenIn(vraag).every((woord) => inhoud.includes(woord))
}
