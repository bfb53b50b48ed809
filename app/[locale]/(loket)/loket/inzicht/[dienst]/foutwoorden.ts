import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Taal } from '@/lib/tekst/talen'

/** The question and the sentence of a fault as it is counted (`veld:code`), as the citizen read them. */
export function maakFoutwoorden(formulier: EenFormulier, taal: Taal, anders: string): (fout: string) => { vraag: string; melding: string } {
  const { velden, fouten } = formulier.tekst[taal]
  const namen = Object.keys(velden).toSorted((a, b) => b.length - a.length)
  return (fout) => {
    const [controle = '', code = ''] = fout.split(':')
    const veld = namen.find((naam) => controle === naam || controle.startsWith(`${naam}-`))
    return { vraag: (veld && velden[veld]?.label) || controle, melding: fouten[code] ?? anders }
  }
}
