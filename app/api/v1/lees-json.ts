import { probleem } from '@/app/probleem'
import { maxVerzoek } from '@/lib/platform/verzoekgrootte'

/** The JSON of a request, or the refusal to give. The length that was announced is not believed: reading stops where the limit is. */
export async function leesJson(request: Request): Promise<{ json: unknown } | Response> {
  const soort = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (soort !== 'application/json') return probleem(415, 'soort', 'send application/json')
  const max = maxVerzoek(new URL(request.url).pathname, soort)
  const stukken: Uint8Array[] = []
  let bytes = 0
  for await (const stuk of request.body ?? []) {
    bytes += stuk.byteLength
    if (bytes > max) return probleem(413, 'te-groot', `a request holds at most ${max} bytes`)
    stukken.push(stuk)
  }
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(stukken))) }
  } catch {
    return probleem(400, 'geen-json', 'the body is no JSON in UTF-8')
  }
}
