import { bereikVan } from '@/lib/auth/rechten'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import type { Aantal } from '@/lib/metingen/lees-inzicht'
import { db } from '@/lib/platform/database'
import { isoDag, naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Cijfer, Kanaal, Prisma } from '@/prisma/client/client'
import { alleenstaand, verbergRijen } from './verberg'

/** What is told of a period, as far as who asks may know. */
export type Cijfers = {
  /** The last day that was counted; none before the first night. */
  tot?: string
  totalen: Record<Zakencijfer, Aantal>
  weken: ({ naam: string } & Record<'in' | 'uit' | 'bezoeken', Aantal>)[]
  diensten: ({ naam: string } & Record<Zakencijfer, Aantal>)[]
  /** What came in digitally against what was done at the counter. */
  digitaal: ({ naam: string } & Record<'digitaal' | 'loket', Aantal>)[]
  plaatsen: ({ naam: string } & Record<'bezoeken' | 'nietGekomen' | 'wachtMinuten', Aantal>)[]
}

type Zakencijfer = 'in' | 'uit' | 'open' | 'laat' | 'krap'
type Rij = { wat: Cijfer; dienst: string; loket: string; kanaal: Kanaal; aantal: number }

/**
 * The numbers of the last so many days, from what was counted each night: of the place where somebody works, of their team, or of all,
 * as their role may; undefined when it may not, or when they work at no place. Small numbers are left out.
 */
export async function leesCijfers(medewerker: Behandelaar, dagen: number): Promise<Cijfers | undefined> {
  const kring = kringVan(medewerker)
  if (!kring) return undefined
  const { _max } = await db.dagcijfer.aggregate({ _max: { dag: true } })
  const periode = { ...kring, dag: { gte: naarDatum(plusDagen(vandaag(), -dagen)) } }
  const [perDag, rijen, standen] = await Promise.all([
    listPerDag(periode),
    listRijen(periode),
    _max.dag ? listRijen({ ...kring, dag: _max.dag }) : [],
  ])
  const zaken = [...rijen.filter(({ wat }) => wat === 'in' || wat === 'uit'), ...standen.filter(({ wat }) => isStand(wat))]
  return {
    tot: _max.dag ? isoDag(_max.dag) : undefined,
    totalen: Object.fromEntries(Object.entries(telZaken(zaken)).map(([wat, aantal]) => [wat, alleenstaand(aantal)])) as Record<Zakencijfer, Aantal>,
    weken: verbergRijen(
      groepeer(perDag, ({ dag }) => maandagVan(isoDag(dag))),
      (uit) => ({
        in: som(uit, 'in'),
        uit: som(uit, 'uit'),
        bezoeken: som(uit, 'bezoek'),
      }),
    ).toSorted((a, b) => a.naam.localeCompare(b.naam)),
    diensten: verbergRijen(
      groepeer(zaken, ({ dienst }) => dienst),
      telZaken,
    ),
    digitaal: verbergRijen(
      groepeer(rijen.filter(isVraag), ({ dienst }) => dienst),
      (uit) => ({
        digitaal: som(uit.filter(isDigitaal), 'in'),
        loket: som(
          uit.filter((rij) => !isDigitaal(rij)),
          'in',
          'bezoek',
        ),
      }),
    ),
    plaatsen: telPlaatsen(rijen.filter(({ loket }) => loket !== '')),
  }
}

/** Where somebody may look. */
function kringVan({ rol, team, diensten = [], loket }: Behandelaar): Prisma.DagcijferWhereInput | undefined {
  switch (bereikVan(rol, 'cijfers-zien')) {
    case 'alle':
      return {}
    case 'team':
      return { team, ...(diensten.length > 0 ? { dienst: { in: [...diensten] } } : {}) }
    case 'plaats':
      return loket ? { loket } : undefined
    default:
      return undefined
  }
}

/** Added up in the database, so that a page reads a row for each dienst and place and not for each day. */
async function listRijen(waar: Prisma.DagcijferWhereInput): Promise<Rij[]> {
  const groepen = await db.dagcijfer.groupBy({ by: ['wat', 'dienst', 'loket', 'kanaal'], where: waar, _sum: { aantal: true } })
  return groepen.map(({ _sum, ...groep }) => ({ ...groep, aantal: _sum.aantal ?? 0 }))
}

async function listPerDag(waar: Prisma.DagcijferWhereInput): Promise<{ dag: Date; wat: Cijfer; aantal: number }[]> {
  const wat = { in: ['in', 'uit', 'bezoek'] satisfies Cijfer[] }
  const groepen = await db.dagcijfer.groupBy({ by: ['dag', 'wat'], where: { ...waar, wat }, _sum: { aantal: true } })
  return groepen.map(({ _sum, ...groep }) => ({ ...groep, aantal: _sum.aantal ?? 0 }))
}

function telZaken(rijen: Rij[]): Record<Zakencijfer, number> {
  return { in: som(rijen, 'in'), uit: som(rijen, 'uit'), open: som(rijen, 'open'), laat: som(rijen, 'laat'), krap: som(rijen, 'krap') }
}

/** What is so on one day, and not added up over days. */
function isStand(wat: Cijfer): boolean {
  return wat === 'open' || wat === 'laat' || wat === 'krap'
}

/** What somebody came with: a case, or a visit for a dienst without one. The visit of a case was counted when the case came in. */
function isVraag({ wat, dienst, kanaal }: Rij): boolean {
  return dienst !== '' && (wat === 'in' || (wat === 'bezoek' && kanaal === 'loket'))
}

function isDigitaal({ kanaal }: Rij): boolean {
  return kanaal === 'online' || kanaal === 'programma'
}

function telPlaatsen(rijen: Rij[]): Cijfers['plaatsen'] {
  const groepen = groepeer(rijen, ({ loket }) => loket)
  return verbergRijen(groepen, (uit) => ({ bezoeken: som(uit, 'bezoek'), nietGekomen: som(uit, 'niet_gekomen') })).map((plaats) => {
    const uit = groepen.get(plaats.naam) ?? []
    const gewacht = som(uit, 'gewacht')
    // A mean of few is theirs.
    return { ...plaats, wachtMinuten: alleenstaand(gewacht) ? Math.round(som(uit, 'wachtminuten') / gewacht) : undefined }
  })
}

function som(rijen: { wat: Cijfer; aantal: number }[], ...watten: Cijfer[]): number {
  return rijen.reduce((totaal, { wat, aantal }) => totaal + (watten.includes(wat) ? aantal : 0), 0)
}

function groepeer<R>(rijen: R[], naam: (rij: R) => string): Map<string, R[]> {
  return Map.groupBy(rijen, naam)
}

/** The Monday of the week of a day. */
function maandagVan(dag: string): string {
  return plusDagen(dag, -((naarDatum(dag).getUTCDay() + 6) % 7))
}
