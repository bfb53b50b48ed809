import { zoeknaam } from './straatadressen'

/** What somebody typed as an address, taken apart. `straat` is written as street names are looked for. */
export type GetyptAdres = { straat: string; huisnummer: string; bus?: string; postcode?: string; plaats?: string }

/**
 * Takes apart what is typed in one box, in any of the ways people write it: "Turnhoutsebaan 110",
 * "turnhoutsebaan110 bus 2, 2140 Borgerhout", "2140 Borgerhout, Turnhoutsebaan". Four digits are a postcode.
 */
export function ontleedAdres(getypt: string): GetyptAdres {
  const zonderPostcode = getypt.replace(/\b(\d{4})\b\s*([^\d,]*)(,|$)?/, ' , ')
  const [, postcode, naPostcode = ''] = /\b(\d{4})\b\s*([^\d,]*)/.exec(getypt) ?? []
  const delen = /^[\s,]*([^\d,]*)[\s,]*(\d{1,3}\s*(?!bus|b\d)[a-z]?(?![a-z]))?\s*(?:(?:bus|b|\/)\s*\.?\s*(\w+))?/i.exec(zonderPostcode)
  const [, straat = '', huisnummer = '', bus] = delen ?? []
  const eerst = straat.trim() || naPostcode
  return {
    straat: zoeknaam(eerst),
    huisnummer: huisnummer.replace(/\s/g, '').toUpperCase(),
    bus,
    postcode,
    plaats: straat.trim() ? zoeknaam(naPostcode) || undefined : undefined,
  }
}
