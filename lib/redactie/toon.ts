import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findRecord } from '@/lib/catalogus/find-dienst'
import { findOpenVersie } from './versies'

/** The record that an editor looks at and tries: that of the version being made, as soon as it has no fault, else what is told now. */
export async function recordOmTeTonen(dienst: string): Promise<DienstRecord | undefined> {
  const open = await findOpenVersie(dienst)
  return open && open.fouten.length === 0 ? open.record : findRecord(dienst)
}
