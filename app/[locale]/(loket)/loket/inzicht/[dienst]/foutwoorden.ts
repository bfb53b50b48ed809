import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Taal } from '@/lib/tekst/talen'

type Fout = { stap: string; code: string; aantal: number }

/** A fault in the words of the citizen, and how often it was made. */
export type Foutrij = { stap: string; vraag: string; melding: string; aantal: number }

/**
 * The faults as they are counted (`veld:code`), by the question and the sentence that the citizen read, most first: what reads the
 * same is one row. `zinnen` are all sentences that the form may show.
 */
export function foutrijen(fouten: readonly Fout[], formulier: EenFormulier, taal: Taal, zinnen: Record<string, string>, anders: string): Foutrij[] {
  const inWoorden = fouten.map(({ stap, code, aantal }) => ({ stap, aantal, ...woordenVan(code, formulier, taal, zinnen, anders) }))
  return [...Map.groupBy(inWoorden, ({ stap, vraag, melding }) => JSON.stringify([stap, vraag, melding])).values()]
    .flatMap(([eerste, ...rest]) => (eerste ? [{ ...eerste, aantal: rest.reduce((som, { aantal }) => som + aantal, eerste.aantal) }] : []))
    .toSorted((a, b) => b.aantal - a.aantal)
}

function woordenVan(fout: string, formulier: EenFormulier, taal: Taal, zinnen: Record<string, string>, anders: string) {
  const { velden } = formulier.tekst[taal]
  const [controle = '', code = ''] = fout.split(':')
  const veld = Object.keys(velden)
    .toSorted((a, b) => b.length - a.length)
    .find((naam) => controle === naam || controle.startsWith(`${naam}-`))
  return { vraag: (veld && velden[veld]?.label) || controle, melding: zinnen[code] ?? anders }
}
