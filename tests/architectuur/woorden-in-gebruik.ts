import { type Bestand, isPortaalcode, zonderCommentaar } from './bestand'

/** Whether a sentence is asked for: its key is an area that the code opens, and then words that stand in the code. */
export function ongebruikt(sleutels: Iterable<string>, bestanden: readonly Bestand[]): string[] {
  const code = bestanden
    .filter((bestand) => isPortaalcode(bestand) || bestand.pad.startsWith('scripts/web'))
    .map(({ inhoud }) => zonderCommentaar(inhoud))
  const gebieden = new Set(code.flatMap((tekst) => [...tekst.matchAll(GEBIED)].map(([, gebied = '']) => gebied)))
  const stukken = new Set(code.flatMap((tekst) => [...tekst.matchAll(VAST)].map(([stuk]) => stuk.slice(1, -1))))
  const patronen = code
    .flatMap((tekst) => [...tekst.matchAll(MET_DELEN)].map(([stuk]) => stuk.slice(1, -1)).filter((stuk) => GEVULD.test(stuk)))
    .map(alsPatroon)
  return [...sleutels].filter((sleutel) => {
    const delen = sleutel.split('.')
    return !delen.some((_, plaats) => {
      const rest = delen.slice(plaats).join('.')
      return plaats > 0 && gebieden.has(delen.slice(0, plaats).join('.')) && (stukken.has(rest) || patronen.some((patroon) => patroon.test(rest)))
    })
  })
}

/** Where words are taken from: `getTranslations('mijn.status')`, also as the type of what was taken. */
const GEBIED = /(?:(?:getTranslations|useTranslations)[<(]|namespace:)\s*'([\w.-]+)'/g
const VAST = /'[\w.-]+'/g
const MET_DELEN = /`[\w.-]*(?:\$\{[^}]*\}[\w.-]*)+`/g
/** A part that is filled in, with words before or after it: one that is all variable could be anything. */
const GEVULD = /^\w[\w.-]*\$\{|\$\{[^}]*\}[.\w-]*\w$/

function alsPatroon(stuk: string): RegExp {
  const vast = stuk.split(/\$\{[^}]*\}/).map((deel) => deel.replaceAll('.', '\\.'))
  return new RegExp(`^${vast.join('[\\w-]+(?:\\.[\\w-]+)*')}$`)
}
