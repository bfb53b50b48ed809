/** Kinds of answer that mean: the data, not the page. */
const DATA = ['application/ld+json', 'application/json']

/** Whether a program asks for the data of a page: it accepts it, and no page before it. What accepts anything gets the page. */
export function wilLinkedData(accept: string): boolean {
  const gewicht = (soorten: readonly string[]) =>
    Math.max(
      0,
      ...delen(accept)
        .filter(({ soort }) => soorten.includes(soort))
        .map(({ q }) => q),
    )
  const data = gewicht(DATA)
  return data > 0 && data > gewicht(['text/html', 'application/xhtml+xml'])
}

function delen(accept: string): { soort: string; q: number }[] {
  return accept.split(',').map((deel) => {
    const [soort = '', ...opties] = deel.split(';').map((stuk) => stuk.trim().toLowerCase())
    const q = Number(opties.find((optie) => optie.startsWith('q='))?.slice(2) ?? '1')
    return { soort, q: Number.isNaN(q) ? 0 : q }
  })
}
