import { openAntwoord } from '@/app/open-antwoord'
import { catalogusdocument, catalogusmerk, JSONLD } from '@/lib/opendata/linked-data'

/** The whole catalogue as linked data, sent as it is made. */
export async function GET(request: Request): Promise<Response> {
  return openAntwoord(request, await catalogusmerk(), JSONLD, () => stroomVan(catalogusdocument()))
}

/** Pieces of text as a stream that makes the next one when it is asked for. */
function stroomVan(stukken: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const naarBytes = new TextEncoder()
  return new ReadableStream({
    async pull(stroom) {
      const { value, done } = await stukken.next()
      if (done) stroom.close()
      else stroom.enqueue(naarBytes.encode(value))
    },
    cancel: () => void stukken.return(undefined),
  })
}
