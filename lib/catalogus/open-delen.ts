import { type DienstRecord, isNaTeKijken, isNogNietUitgegeven, type Recorddeel } from './dienst-record'

/**
 * The parts that a page tells and that a city must still check, so that it says so at each: what is in running text or a list, the questions
 * of the form and how one signs in for it, whom to contact, and the rest. Price, term, validity and another site have words of their own, and the law
 * of an appeal is told by the decision.
 */
export function openDelen(record: DienstRecord): Recorddeel[] {
  // A document that the portal does not issue yet comes another way than its record says.
  const isZoalsBeschreven = !isNogNietUitgegeven(record)
  const heeftFormulier = record.channel === 'form'
  const getoond: [Recorddeel, boolean][] = [
    ['description', true],
    ['conditions', record.conditions.length > 0],
    ['bring', record.bring.length > 0],
    ['procedure', isZoalsBeschreven],
    ['channel', isZoalsBeschreven],
    ['afterwards', isZoalsBeschreven && record.afterwards.length > 0],
    ['exceptions', record.exceptions.length > 0],
    ['legalBasis', record.legalBasis.some(({ source }) => source !== null)],
    ['formFields', heeftFormulier],
    ['assurance', heeftFormulier],
    ['contact', true],
    ['other', true],
  ]
  return getoond.flatMap(([over, staatEr]) => (staatEr && isNaTeKijken(record, over) ? [over] : []))
}
