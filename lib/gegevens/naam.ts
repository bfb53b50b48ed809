/** What a register says of how somebody is called. */
type Naam = { voornamen: readonly string[]; achternaam: string }

/** Every first name and the family name, as a document names somebody. */
export function volledigeNaam({ voornamen, achternaam }: Naam): string {
  return [...voornamen, achternaam].join(' ')
}

/** The first of the first names and the family name, as people call somebody. */
export function korteNaam({ voornamen, achternaam }: Naam): string {
  return [...voornamen.slice(0, 1), achternaam].join(' ')
}

/** The first letter of each part of a name, as who checks a document reads it: `Anna van den Berg` is `A.v.d.B.`. */
export function initialen(naam: string): string {
  return naam
    .split(/[\s-]+/)
    .flatMap((deel) => [...new Intl.Segmenter().segment(deel)].slice(0, 1))
    .map(({ segment }) => `${segment}.`)
    .join('')
}
