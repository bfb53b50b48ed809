import type { Bestand, Huisregel } from '../bestand'
import { isPortaalcode, zoekInCode, zonderCommentaar } from '../bestand'
import { ligtIn, verboden } from '../imports'

type Tabel = { model: string; tabel: string; eigenaar: string }

/** Who owns which table: `prisma/models/<folder>.prisma` says so. */
function leesTabellen(bestanden: readonly Bestand[]): Tabel[] {
  return bestanden.flatMap(({ pad, inhoud }) => {
    const eigenaar = /^prisma\/models\/(.+)\.prisma$/.exec(pad)?.[1]
    if (!eigenaar) return []
    return [...inhoud.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, naam = '', velden = '']) => ({
      model: naam.charAt(0).toLowerCase() + naam.slice(1),
      tabel: /^\s*@@map\("(\w+)"\)/m.exec(velden)?.[1] ?? naam,
      eigenaar: `lib/${eigenaar}`,
    }))
  })
}

function noemt(bestand: Bestand, { model, tabel }: Tabel): string[] {
  const viaClient = zoekInCode(bestand, new RegExp(`\\b(?:db|tx)\\s*\\.\\s*${model}\\s*\\.`, 'g'))
  if (!/\$(query|execute)Raw|\bsql`/.test(zonderCommentaar(bestand.inhoud))) return viaClient
  return [...viaClient, ...zoekInCode(bestand, new RegExp(`\\b(?:from|join|update|into)\\s+"?${tabel}"?(?![\\w-])`, 'gi'))]
}

const MODEL: Bestand = { pad: 'prisma/models/documenten.prisma', inhoud: 'model VersieVan {\n  id String @id\n\n  @@map("versie_van")\n}\n' }

/** Where the database may be spoken to. */
export const TABELLEN: Huisregel[] = [
  {
    naam: 'R4: a table is named only in the folder of lib that owns it',
    zoek: (bestanden) => {
      const tabellen = leesTabellen(bestanden)
      return bestanden
        .filter(isPortaalcode)
        .flatMap((bestand) => tabellen.filter(({ eigenaar }) => !ligtIn(bestand.pad, eigenaar)).flatMap((tabel) => noemt(bestand, tabel)))
    },
    overtredingen: [
      [MODEL, { pad: 'lib/loket/a.ts', inhoud: 'await db.versieVan.findMany()' }],
      [MODEL, { pad: 'lib/loket/a.ts', inhoud: 'await tx\n  .versieVan.update({})' }],
      [MODEL, { pad: 'lib/loket/a.ts', inhoud: 'await tx.$queryRaw`select 1 from versie_van`' }],
      [MODEL, { pad: 'app/pagina.tsx', inhoud: 'const rijen = await db.versieVan.count()' }],
    ],
    toegelaten: [
      [
        MODEL,
        { pad: 'lib/documenten/a.ts', inhoud: 'await db.versieVan.findMany()' },
        { pad: 'lib/loket/a.ts', inhoud: '// reads from versie_van through db.versieVan.find\nawait tx.$queryRaw`select 1`' },
      ],
    ],
  },
  {
    naam: 'R4: app and components never see the database',
    zoek: (bestanden) =>
      verboden(bestanden, ({ van, naar }) => ligtIn(van, 'app', 'components') && ligtIn(naar, 'lib/platform/database', 'prisma', 'pg')),
    overtredingen: [
      [{ pad: 'app/pagina.tsx', inhoud: "import { db } from '@/lib/platform/database'" }],
      [{ pad: 'components/portaal/kop.tsx', inhoud: "import type { Burger } from '@/prisma/client/client'" }],
    ],
  },
]
