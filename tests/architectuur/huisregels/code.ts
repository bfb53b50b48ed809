import type { Bestand, Huisregel } from '../bestand'
import { isCode, isPortaalcode, zoekInCode } from '../bestand'
import { ligtIn } from '../imports'

const DIENST: Bestand = { pad: 'lib/diensten/een-dienst/dienst.json', inhoud: '{}' }

function slugsVan(bestanden: readonly Bestand[]): string[] {
  return [...new Set(bestanden.flatMap(({ pad }) => /^lib\/diensten\/([^/]+)\//.exec(pad)?.[1] ?? []))]
}

/** A comparison with a slug, from either side, in a `case` or in a list that is asked. */
function vergelijking(slug: string): RegExp {
  return new RegExp(
    `[!=]==?\\s*['"]${slug}['"]|['"]${slug}['"]\\s*[!=]==?|case\\s+['"]${slug}['"]|\\[[^\\]]*['"]${slug}['"][^\\]]*\\]\\.includes`,
    'g',
  )
}

/** Files in which Next asks for a default export. */
const DOOR_NEXT =
  /^app\/(.+\/)?(page|layout|template|error|global-error|not-found|forbidden|unauthorized|loading|default|robots|sitemap|manifest|icon|apple-icon|opengraph-image)\.tsx?$/

/** Files in which next-intl, Next, the test runner or a library without types asks for one. */
const DOOR_ANDEREN = [
  'scripts/bench/autocannon.d.ts',
  'scripts/bench/kaal/page.tsx',
  'proxy.ts',
  'lib/tekst/request.ts',
  'tests/ondersteuning/matrix.ts',
]

/** How code is written here. */
export const CODE: Huisregel[] = [
  {
    // NEXT_RUNTIME is no setting: Next puts its value in place of the name when it builds.
    naam: 'R7: the environment is read in lib/platform/env.ts only',
    zoek: (bestanden) =>
      bestanden
        .filter((bestand) => isPortaalcode(bestand) && bestand.pad !== 'lib/platform/env.ts')
        .flatMap((b) => zoekInCode(b, /\bprocess\s*\.\s*env\b(?!\.NEXT_RUNTIME)/g)),
    overtredingen: [
      [{ pad: 'lib/auth/a.ts', inhoud: 'const geheim = process.env.NEXTAUTH_SECRET' }],
      [{ pad: 'proxy.ts', inhoud: 'const { PORT } = process.env' }],
    ],
    toegelaten: [
      [
        { pad: 'lib/auth/a.ts', inhoud: '// never process.env here' },
        { pad: 'scripts/start.ts', inhoud: 'process.env.PORT' },
      ],
    ],
  },
  {
    // A timer in the browser runs on the browser's clock, where the city's calendar does not exist.
    naam: 'R7: the clock is read in lib/platform/klok.ts only',
    zoek: (bestanden) =>
      bestanden
        .filter((bestand) => isPortaalcode(bestand) && bestand.pad !== 'lib/platform/klok.ts' && !bestand.inhoud.startsWith("'use client'"))
        .flatMap((bestand) => zoekInCode(bestand, /\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|\bDate\.now\b|\bDate\(\s*\)/g)),
    overtredingen: [
      [{ pad: 'lib/auth/a.ts', inhoud: 'const nu = new Date()' }],
      [{ pad: 'components/ui/a.tsx', inhoud: 'const duur = Date.now() - begin' }],
    ],
    toegelaten: [
      [
        { pad: 'lib/tekst/a.ts', inhoud: 'const moment = new Date(tekst)' },
        { pad: 'components/ui/a.tsx', inhoud: "'use client'\nsetTimeout(waarschuw, einde - Date.now())" },
      ],
    ],
  },
  {
    naam: 'R8: shared code never asks which dienst it has',
    zoek: (bestanden) => {
      const slugs = slugsVan(bestanden)
      return bestanden
        .filter((bestand) => isPortaalcode(bestand) && !ligtIn(bestand.pad, 'lib/diensten', 'components/diensten'))
        .flatMap((bestand) => slugs.flatMap((slug) => zoekInCode(bestand, vergelijking(slug))))
    },
    overtredingen: [
      [DIENST, { pad: 'lib/aanvragen/a.ts', inhoud: "if (dienst === 'een-dienst') return" }],
      [DIENST, { pad: 'app/a.tsx', inhoud: "return 'een-dienst' !== slug" }],
      [DIENST, { pad: 'lib/loket/a.ts', inhoud: "switch (dienst) { case 'een-dienst': }" }],
      [DIENST, { pad: 'lib/loket/a.ts', inhoud: "['iets', 'een-dienst'].includes(dienst)" }],
    ],
    toegelaten: [[DIENST, { pad: 'app/a.tsx', inhoud: "<a href='/diensten/een-dienst'>" }]],
  },
  {
    naam: 'no default exports but where a framework asks for one',
    zoek: (bestanden) =>
      bestanden
        .filter((bestand) => isCode(bestand) && !DOOR_NEXT.test(bestand.pad) && !/^[\w.-]+\.config\.(ts|mjs)$/.test(bestand.pad))
        .filter(({ pad }) => !DOOR_ANDEREN.includes(pad))
        .flatMap((bestand) => zoekInCode(bestand, /^\s*export\s+default\b|\bas default\b/gm)),
    overtredingen: [
      [{ pad: 'lib/aanvragen/a.ts', inhoud: 'export default function a() {}' }],
      [{ pad: 'components/ui/knop.tsx', inhoud: `export { Knop as ${'default'} }` }],
    ],
    toegelaten: [[{ pad: 'app/[locale]/page.tsx', inhoud: 'export default function Pagina() {}' }]],
  },
  {
    naam: 'only inzage makes the proof that a look was noted',
    zoek: (bestanden) =>
      bestanden
        .filter((bestand) => isPortaalcode(bestand) && !ligtIn(bestand.pad, 'lib/inzage'))
        .flatMap((bestand) => zoekInCode(bestand, /\bas\s+(?:\w+\s+as\s+)?Bewijs\b|<Bewijs>\s*[{(]/g)),
    overtredingen: [
      [{ pad: 'lib/loket/a.ts', inhoud: `lees({} ${'as'} Bewijs)` }],
      [{ pad: 'app/a.tsx', inhoud: `lees({} ${'as'} unknown as Bewijs)` }],
    ],
  },
  {
    naam: 'no classes but errors, and no enums',
    zoek: (bestanden) =>
      bestanden
        .filter(isCode)
        .flatMap((bestand) =>
          zoekInCode(
            bestand,
            /^\s*(?:export\s+)?(?:abstract\s+)?class\s+\w+(?!\w*\s+extends\s+\w*(?:Error|Fout)\b)[^{]*\{|^\s*(?:export\s+)?enum\s+\w+/gm,
          ),
        ),
    overtredingen: [
      [{ pad: 'lib/aanvragen/a.ts', inhoud: 'export class AanvraagRepository {}' }],
      [{ pad: 'lib/aanvragen/a.ts', inhoud: 'class Twee extends Basis {\n}' }],
      [{ pad: 'lib/aanvragen/a.ts', inhoud: 'export enum Status { een }' }],
    ],
    toegelaten: [[{ pad: 'lib/platform/env.ts', inhoud: 'export class EnvFout extends Error {\n}' }]],
  },
]
