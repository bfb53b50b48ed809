/** A piece of text in a difference: the same in both, only in the old one, or only in the new one. */
export type Stuk = { soort: 'zelfde' | 'weg' | 'nieuw'; tekst: string }

/** A line in which two texts differ: taken away, added, or with other words. */
export type Verschilregel = { soort: 'weg' | 'nieuw' | 'anders'; stukken: Stuk[] }

/** Two lines that share less than this of their words are two lines, not one that changed. */
const GELIJKENIS = 0.4

/** The lines in which two lists of lines differ, in order. What is the same is left out. Pure. */
export function verschilVan(oud: readonly string[], nieuw: readonly string[]): Verschilregel[] {
  const gevonden: Verschilregel[] = []
  let weg: string[] = []
  let bij: string[] = []
  const sluit = () => {
    gevonden.push(...naastElkaar(weg, bij))
    weg = []
    bij = []
  }
  for (const { soort, tekst } of vergelijk(oud, nieuw)) {
    if (soort === 'weg') weg.push(tekst)
    else if (soort === 'nieuw') bij.push(tekst)
    else sluit()
  }
  sluit()
  return gevonden
}

/** What changed in one text, word by word. Pure. */
export function woordverschil(oud: string, nieuw: string): Stuk[] {
  const stukken = vergelijk(woordenVan(oud), woordenVan(nieuw))
  return stukken.reduce<Stuk[]>((samen, stuk) => {
    const vorig = samen.at(-1)
    if (vorig?.soort === stuk.soort) vorig.tekst += stuk.tekst
    else samen.push({ ...stuk })
    return samen
  }, [])
}

/** What went and what came at the same place: line by line, those that look alike as one that changed. */
function naastElkaar(weg: string[], bij: string[]): Verschilregel[] {
  const over = [...bij]
  const regels: Verschilregel[] = []
  for (const oud of weg) {
    const plaats = over.findIndex((nieuw) => lijktOp(oud, nieuw))
    if (plaats < 0) {
      regels.push({ soort: 'weg', stukken: [{ soort: 'weg', tekst: oud }] })
      continue
    }
    const eerder = over.splice(0, plaats)
    regels.push(...eerder.map(nieuweRegel), { soort: 'anders', stukken: woordverschil(oud, over.shift() ?? '') })
  }
  return [...regels, ...over.map(nieuweRegel)]
}

function nieuweRegel(tekst: string): Verschilregel {
  return { soort: 'nieuw', stukken: [{ soort: 'nieuw', tekst }] }
}

function lijktOp(oud: string, nieuw: string): boolean {
  const zelfde = woordverschil(oud, nieuw)
    .filter(({ soort }) => soort === 'zelfde')
    .reduce((som, { tekst }) => som + tekst.trim().length, 0)
  return zelfde >= GELIJKENIS * Math.max(1, Math.min(oud.length, nieuw.length))
}

/** Words with the space behind them, so that the pieces put together are the text again. */
function woordenVan(tekst: string): string[] {
  return tekst.match(/\S+\s*/g) ?? []
}

/** The longest row of lines or words that both have, and what stands between. */
function vergelijk(oud: readonly string[], nieuw: readonly string[]): Stuk[] {
  const isGelijk = (een: number, ander: number) => oud[een]?.trim() === nieuw[ander]?.trim()
  const breedte = nieuw.length + 1
  const lengte = new Uint32Array((oud.length + 1) * breedte)
  const op = (een: number, ander: number) => lengte[een * breedte + ander] ?? 0
  for (let een = oud.length - 1; een >= 0; een--) {
    for (let ander = nieuw.length - 1; ander >= 0; ander--) {
      lengte[een * breedte + ander] = isGelijk(een, ander) ? op(een + 1, ander + 1) + 1 : Math.max(op(een + 1, ander), op(een, ander + 1))
    }
  }
  const stukken: Stuk[] = []
  let [een, ander] = [0, 0]
  while (een < oud.length || ander < nieuw.length) {
    if (een < oud.length && ander < nieuw.length && isGelijk(een, ander)) {
      stukken.push({ soort: 'zelfde', tekst: nieuw[ander] ?? '' })
      een++
      ander++
    } else if (een < oud.length && (ander >= nieuw.length || op(een + 1, ander) >= op(een, ander + 1))) {
      stukken.push({ soort: 'weg', tekst: oud[een++] ?? '' })
    } else {
      stukken.push({ soort: 'nieuw', tekst: nieuw[ander++] ?? '' })
    }
  }
  return stukken
}
