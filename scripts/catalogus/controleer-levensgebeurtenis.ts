import { FASEN, type Levensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/** What is wrong with a life event: a step whose dienst or kind of document is not there, one that is there twice, or steps out of order. */
export function foutenInLevensgebeurtenis(
  { datum, stappen }: Levensgebeurtenis,
  diensten: ReadonlySet<string>,
  documenttypes: readonly string[],
): string[] {
  const fouten: string[] = []
  const eerder = new Set<string>()
  for (const [plaats, { dienst, fase, termijn, klaar }] of stappen.entries()) {
    const fout = (wat: string) => fouten.push(`stappen.${plaats}: ${wat}`)
    if (!diensten.has(dienst)) fout(`there is no dienst ${dienst}`)
    if (eerder.has(dienst)) fout(`${dienst} is there twice`)
    if (klaar && 'document' in klaar && !documenttypes.includes(klaar.document)) fout(`there is no kind of document ${klaar.document}`)
    if (!datum && (termijn?.vanaf || termijn?.uiterlijk)) fout('a term in days needs an event with a day')
    if (FASEN.indexOf(fase) < FASEN.indexOf(stappen[plaats - 1]?.fase ?? fase)) fout(`${fase} comes too late`)
    eerder.add(dienst)
  }
  return fouten
}
