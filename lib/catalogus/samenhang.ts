import type { DienstRecord } from './dienst-record'
import { regelcodesVan } from './voorwaarde'

/** What a record may lead to: every address of the catalogue and kind of document, and what its dienst has in code. */
export type Omgeving = { slugs: ReadonlySet<string>; documenttypes: readonly string[]; heeftFormulier: boolean; heeftRegels: boolean }

export type Samenhangfout = { veld: string; wat: string }

/** What is wrong in a record beside what its own shape says: the field, and what. */
export function foutenInSamenhang(record: DienstRecord, { slugs, documenttypes, heeftFormulier, heeftRegels }: Omgeving): Samenhangfout[] {
  const fouten: Samenhangfout[] = []
  const kent = (veld: string, slug: string) => {
    if (!slugs.has(slug)) fouten.push({ veld, wat: `there is no dienst ${slug}` })
    if (slug === record.slug) fouten.push({ veld, wat: 'leads to itself' })
  }
  for (const [plaats, slug] of record.related.entries()) kent(`related.${plaats}`, slug)
  const codes = record.exceptions.flatMap(({ code }) => code ?? [])
  for (const [plaats, { route, code, ask, nl, en }] of record.exceptions.entries()) {
    if (ask && heeftFormulier) fouten.push({ veld: `exceptions.${plaats}.ask`, wat: 'a form in code asks nothing before it' })
    if (code && codes.filter((ander) => ander === code).length > 1) fouten.push({ veld: `exceptions.${plaats}.code`, wat: `${code} is there twice` })
    if (code && !(nl.includes('?') && en.includes('?')))
      fouten.push({ veld: `exceptions.${plaats}`, wat: 'what leads out of a form begins with a question' })
    if (route.startsWith('other:')) kent(`exceptions.${plaats}.route`, route.slice('other:'.length))
  }
  if (record.documentType && !documenttypes.includes(record.documentType)) {
    fouten.push({ veld: 'documentType', wat: `there is no kind of document ${record.documentType}` })
  }
  if (heeftFormulier) return fouten
  if (record.channel === 'form' && record.formFields.length === 0) fouten.push({ veld: 'formFields', wat: 'a form asks something' })
  if (heeftRegels) return fouten
  for (const [plaats, { showWhen }] of record.formFields.entries()) {
    for (const code of showWhen ? regelcodesVan(showWhen) : []) {
      fouten.push({ veld: `formFields.${plaats}.showWhen`, wat: `the rule ${code} needs a regels.ts that works it out` })
    }
  }
  return fouten
}
