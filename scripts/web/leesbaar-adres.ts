/** What a reader shows for signs that it cannot read. */
const ONLEESBAAR = encodeURIComponent('\ufffd')

/**
 * An address whose path is no UTF-8, or holds a percent sign or a control character of its own, is a page that is not there: the framework
 * and the choice of language decode it once more and would answer with a bug. No page of ours has such an address.
 */
export function leesbaarAdres(adres: string): string {
  const einde = adres.indexOf('?')
  const pad = einde < 0 ? adres : adres.slice(0, einde)
  return isLeesbaar(pad) ? adres : `${pad.replace(/%(?:[0-9a-f]{2})?/gi, ONLEESBAAR)}${adres.slice(pad.length)}`
}

function isLeesbaar(pad: string): boolean {
  try {
    return !/[%\p{Cc}]/u.test(decodeURIComponent(pad))
  } catch {
    return false
  }
}
