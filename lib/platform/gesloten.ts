import { later, nu } from './klok'
import { ontsleutel, versleutel } from './versleuteling'

/**
 * A value to carry in an address, encrypted: nothing of it is stored, nobody can make one, a log shows none of it, and
 * after `leeftijd` milliseconds it says nothing any more. `doel` keeps one kind from being taken for another.
 */
export function sluit(doel: string, waarde: unknown, leeftijd: number): string {
  return versleutel(JSON.stringify({ tot: later(nu(), leeftijd).getTime(), waarde }), doel)
}

/** The value that an address carries; undefined when it is none of ours, or too old. */
export function open<T>(doel: string, gesloten: string | undefined): T | undefined {
  if (!gesloten) return undefined
  try {
    const { tot, waarde } = JSON.parse(ontsleutel(gesloten, doel)) as { tot: number; waarde: T }
    return tot > nu().getTime() ? waarde : undefined
  } catch {
    return undefined
  }
}
