import { openAntwoord } from '@/app/open-antwoord'
import { probleem } from '@/app/probleem'
import { findDienstHeel } from '@/lib/opendata/api/diensten'
import { tekstmerk } from '@/lib/opendata/linked-data'

type Context = { params: Promise<{ dienst: string }> }

/** One dienst with the schema of its form. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const dienst = await findDienstHeel((await params).dienst)
  if (!dienst) return probleem(404, 'niet-gevonden')
  const tekst = JSON.stringify(dienst)
  return openAntwoord(request, tekstmerk(tekst), 'application/json', () => tekst)
}
