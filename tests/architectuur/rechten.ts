import { RECHTEN, type Recht } from '@/lib/auth/rechten'
import { Rol } from '@/prisma/client/client'
import { type Bestand, zonderCommentaar } from './bestand'

/** What is behind the desk: its pages, its files, and what its forms post to. */
const ACHTER_HET_LOKET = /^(app\/\[locale\]\/\(loket\)\/.*\/(page\.tsx|route\.ts)|app\/api\/loket\/.*\/route\.ts)$/

/** How a page or a route asks for a right: by name, or by what the action of its form asks. */
const VRAAGT = /\b(?:eisMedewerker|medewerkerMet|mag)\(([^)]*)|\brecht: ('[a-z-]+')/g
const VRAAGT_PER_ACTIE = /\bRECHT_VOOR\[/

/** Pages and routes behind the desk, and which rights each names; those that a file beside it asks for it come along. */
export function deurenVan(bestanden: readonly Bestand[]): { pad: string; rechten: Recht[]; perActie: boolean }[] {
  const perPad = new Map(bestanden.map((bestand) => [bestand.pad, bestand]))
  return bestanden
    .filter(({ pad }) => ACHTER_HET_LOKET.test(pad))
    .map((bestand) => {
      const code = [bestand, ...lokaalGevraagd(bestand, perPad)].map(({ inhoud }) => zonderCommentaar(inhoud)).join('\n')
      const genoemd = [...code.matchAll(VRAAGT)]
        .flatMap(([, gevraagd = '', perActie = '']) => [...`${gevraagd}${perActie}`.matchAll(/'([a-z-]+)'/g)].map(([, recht = '']) => recht))
        .filter((recht) => recht in RECHTEN)
      return { pad: bestand.pad, rechten: [...new Set(genoemd)] as Recht[], perActie: VRAAGT_PER_ACTIE.test(code) }
    })
}

/** What a page loads its content with, where that asks for the right: `laad-balie` beside it. */
function lokaalGevraagd({ pad, inhoud }: Bestand, perPad: ReadonlyMap<string, Bestand>): Bestand[] {
  const map = pad.split('/').slice(0, -1)
  return [...inhoud.matchAll(/from '(\.{1,2}\/[^']*\blaad-[a-z-]+)'/g)].flatMap(([, relatief = '']) => {
    const delen = [...map]
    for (const deel of relatief.split('/')) {
      if (deel === '..') delen.pop()
      else if (deel !== '.') delen.push(deel)
    }
    return perPad.get(`${delen.join('/')}.ts`) ?? []
  })
}

/** How the reach of a right is said in the decisions. */
const WOORD = {
  geen: 'no',
  eigen: 'own',
  'burger-erbij': 'with the citizen present or an appointment',
  plaats: 'own place',
  team: 'own team',
  alle: 'all',
} as const

/** The table of rights as the decisions show it. */
export function rechtentabel(): string {
  const kop = ['right', ...Object.values(Rol)]
  const rijen = Object.entries(RECHTEN).map(([recht, rij]) => [`\`${recht}\``, ...Object.values(Rol).map((rol) => WOORD[rij[rol]])])
  const breed = kop.map((_, plaats) => Math.max(...[kop, ...rijen].map((rij) => rij[plaats]?.length ?? 0)))
  const regel = (cellen: string[]) => `| ${cellen.map((cel, plaats) => cel.padEnd(breed[plaats] ?? 0)).join(' | ')} |`
  return [regel(kop), regel(breed.map((tekens) => '-'.repeat(tekens))), ...rijen.map(regel)].join('\n')
}
