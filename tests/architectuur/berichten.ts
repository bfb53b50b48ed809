import { readdirSync, readFileSync } from 'node:fs'

/** Every sentence of a language: `file.key.key` with its text. */
export type Zinnen = Map<string, string>

/** The sentences of one language, from its message files. */
export function leesBerichten(taal: 'nl' | 'en'): Zinnen {
  const map = `lib/tekst/berichten/${taal}`
  const bestanden = readdirSync(map).filter((bestand) => bestand.endsWith('.json'))
  return new Map(bestanden.flatMap((bestand) => zinnenIn(JSON.parse(readFileSync(`${map}/${bestand}`, 'utf8')), bestand.replace(/\.json$/, ''))))
}

/** What one language says and the other does not, or says with other values in it. */
export function verschillen(een: Zinnen, ander: Zinnen): string[] {
  const sleutels = [...new Set([...een.keys(), ...ander.keys()])].toSorted()
  return sleutels.flatMap((sleutel) => {
    const [links, rechts] = [een.get(sleutel), ander.get(sleutel)]
    if (links === undefined || rechts === undefined) return [`${sleutel} is missing in ${links === undefined ? 'the first' : 'the second'}`]
    if (!links.trim() || !rechts.trim()) return [`${sleutel} is empty`]
    return waarden(links) === waarden(rechts) ? [] : [`${sleutel} has other values: ${waarden(links)} and ${waarden(rechts)}`]
  })
}

/** The names of what is filled in, of ICU arguments and of tags alike. */
function waarden(zin: string): string {
  const argumenten = [...zin.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, naam = '']) => naam)
  const tags = [...zin.matchAll(/<(\w+)>/g)].map(([tag]) => tag)
  return [...new Set([...argumenten, ...tags])].toSorted().join(' ')
}

function zinnenIn(inhoud: unknown, pad: string): [string, string][] {
  if (typeof inhoud === 'string') return [[pad, inhoud]]
  if (typeof inhoud !== 'object' || inhoud === null) return [[pad, '']]
  return Object.entries(inhoud).flatMap(([naam, waarde]) => zinnenIn(waarde, `${pad}.${naam}`))
}
