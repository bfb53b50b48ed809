import path from 'node:path/posix'
import { type Bestand, isCode, zonderCommentaar } from './bestand'

/** One import: who asks, for what (a path from the root for our own files, a package's name otherwise). */
export type Import = { van: string; naar: string; alleenTypes: boolean }

const VAST = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?['"]([^'"]+)['"]/gm
const LOS = /\bimport\(\s*['"]([^'"$]+)['"]\s*\)/g

/** Every import of our own code, read with a regular expression: it needs no compiler and survives the next one. */
export function leesImports(bestanden: readonly Bestand[]): Import[] {
  return bestanden.filter(isCode).flatMap(({ pad, inhoud }) => {
    const code = zonderCommentaar(inhoud)
    const vast = [...code.matchAll(VAST)].map(([, soort, naar = '']) => ({ van: pad, naar: plaats(pad, naar), alleenTypes: soort !== undefined }))
    const los = [...code.matchAll(LOS)].map(([, naar = '']) => ({ van: pad, naar: plaats(pad, naar), alleenTypes: false }))
    return [...vast, ...los].filter(({ naar }) => !naar.includes('$'))
  })
}

/** The forbidden imports among them, one line each. */
export function verboden(bestanden: readonly Bestand[], isFout: (imp: Import) => boolean): string[] {
  return leesImports(bestanden)
    .filter(isFout)
    .map(({ van, naar }) => `${van} imports ${naar}`)
}

/** Whether a path is that file or folder, or lies in it. */
export function ligtIn(pad: string, ...mappen: string[]): boolean {
  return mappen.some((map) => pad === map || pad.startsWith(`${map}/`))
}

/** Whether an import stays within our own files. */
export function isVanOns(naar: string): boolean {
  return ligtIn(naar, 'app', 'components', 'lib', 'prisma', 'scripts', 'tests')
}

function plaats(van: string, naar: string): string {
  if (naar.startsWith('@/')) return naar.slice(2)
  return naar.startsWith('.') ? path.join(path.dirname(van), naar) : naar
}
