/** The languages of the portal. Dutch is the legal text and stands without a prefix in the address. */
export const TALEN = ['nl', 'en'] as const
export type Taal = (typeof TALEN)[number]
export const STANDAARDTAAL: Taal = 'nl'

/** Whether a text names one of our languages. */
export function isTaal(tekst: string): tekst is Taal {
  return (TALEN as readonly string[]).includes(tekst)
}

/** The language in an address or a row; Dutch when it is anything else. */
export function leesTaal(tekst: string): Taal {
  return isTaal(tekst) ? tekst : STANDAARDTAAL
}

/** The address of a page in a language: `/mijn`, `/en/mijn`. */
export function pad(taal: Taal, adres: string): string {
  if (taal === STANDAARDTAAL) return adres
  return adres === '/' ? `/${taal}` : `/${taal}${adres}`
}

/** Splits an address into its language and the address without it. */
export function ontleedPad(adres: string): { taal: Taal; adres: string } {
  const [, eerste = '', ...rest] = adres.split('/')
  if (eerste !== STANDAARDTAAL && isTaal(eerste)) return { taal: eerste, adres: `/${rest.join('/')}` }
  return { taal: STANDAARDTAAL, adres }
}

/** The language of the page that a form was sent from, as its browser says in `referer`. */
export function taalVanHerkomst(herkomst: string | null): Taal {
  return herkomst && URL.canParse(herkomst) ? ontleedPad(new URL(herkomst).pathname).taal : STANDAARDTAAL
}
