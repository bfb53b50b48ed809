import type { Huisregel } from '../bestand'
import { isCode } from '../bestand'

const MAX_REGELS = 250
const VERZAMELMAPPEN = ['utils', 'util', 'helpers', 'helper', 'services', 'service', 'types', 'constants', 'hooks', 'common', 'misc']
/** Words of a dienst or a documenttype, and what a machine wrote. */
const TEKST = /(^|\/)(tekst|fouten)\.(nl|en|fr|de)\.ts$|\.generated\.ts$/
const NAAM = /^(\(?[a-z0-9-]+\)?|\[(\.\.\.)?[a-z]+\]|_?[a-z0-9-]+)(\.[a-z0-9-]+)*$/

/** Where things lie and how large they are. */
export const BESTANDEN: Huisregel[] = [
  {
    naam: `no file of code is longer than ${MAX_REGELS} lines`,
    zoek: (bestanden) =>
      bestanden
        .filter((bestand) => isCode(bestand) && !TEKST.test(bestand.pad))
        .map(({ pad, inhoud }) => ({ pad, regels: inhoud.trimEnd().split('\n').length }))
        .filter(({ regels }) => regels > MAX_REGELS)
        .map(({ pad, regels }) => `${pad} has ${regels} lines`),
    overtredingen: [[{ pad: 'lib/aanvragen/a.ts', inhoud: 'a\n'.repeat(MAX_REGELS + 1) }]],
    toegelaten: [
      [
        { pad: 'lib/aanvragen/a.ts', inhoud: 'a\n'.repeat(MAX_REGELS) },
        { pad: 'lib/diensten/een/tekst.nl.ts', inhoud: 'a\n'.repeat(MAX_REGELS + 1) },
      ],
    ],
  },
  {
    naam: 'no folder or file that collects what has no word of its own, and no barrels',
    zoek: (bestanden) =>
      bestanden
        .filter(isCode)
        .map(({ pad }) => pad)
        .filter((pad) => {
          const delen = pad.replace(/\.\w+$/, '').split('/')
          return delen.some((deel) => VERZAMELMAPPEN.includes(deel)) || (delen.at(-1) === 'index' && !pad.startsWith('public/'))
        }),
    overtredingen: [
      [{ pad: 'lib/utils/a.ts', inhoud: '' }],
      [{ pad: 'lib/aanvragen/types.ts', inhoud: '' }],
      [{ pad: 'lib/aanvragen/index.ts', inhoud: '' }],
    ],
  },
  {
    naam: 'files and folders are named in kebab-case',
    zoek: (bestanden) =>
      bestanden
        .filter(isCode)
        .map(({ pad }) => pad)
        .filter((pad) => !pad.split('/').every((deel) => NAAM.test(deel))),
    overtredingen: [[{ pad: 'components/ui/KnopRij.tsx', inhoud: '' }], [{ pad: 'lib/aanvragen/submit_aanvraag.ts', inhoud: '' }]],
    toegelaten: [
      [
        { pad: 'app/[locale]/(publiek)/diensten/[dienst]/page.tsx', inhoud: '' },
        { pad: 'app/[locale]/[...rest]/page.tsx', inhoud: '' },
      ],
    ],
  },
  {
    naam: 'the top level holds what was agreed and nothing else',
    zoek: (bestanden) => [
      ...new Set(
        bestanden
          .map(({ pad }) => pad.split('/'))
          .filter(([map = '', ...rest]) => rest.length > 0 && !BOVENSTE.includes(map))
          .map(([map]) => `${map}/`),
      ),
    ],
    overtredingen: [[{ pad: 'src/a.ts', inhoud: '' }]],
  },
]

const BOVENSTE = ['.ci', 'app', 'components', 'docs', 'lib', 'prisma', 'public', 'scripts', 'tests']
