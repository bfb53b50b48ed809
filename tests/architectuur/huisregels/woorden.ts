import type { Bestand, Huisregel } from '../bestand'
import { vindplaats, zonderCommentaar } from '../bestand'

/** Files that hold sentences for citizens in Dutch. */
const NEDERLANDS =
  /^lib\/(tekst\/berichten\/nl\/.+\.json|diensten\/[^/]+\/(tekst|fouten)\.nl\.ts|documenten\/soorten\/.+\/(soort|tekst|woorden)\.ts)$/

const HARDE_WOORDEN = /\b(gelieve|verplicht veld|ongeldige?|sorry|uw|u)\b/gi

/** Names that say how something was made, in two halves so that this file does not say them. */
const HERKOMST = [
  ['cl', 'aude'],
  ['anth', 'ropic'],
  ['open', 'ai'],
  ['chat', 'gpt'],
  ['cop', 'ilot'],
  ['lang', 'uage model'],
  ['taal', 'model'],
].map((helften) => helften.join(''))
const HERKOMSTWOORD = new RegExp(`\\b(${HERKOMST.join('|')}|A${'I'}|L${'L'}M)\\b`, 'g')
const HERKOMSTNAAM = new RegExp(`(${HERKOMST.join('|')})`, 'gi')
/** Absolute paths of somebody's machine. */
const MACHINEPAD = /(?<![\w.@~$}/-])\/(?:work|home|root|Users|mnt|workspace)\/[\w.-]+/g

function zoekOveral(bestanden: readonly Bestand[], patroon: RegExp): string[] {
  return bestanden.flatMap((bestand) =>
    [...bestand.inhoud.matchAll(patroon)].map(({ 0: woord, index }) => vindplaats(bestand, bestand.inhoud, index, woord)),
  )
}

/** What stands in the files for people to read. */
export const WOORDEN: Huisregel[] = [
  {
    naam: 'Dutch sentences speak in the je-form and without the words of an office',
    zoek: (bestanden) =>
      bestanden
        .filter(({ pad }) => NEDERLANDS.test(pad))
        .flatMap((bestand) => {
          const tekst = zonderCommentaar(bestand.inhoud)
          return [...tekst.matchAll(HARDE_WOORDEN)].map(({ 0: woord, index }) => vindplaats(bestand, tekst, index, woord))
        }),
    overtredingen: ['Gelieve je adres in te vullen.', 'Dit is een verplicht veld.', 'Ongeldige datum', 'Sorry, dat lukt niet', 'Wat is uw naam?'].map(
      (zin) => [{ pad: 'lib/tekst/berichten/nl/fouten.json', inhoud: JSON.stringify({ zin }) }],
    ),
    toegelaten: [[{ pad: 'lib/tekst/berichten/nl/fouten.json', inhoud: JSON.stringify({ zin: 'Vul je adres in, binnen het uur.' }) }]],
  },
  {
    naam: 'nothing tells how or where the project was made',
    zoek: (bestanden) => [
      ...zoekOveral(bestanden, HERKOMSTWOORD),
      ...zoekOveral(bestanden, HERKOMSTNAAM),
      ...zoekOveral(
        bestanden.filter(({ pad }) => !pad.startsWith('public/')),
        MACHINEPAD,
      ),
    ],
    overtredingen: [
      ...HERKOMST.map((woord) => [{ pad: 'README.md', inhoud: `Written with ${woord.toUpperCase()}.` }]),
      [{ pad: 'docs/a.md', inhoud: `see ${['', 'home', 'jan', 'openloket'].join('/')}` }],
    ],
    toegelaten: [[{ pad: 'docs/a.md', inhoud: 'see https://example.org/home/start and ~/home/x' }]],
  },
  {
    naam: 'no national number stands in the files but those of the test range and the documented examples',
    zoek: (bestanden) =>
      bestanden
        .filter(({ pad }) => !pad.startsWith('public/') && !pad.endsWith('.svg'))
        .flatMap((bestand) =>
          [...bestand.inhoud.matchAll(/(?<![\w.-])\d{2}[.]?(?:0[1-9]|1[0-2])[.]?(?:0[1-9]|[12]\d|3[01])[-]?\d{3}[.]?\d{2}(?![\w.])/g)]
            .filter(({ 0: nummer }) => isEcht(nummer.replace(/\D/g, '')) && !VOORBEELDEN.includes(nummer.replace(/\D/g, '')))
            .map(({ 0: nummer, index }) => vindplaats(bestand, bestand.inhoud, index, nummer)),
        ),
    overtredingen: [[{ pad: 'tests/a.ts', inhoud: `const insz = '${[85, '07', 30, '033', 28].join('')}'` }]],
    toegelaten: [[{ pad: 'tests/a.ts', inhoud: "const insz = '87631478494'" }]],
  },
]

/** Examples that the documentation of the register itself gives. */
const VOORBEELDEN = ['93051822361']

function isEcht(insz: string): boolean {
  const [negen, controle] = [insz.slice(0, 9), Number(insz.slice(9))]
  return controle === 97 - (Number(negen) % 97) || controle === 97 - (Number(`2${negen}`) % 97)
}
