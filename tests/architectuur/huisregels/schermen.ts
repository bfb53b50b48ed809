import type { Huisregel } from '../bestand'
import { ligtIn, verboden } from '../imports'

/** What the components may know: words, the contract of a dienst, shared values. Types cost nothing and tie nothing. */
const VOOR_COMPONENTEN = ['lib/tekst', 'lib/catalogus', 'lib/gegevens']

/** What is drawn knows nothing of what is done. */
export const SCHERMEN: Huisregel[] = [
  {
    naam: 'R6: components never import a use-case or a page; actions arrive as props',
    zoek: (bestanden) =>
      verboden(bestanden, ({ van, naar, alleenTypes }) => {
        if (!ligtIn(van, 'components')) return false
        return ligtIn(naar, 'app') || (ligtIn(naar, 'lib') && !alleenTypes && !ligtIn(naar, ...VOOR_COMPONENTEN))
      }),
    overtredingen: [
      [{ pad: 'components/formulier/a.tsx', inhoud: "import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'" }],
      [{ pad: 'components/portaal/kop.tsx', inhoud: "import { env } from '@/lib/platform/env'" }],
      [{ pad: 'components/portaal/kop.tsx', inhoud: "import { dienIn } from '@/app/acties'" }],
    ],
    toegelaten: [
      [{ pad: 'components/a.tsx', inhoud: "import type { Sessie } from '@/lib/auth/sessie'\nimport { toonDag } from '@/lib/tekst/datum'" }],
    ],
  },
  {
    naam: 'components/ui knows no domain: it imports only itself and the framework',
    zoek: (bestanden) =>
      verboden(
        bestanden,
        ({ van, naar }) => ligtIn(van, 'components/ui') && ligtIn(naar, 'app', 'components', 'lib') && !ligtIn(naar, 'components/ui'),
      ),
    overtredingen: [
      [{ pad: 'components/ui/knop.tsx', inhoud: "import { Kop } from '@/components/portaal/kop'" }],
      [{ pad: 'components/ui/knop.tsx', inhoud: "import type { Taal } from '@/lib/tekst/talen'" }],
    ],
  },
  {
    naam: 'what is only for who cannot see takes no room: a width beside `sr-only` makes the page scroll sideways',
    zoek: (bestanden) =>
      bestanden
        .filter(({ pad }) => pad.endsWith('.tsx'))
        .flatMap(({ pad, inhoud }) =>
          (inhoud.match(/className=(?:"[^"]*"|\{`[^`]*`\})/g) ?? [])
            .filter(
              (stijl) =>
                /\bw-(?!px\b)/.test(stijl.replaceAll(/\b(?:max|min)-w-/g, '').replaceAll(/'w-fit'/g, '')) && /\bsr-only\b|labelstijl\(/.test(stijl),
            )
            .map((stijl) => `${pad}: ${stijl}`),
        ),
    overtredingen: [
      [{ pad: 'components/a.tsx', inhoud: '<label className="sr-only block w-fit">' }],
      [{ pad: 'components/a.tsx', inhoud: '<label className={`block w-fit {labelstijl(labelInTitel)}`}>' }],
    ],
    toegelaten: [
      [{ pad: 'components/a.tsx', inhoud: '<label className={`block {labelstijl(labelInTitel)}`}><span className="sr-only">' }],
      [{ pad: 'components/a.tsx', inhoud: '<label className="block w-fit">' }],
    ],
  },
]
