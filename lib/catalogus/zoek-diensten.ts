import { bevatAlles } from '@/lib/gegevens/zoektekst'
import type { Taal } from '@/lib/tekst/talen'
import type { DienstRecord } from './dienst-record'
import { listDiensten } from './find-dienst'

/** The diensten in whose name, summary or keywords every word of the question stands, by name; all of them without a question. */
export function zoekDiensten(taal: Taal, vraag: string): DienstRecord[] {
  return listDiensten(taal).filter((record) => bevatAlles([record.name[taal], record.summary[taal], ...record.keywords[taal]].join(' '), vraag))
}
