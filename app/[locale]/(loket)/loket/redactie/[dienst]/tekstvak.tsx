import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'

type Props = { naam: string; label: string; hint?: string; fout?: string; waarde: string; rijen?: number; taal?: string }

/** A box for words of an editor. */
export function Tekstvak({ naam, label, hint, fout, waarde, rijen = 3, taal }: Props) {
  return <Tekstvlak name={naam} label={label} hint={hint} fout={fout} defaultValue={waarde} rows={rijen} lang={taal} />
}
