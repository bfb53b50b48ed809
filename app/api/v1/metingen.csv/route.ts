import { KOPPEN, leesMaand } from '../metingen/lees-maand'

/** The same numbers as `/api/v1/metingen`, for a spreadsheet. Every value is a word of ours or a number, so none needs quotes. */
export async function GET(request: Request): Promise<Response> {
  const gelezen = await leesMaand(request)
  if (gelezen instanceof Response) return gelezen
  const { maand, metingen } = gelezen
  const rijen = metingen.map(({ dienst, stap, wat, aantal }) => [maand, dienst, stap, wat, aantal].join(','))
  const csv = `${['maand,dienst,stap,wat,aantal', ...rijen].join('\r\n')}\r\n`
  const naam = { 'content-disposition': `attachment; filename="formulieren-${maand}.csv"` }
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8', ...naam, ...KOPPEN } })
}
