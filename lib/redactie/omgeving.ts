import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { heeftCodeformulier, heeftRegels, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import type { Omgeving } from '@/lib/catalogus/samenhang'

/** What a record is held against: what else there is in the catalogue, and which of its questions ways in choose or fill. */
export type Redactieomgeving = Omgeving & { gekozenVelden: readonly string[] }

/** What a record of a dienst is held against. */
export function omgevingVan({ slug, documentType }: DienstRecord): Redactieomgeving {
  const ingangen = listIngangen()
  const eigen = ingangen.filter(({ dienst }) => dienst === slug)
  return {
    slugs: new Set([...listDiensten('nl'), ...ingangen].map((een) => een.slug)),
    documenttypes: documentType ? [documentType] : [],
    heeftFormulier: heeftCodeformulier(slug),
    heeftRegels: heeftRegels(slug),
    gekozenVelden: eigen.flatMap(({ choose, about }) => [...Object.keys(choose), ...(about ? [about] : [])]),
  }
}
