import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { type Deel, metDelen } from './delen'
import { foutenIn } from './fouten'
import type { Redactieomgeving } from './omgeving'

/**
 * What a version makes of the record of the code: its own parts as they were published, the rest as the code says it now. Undefined when
 * the two do not fit together any more. Pure.
 */
export function pasToe(code: DienstRecord, versie: { record: string; delen: string[] }, omgeving: Redactieomgeving): DienstRecord | undefined {
  const samen = metDelen(code, JSON.parse(versie.record) as DienstRecord, versie.delen as Deel[])
  return foutenIn(samen, code, omgeving).length === 0 ? samen : undefined
}
