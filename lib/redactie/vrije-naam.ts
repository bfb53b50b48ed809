/** A word as a name of letters of the alphabet, digits and hyphens. */
export function slug(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
}

/** The word itself when it is free, else with the first number that makes it so. */
export function maakVrij(woord: string, isVrij: (woord: string) => boolean, tussen: string): string {
  for (let nummer = 1; ; nummer++) {
    const kandidaat = nummer === 1 ? woord : `${woord}${tussen}${nummer}`
    if (isVrij(kandidaat)) return kandidaat
  }
}
