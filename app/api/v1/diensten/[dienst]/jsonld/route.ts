import { openAntwoord } from '@/app/open-antwoord'
import { probleem } from '@/app/probleem'
import { findIngang, findRecord } from '@/lib/catalogus/find-dienst'
import { dienstdocument, JSONLD, tekstmerk } from '@/lib/opendata/linked-data'

type Context = { params: Promise<{ dienst: string }> }

/** One dienst as linked data; a way into a dienst gives the dienst that it leads to. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  const record = await findRecord(findIngang(dienst)?.dienst ?? dienst)
  if (!record) return probleem(404, 'niet-gevonden')
  const tekst = `${JSON.stringify(dienstdocument(record))}\n`
  return openAntwoord(request, tekstmerk(tekst), JSONLD, () => tekst)
}
