import { DienstRecord } from '@/lib/catalogus/dienst-record'
import { maakRecordformulier } from '@/lib/recordformulier/formulier-van-record'
import record from './dienst.json'
import { isKindJongerDan13 } from './regels'

/** A-kaart: the form of its record; a parent consents only for a child under 13. */
export const dienst = maakRecordformulier(DienstRecord.parse(record), { voorwaarden: { 'kind-jonger-dan-13': isKindJongerDan13 } })
