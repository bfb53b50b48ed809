import type { Taal } from '@/lib/tekst/talen'
import type { DienstRecord } from './dienst-record'
import { listDiensten } from './find-dienst'

/** The diensten in whose name, summary or keywords every word of the question stands, by name; all of them without a question. */
export function zoekDiensten(taal: Taal, vraag: string): DienstRecord[] {
  const woorden = kaal(vraag).split(' ').filter(Boolean)
  return listDiensten(taal).filter((record) => {
    const inhoud = kaal([record.name[taal], record.summary[taal], ...record.keywords[taal]].join(' '))
    return woorden.every((woord) => inhoud.includes(woord))
  })
}

/** Without capitals, accents and signs, as people type when they search. */
function kaal(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
