import type { Thema } from '@/lib/catalogus/dienst-record'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { type BekendeGebeurtenis, listLevensgebeurtenissen } from './find-levensgebeurtenis'

/** An event belongs to a theme by so many of its steps. */
const STAPPEN = 2

/** The life events that are about a theme for a good part. */
export function listGebeurtenissenBij(thema: Thema): BekendeGebeurtenis[] {
  return listLevensgebeurtenissen().filter(({ stappen }) => stappen.filter(({ dienst }) => findDienst(dienst)?.theme === thema).length >= STAPPEN)
}
