/** An address to go back to, if it is one of our own pages; else the given one. Never another site. */
export function veiligTerug(gevraagd: unknown, anders: string): string {
  if (typeof gevraagd !== 'string' || !gevraagd.startsWith('/') || gevraagd.startsWith('//') || /[\\\p{Cc}]/u.test(gevraagd)) return anders
  const adres = new URL(gevraagd, 'http://portaal.invalid')
  // Dots that lead up may leave two slashes at the front, which a browser reads as another site.
  if (adres.host !== 'portaal.invalid' || adres.pathname.startsWith('/api/') || adres.pathname.startsWith('//')) return anders
  return `${adres.pathname}${adres.search}`
}

/** The same for an address that may be written whole, with our own site in front. */
export function veiligAdres(gevraagd: string, basis: string): string {
  return `${basis}${veiligTerug(gevraagd.startsWith(`${basis}/`) ? gevraagd.slice(basis.length) : gevraagd, '/')}`
}
