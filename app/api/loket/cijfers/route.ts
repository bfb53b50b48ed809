import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { taalVan } from '@/app/verzoek'
import { type Cijfers, leesCijfers } from '@/lib/cijfers/lees-cijfers'
import type { Aantal } from '@/lib/metingen/lees-inzicht'
import { pad } from '@/lib/tekst/talen'
import { leesPeriode } from '../../../[locale]/(loket)/loket/periode'

/** The figures of the page for a spreadsheet, as far as somebody's role reaches. A number that is not told is left empty. */
export async function GET(request: Request): Promise<Response> {
  const taal = taalVan(request)
  const medewerker = await medewerkerMet('cijfers-zien', { taal, terug: pad(taal, '/loket/cijfers') })
  if (medewerker instanceof Response) return medewerker
  const dagen = leesPeriode(new URL(request.url).searchParams.get('dagen') ?? undefined)
  const cijfers = await leesCijfers(medewerker, dagen)
  const csv = `${['deel,naam,wat,aantal', ...(cijfers ? rijenVan(cijfers) : [])].join('\r\n')}\r\n`
  const naam = `cijfers-${dagen}-dagen-tot-${cijfers?.tot ?? 'nu'}.csv`
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${naam}"`,
      'cache-control': 'private, no-store',
    },
  })
}

/** Every value is a code of ours, a day or a number, so none needs quotes. */
function rijenVan({ totalen, weken, diensten, digitaal, plaatsen }: Cijfers): string[] {
  const delen = { totaal: [{ naam: '', ...totalen }], week: weken, dienst: diensten, digitaal, plaats: plaatsen }
  return Object.entries(delen).flatMap(([deel, rijen]) =>
    (rijen as ({ naam: string } & Record<string, Aantal | string>)[]).flatMap(({ naam, ...aantallen }) =>
      Object.entries(aantallen).map(([wat, aantal]) => [deel, naam, wat, aantal ?? ''].join(',')),
    ),
  )
}
