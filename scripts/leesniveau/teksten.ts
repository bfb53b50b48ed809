import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Tekst } from '@/lib/tekst/leesniveau'

/** A text in the code, beside its English. */
const NAAST_ENGELS = /\bnl:\s*'((?:[^'\\]|\\.)*)'/g

/** What people type, and nobody reads. */
const ZOEKWOORDEN = 'keywords'

/** Every Dutch text of the portal that somebody reads: pages, diensten, forms and documents. */
export async function leesTeksten(): Promise<Tekst[]> {
  const pagina = globSync('lib/tekst/berichten/nl/*.json').flatMap((pad) => alle(leesJson(pad), pad))
  const records = globSync('lib/**/*.json').flatMap((pad) => (pad.includes('berichten') ? [] : nederlands(leesJson(pad), pad)))
  const formulieren = await Promise.all(globSync('lib/**/tekst.nl.ts').map(async (pad) => alle(await import(resolve(pad)), pad)))
  const documenten = await Promise.all(globSync('lib/**/tekst.ts').map(async (pad) => nederlands(await import(resolve(pad)), pad)))
  const elders = globSync('lib/**/*.ts').flatMap((pad) =>
    /\/tekst(\.nl|\.en)?\.ts$/.test(pad)
      ? []
      : [...readFileSync(pad, 'utf8').matchAll(NAAST_ENGELS)].map(([, tekst = '']) => ({ plaats: pad, tekst })),
  )
  return [...pagina, ...records, ...formulieren.flat(), ...documenten.flat(), ...elders]
}

function leesJson(pad: string): unknown {
  return JSON.parse(readFileSync(pad, 'utf8'))
}

/** The texts in a value. */
function alle(waarde: unknown, plaats: string): Tekst[] {
  if (typeof waarde === 'string') return [{ plaats, tekst: waarde }]
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, deel]) => alle(deel, `${plaats} ${naam}`))
}

/** The texts under a key `nl`. */
function nederlands(waarde: unknown, plaats: string): Tekst[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, deel]) => {
    if (naam === ZOEKWOORDEN) return []
    return naam === 'nl' ? alle(deel, plaats) : nederlands(deel, `${plaats} ${naam}`)
  })
}
