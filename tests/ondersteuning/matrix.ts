import type { Reporter } from '@playwright/test/reporter'
import { MODI } from './portaal'

type Vak = 'ok' | 'FAILED'

/** Prints, at the end, which line of the promise held in which mode: tests that carry both as annotations. */
export default function maakMatrix(): Reporter {
  const vakken = new Map<string, Map<string, Vak>>()
  return {
    onTestEnd(test, { status }) {
      const [regel, modus] = ['regel', 'modus'].map((soort) => test.annotations.find(({ type }) => type === soort)?.description)
      if (!regel || !modus) return
      const rij = vakken.get(regel) ?? new Map<string, Vak>()
      rij.set(modus, status === 'passed' && rij.get(modus) !== 'FAILED' ? 'ok' : 'FAILED')
      vakken.set(regel, rij)
    },
    onEnd() {
      if (vakken.size > 0) process.stdout.write(`\n${tabel(vakken)}\n\n`)
    },
  }
}

function tabel(vakken: Map<string, Map<string, Vak>>): string {
  const modi = MODI.map(({ naam }) => naam)
  const breedte = Math.max(...[...vakken.keys()].map((regel) => regel.length))
  const rijen = [...vakken].toSorted(([een], [ander]) => een.localeCompare(ander, 'en', { numeric: true }))
  return [
    `${'line'.padEnd(breedte)} | ${modi.join(' | ')}`,
    ...rijen.map(([regel, rij]) => `${regel.padEnd(breedte)} | ${modi.map((modus) => (rij.get(modus) ?? '-').padEnd(modus.length)).join(' | ')}`),
  ].join('\n')
}
