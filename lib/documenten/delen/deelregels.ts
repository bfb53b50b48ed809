import { plusDagen } from '@/lib/platform/klok'

/** What a link shows: one line that the kind declares, all that the document says, or that with its file. */
export const DEELWATTEN = ['minste', 'lezen', 'downloaden'] as const
export type Deelwat = (typeof DEELWATTEN)[number]

/** How many days a link can work, the longest last; and how many when its holder says nothing. */
export const DEELDAGEN = [7, 14, 30, 90] as const
export const GEWONE_DAGEN = 14

/** How often a link can be opened, the most last; and how often when its holder says nothing. */
export const DEELKEREN = [1, 3, 10, 25] as const
export const GEWONE_KEREN = 3

/** Characters of a name or a purpose. */
export const MAX_DEELTEKST = 120

/** What the form of a link asks, as it was sent. */
export type Deelinvoer = { wat: string; ontvanger: string; doel: string; dagen: string; keren: string }

/** What a link is asked to do. */
export type Deelvraag = { wat: Deelwat; ontvanger: string; doel: string; totEnMet: string; keren: number }

/** What is wrong in the form: nothing was filled in or chosen, or too much. */
export type Deelfouten = Partial<Record<keyof Deelinvoer, 'leeg' | 'lang'>>

/** Reads the form of a link, on a day, for a kind that has a least to share or not; pure. */
export function leesDeelinvoer(invoer: Deelinvoer, heeftMinste: boolean, vandaag: string): { vraag: Deelvraag } | { fouten: Deelfouten } {
  const wat = DEELWATTEN.find((een) => een === invoer.wat && (een !== 'minste' || heeftMinste))
  const dagen = DEELDAGEN.find((een) => String(een) === invoer.dagen)
  const keren = DEELKEREN.find((een) => String(een) === invoer.keren)
  const [ontvanger, doel] = [opEenRegel(invoer.ontvanger), opEenRegel(invoer.doel)]
  if (wat && dagen && keren && !tekstfout(ontvanger) && !tekstfout(doel)) {
    return { vraag: { wat, ontvanger, doel, totEnMet: plusDagen(vandaag, dagen), keren } }
  }
  const leeg = (waarde: unknown) => (waarde ? undefined : ('leeg' as const))
  const alle = { wat: leeg(wat), ontvanger: tekstfout(ontvanger), doel: tekstfout(doel), dagen: leeg(dagen), keren: leeg(keren) }
  return { fouten: Object.fromEntries(Object.entries(alle).filter(([, fout]) => fout)) }
}

/** Whether a link works, and if not, why. */
export const DEELSTANDEN = ['loopt', 'beeindigd', 'verlopen', 'opgebruikt'] as const
export type Deelstand = (typeof DEELSTANDEN)[number]

/** How a link stands on a day; pure. */
export function deelstandVan(
  deling: { beeindigdOp: Date | null; totEnMet: string; geopend: number; maxOpeningen: number },
  vandaag: string,
): Deelstand {
  if (deling.beeindigdOp) return 'beeindigd'
  if (deling.totEnMet < vandaag) return 'verlopen'
  return deling.geopend >= deling.maxOpeningen ? 'opgebruikt' : 'loopt'
}

function tekstfout(tekst: string): 'leeg' | 'lang' | undefined {
  if (!tekst) return 'leeg'
  return tekst.length > MAX_DEELTEKST ? 'lang' : undefined
}

/** A receiver reads it between our own words: no line of its own, and nothing that turns the direction of reading. */
function opEenRegel(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
}
