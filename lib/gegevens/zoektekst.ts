/** Without capitals, accents and signs, as people type when they search. */
function kaal(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether every word of a question stands in a text; an empty question fits every text. */
export function bevatAlles(tekst: string, vraag: string): boolean {
  const inhoud = kaal(tekst)
  return kaal(vraag)
    .split(' ')
    .every((woord) => inhoud.includes(woord))
}
