import type { Taal } from './talen'

const KB = 1_000
const MB = 1_000_000

/** The size of a file as people read it: "340 kB", "2,1 MB". */
export function toonGrootte(taal: Taal, bytes: number): string {
  const getal = new Intl.NumberFormat(taal === 'nl' ? 'nl-BE' : 'en-GB', { maximumFractionDigits: bytes < MB ? 0 : 1 })
  return bytes < MB ? `${getal.format(Math.max(1, bytes / KB))} kB` : `${getal.format(bytes / MB)} MB`
}
