import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** A file of the project, as a rule reads it. */
export type Bestand = { pad: string; inhoud: string }

/** A rule of the house: what breaks it, one line each, and planted violations that it must find. */
export type Huisregel = {
  naam: string
  zoek: (bestanden: readonly Bestand[]) => string[]
  /** Each is a small project that breaks the rule once. */
  overtredingen: readonly Bestand[][]
  /** Each is a small project that keeps it, close to the border. */
  toegelaten?: readonly Bestand[][]
}

const LEESBAAR = /\.(ts|tsx|mjs|js|css|json|md|sql|prisma|toml|yml|yaml|html|svg|txt|typ)$|\/run$|^\.[a-z.]+$/

/** Every file of the project that people wrote, also those that are not committed yet. */
export function leesProject(): Bestand[] {
  const paden = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0')
  return [...new Set(paden)]
    .filter((pad) => LEESBAAR.test(pad) && pad !== 'package-lock.json' && existsSync(pad))
    .map((pad) => ({ pad, inhoud: readFileSync(pad, 'utf8') }))
}

export function isCode({ pad }: Bestand): boolean {
  return /\.(ts|tsx|mjs)$/.test(pad)
}

/** Code that the portal itself runs: not its scripts, tests or configuration. */
export function isPortaalcode(bestand: Bestand): boolean {
  return isCode(bestand) && (/^(app|components|lib)\//.test(bestand.pad) || /^(proxy|instrumentation)\.ts$/.test(bestand.pad))
}

/** The code of a file without its comments; lines keep their numbers. */
export function zonderCommentaar(inhoud: string): string {
  const leeg = (tekst: string) => tekst.replace(/[^\n]/g, ' ')
  return inhoud.replace(/\/\*[\s\S]*?\*\//g, leeg).replace(/(^|[\s;,{(])\/\/[^\n]*/g, leeg)
}

/** A finding: the file, the line and what stands there. */
export function vindplaats({ pad }: Bestand, inhoud: string, index: number, wat: string): string {
  return `${pad}:${inhoud.slice(0, index).split('\n').length} ${wat.trim()}`
}

/** Every place where a pattern stands in the code of a file. */
export function zoekInCode(bestand: Bestand, patroon: RegExp): string[] {
  const code = zonderCommentaar(bestand.inhoud)
  return [...code.matchAll(patroon)].map((treffer) => vindplaats(bestand, code, treffer.index, treffer[0]))
}
