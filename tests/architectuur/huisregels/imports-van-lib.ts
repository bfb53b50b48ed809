import type { Huisregel } from '../bestand'
import { isVanOns, ligtIn, verboden } from '../imports'

const CONTRACT = [
  'lib/catalogus/define-dienst',
  'lib/catalogus/dienst-record',
  'lib/catalogus/voor-jou',
  'lib/catalogus/voorbeeld',
  'lib/recordformulier',
  'lib/gegevens',
  'lib/tekst',
]
const CONTRACT_VAN_GEBEURTENIS = ['lib/wegwijs/define-levensgebeurtenis', 'lib/catalogus/voor-jou']
/** The two files of a dienst that touch the world. */
const ONZUIVER = /^lib\/diensten\/[^/]+\/(feiten|gevolgen)\.ts$/
const WERELD = ['lib/bronnen', 'lib/inzage', 'lib/burgers', 'lib/documenten', 'lib/platform']
const DOOR_CATALOGUS = ['lib/catalogus']

function mapVanDienst(pad: string): string {
  return pad.split('/').slice(0, 3).join('/')
}

/** What each part of `lib` may ask of the others. */
export const IMPORTS_VAN_LIB: Huisregel[] = [
  {
    naam: 'R1: a dienst imports the contract, shared values, words and itself; only its feiten and gevolgen ask the world',
    zoek: (bestanden) =>
      verboden(bestanden, ({ van, naar }) => {
        if (!ligtIn(van, 'lib/diensten') || ligtIn(naar, mapVanDienst(van), ...CONTRACT)) return false
        if (!isVanOns(naar)) return naar !== 'zod'
        return !(ONZUIVER.test(van) && ligtIn(naar, ...WERELD))
      }),
    overtredingen: [
      [{ pad: 'lib/diensten/een/regels.ts', inhoud: "import { x } from '@/lib/diensten/twee/regels'" }],
      [{ pad: 'lib/diensten/een/regels.ts', inhoud: "import { x } from '../twee/regels'" }],
      [{ pad: 'lib/diensten/een/regels.ts', inhoud: "import { vandaag } from '@/lib/platform/klok'" }],
      [{ pad: 'lib/diensten/een/schema.ts', inhoud: "import { readFileSync } from 'node:fs'" }],
      [{ pad: 'lib/diensten/een/dienst.ts', inhoud: "const x = () => import('@/lib/aanvragen/submit-aanvraag')" }],
    ],
    toegelaten: [
      [
        { pad: 'lib/diensten/een/feiten.ts', inhoud: "import { leesPersoon } from '@/lib/inzage/lees-persoon'\nimport { regels } from './regels'" },
        { pad: 'lib/diensten/een/schema.ts', inhoud: "import { z } from 'zod'\nimport { datum } from '@/lib/gegevens/datum'" },
      ],
    ],
  },
  {
    naam: 'R2: nobody imports a dienst but the catalogue',
    zoek: (bestanden) =>
      verboden(
        bestanden,
        ({ van, naar }) =>
          ligtIn(naar, 'lib/diensten') && ligtIn(van, 'app', 'components', 'lib', 'scripts') && !ligtIn(van, 'lib/diensten', ...DOOR_CATALOGUS),
      ),
    overtredingen: [
      [{ pad: 'app/pagina.tsx', inhoud: "import { dienst } from '@/lib/diensten/een/dienst'" }],
      [{ pad: 'lib/aanvragen/a.ts', inhoud: "import type { Feiten } from '../diensten/een/regels'" }],
    ],
  },
  {
    naam: 'a life event imports the contract and itself, and nobody imports one but wegwijs and its check',
    zoek: (bestanden) =>
      verboden(bestanden, ({ van, naar }) => {
        if (ligtIn(van, 'lib/levensgebeurtenissen')) return !ligtIn(naar, mapVanDienst(van), ...CONTRACT_VAN_GEBEURTENIS)
        return ligtIn(naar, 'lib/levensgebeurtenissen') && ligtIn(van, 'app', 'components', 'lib') && !ligtIn(van, 'lib/wegwijs')
      }),
    overtredingen: [
      [{ pad: 'lib/levensgebeurtenissen/een/gebeurtenis.ts', inhoud: "import { vandaag } from '@/lib/platform/klok'" }],
      [{ pad: 'lib/levensgebeurtenissen/een/gebeurtenis.ts', inhoud: "import { gebeurtenis } from '../twee/gebeurtenis'" }],
      [{ pad: 'app/pagina.tsx', inhoud: "import { gebeurtenis } from '@/lib/levensgebeurtenissen/een/gebeurtenis'" }],
    ],
  },
  {
    naam: 'R3: lib knows no framework, but for auth and platform; next-intl only in tekst',
    zoek: (bestanden) =>
      verboden(bestanden, ({ van, naar }) => {
        if (!ligtIn(van, 'lib') || ligtIn(van, 'lib/auth', 'lib/platform')) return false
        return ligtIn(naar, 'next', 'react', 'react-dom', 'next-auth', 'react-hook-form') || (ligtIn(naar, 'next-intl') && !ligtIn(van, 'lib/tekst'))
      }),
    overtredingen: [
      [{ pad: 'lib/documenten/a.ts', inhoud: "import { redirect } from 'next/navigation'" }],
      [{ pad: 'lib/loket/a.ts', inhoud: "import { cache } from 'react'" }],
      [{ pad: 'lib/berichten/a.ts', inhoud: "import { getTranslations } from 'next-intl/server'" }],
    ],
  },
  {
    naam: 'R5: platform, gegevens and tekst import nothing that stands above them',
    zoek: (bestanden) =>
      verboden(bestanden, ({ van, naar }) => {
        if (!isVanOns(naar)) return false
        if (ligtIn(van, 'lib/platform')) return !ligtIn(naar, 'lib/platform', 'prisma/client')
        if (ligtIn(van, 'lib/gegevens')) return !ligtIn(naar, 'lib/gegevens', 'lib/platform')
        return ligtIn(van, 'lib/tekst') && !ligtIn(naar, 'lib/tekst', 'lib/gegevens', 'lib/platform')
      }),
    overtredingen: [
      [{ pad: 'lib/platform/a.ts', inhoud: "import { x } from '@/lib/burgers/get-burger'" }],
      [{ pad: 'lib/platform/a.ts', inhoud: "import { x } from '../tekst/talen'" }],
      [{ pad: 'lib/gegevens/a.ts', inhoud: "import { x } from '@/lib/catalogus/velden'" }],
      [{ pad: 'lib/tekst/a.ts', inhoud: "import { x } from '@/lib/catalogus/find-dienst'" }],
    ],
  },
  {
    naam: 'only inzage asks the registers about persons and acts',
    zoek: (bestanden) =>
      verboden(
        bestanden,
        ({ van, naar }) =>
          /^lib\/bronnen\/((personen|akten|parkeren)\/client|geef-mutaties)$/.test(naar) &&
          ligtIn(van, 'app', 'components', 'lib', 'scripts') &&
          !ligtIn(van, 'lib/inzage', 'lib/bronnen'),
      ),
    overtredingen: [
      [{ pad: 'lib/documenten/a.ts', inhoud: "import { geefPersoon } from '@/lib/bronnen/personen/client'" }],
      [{ pad: 'lib/diensten/een/feiten.ts', inhoud: "import { geefGeboorteakte } from '../../bronnen/akten/client'" }],
      [{ pad: 'lib/documenten/a.ts', inhoud: "import { geefVergunning } from '@/lib/bronnen/parkeren/client'" }],
      [{ pad: 'lib/documenten/a.ts', inhoud: "import { geefMutaties } from '@/lib/bronnen/geef-mutaties'" }],
    ],
    toegelaten: [[{ pad: 'lib/inzage/lees.ts', inhoud: "import { geefPersoon } from '@/lib/bronnen/personen/client'" }]],
  },
  {
    naam: 'lib knows neither pages, components nor scripts, and production never loads the demonstration',
    zoek: (bestanden) =>
      verboden(bestanden, ({ van, naar }) => {
        if (ligtIn(van, 'lib') && ligtIn(naar, 'app', 'components')) return true
        if (ligtIn(van, 'app', 'components', 'lib') && ligtIn(naar, 'scripts', 'tests')) return true
        return /^scripts\/(start-production|worker)\.ts$/.test(van) && ligtIn(naar, 'scripts/demo', 'tests')
      }),
    overtredingen: [
      [{ pad: 'lib/auth/a.ts', inhoud: "import { Knop } from '@/components/ui/knop'" }],
      [{ pad: 'app/a.ts', inhoud: "import { zaai } from '@/scripts/demo/registers/zaai'" }],
      [{ pad: 'scripts/worker.ts', inhoud: "import { start } from './demo/registers/start-registers'" }],
    ],
  },
]
