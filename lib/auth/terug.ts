/** An address to go back to, if it is one of our own pages; else the given one. Never another site. */
export function veiligTerug(gevraagd: string | null | undefined, anders: string): string {
  if (!gevraagd?.startsWith('/') || gevraagd.startsWith('//') || /[\\\p{Cc}]/u.test(gevraagd)) return anders
  const adres = new URL(gevraagd, 'http://portaal.invalid')
  if (adres.host !== 'portaal.invalid' || adres.pathname.startsWith('/api/')) return anders
  return `${adres.pathname}${adres.search}`
}
