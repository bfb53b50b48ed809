/**
 * How hard the Dutch texts are to read: long sentences, long and official words, and a high reading index; the worst ten
 * first, and the ten longest sentences. Ends with 1 when a text asks more than it may.
 */
import { bezwarenTegen, type Tekst, woordenVan, zinnenVan } from '@/lib/tekst/leesniveau'
import { leesTeksten } from './leesniveau/teksten'

const ZOVEEL = 10

const teksten = await leesTeksten()
const zinnen: Tekst[] = teksten.flatMap(({ plaats, tekst }) => zinnenVan(tekst).map((zin) => ({ plaats, tekst: zin })))
const bezwaren = bezwarenTegen(teksten)
schrijf(`${teksten.length} texts, ${zinnen.length} sentences; too hard: ${bezwaren.length}`)
for (const { plaats, wat, tekst } of bezwaren.slice(0, ZOVEEL)) schrijf(`\n${plaats}\n  ${wat}\n  ${tekst}`)
schrijf('\nThe longest sentences:')
const langste = zinnen.toSorted((a, b) => woordenVan(b.tekst).length - woordenVan(a.tekst).length)
for (const { plaats, tekst } of langste.slice(0, ZOVEEL)) schrijf(`${woordenVan(tekst).length} words, ${plaats}\n  ${tekst}`)
process.exitCode = bezwaren.length > 0 ? 1 : 0

function schrijf(regel: string): void {
  process.stdout.write(`${regel}\n`)
}
