import type { DienstRecord } from './dienst-record'

/**
 * What editors published instead of what the code says, by dienst. `generatie` is another number after each change. One object for as
 * long as nothing changes, so that what follows from it is made once.
 */
export type Gepubliceerd = { generatie: number; records: ReadonlyMap<string, DienstRecord> }

/** The framework loads a file of ours more than once in one process; all of them, and the rim around it, look at this one. */
const GEDEELD = globalThis as { [PLAATS]?: Gepubliceerd }
const PLAATS: unique symbol = Symbol.for('openloket.gepubliceerd') as never
const NIETS: Gepubliceerd = { generatie: 0, records: new Map() }

/** What is published as this process knows it. Reads memory only. */
export function gepubliceerd(): Gepubliceerd {
  return GEDEELD[PLAATS] ?? NIETS
}

/** Takes over what is published; only what follows the table of versions says so. */
export function zetGepubliceerd(records: ReadonlyMap<string, DienstRecord>): void {
  GEDEELD[PLAATS] = { generatie: gepubliceerd().generatie + 1, records }
}

/** Something that follows from what is published: made when it is first asked, and again after a change. */
export function volgtPublicatie<T>(maak: (nu: Gepubliceerd) => T): () => T {
  let gemaakt: { van: Gepubliceerd; wat: T } | undefined
  return () => {
    const van = gepubliceerd()
    if (gemaakt?.van !== van) gemaakt = { van, wat: maak(van) }
    return gemaakt.wat
  }
}
