import { openAntwoord } from '@/app/open-antwoord'
import { probleem } from '@/app/probleem'
import { lijstDiensten } from '@/lib/opendata/api/diensten'
import { tekstmerk } from '@/lib/opendata/linked-data'

/** The diensten that fit a search, a theme or a moment of a life, a page at a time. */
export async function GET(request: Request): Promise<Response> {
  const lijst = await lijstDiensten(new URL(request.url).searchParams)
  if (!lijst.ok) return probleem(400, 'vraag', `${lijst.fout.vraag} cannot be read`)
  const tekst = JSON.stringify(lijst.waarde)
  return openAntwoord(request, tekstmerk(tekst), 'application/json', () => tekst)
}
