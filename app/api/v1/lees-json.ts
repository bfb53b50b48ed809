import { probleem } from '@/app/probleem'
import { maxVerzoek } from '@/lib/platform/verzoekgrootte'

/** Levels of lists and objects; an aanvraag has some five. What reads deeper ones may break on their depth alone. */
const MAX_DIEPTE = 64

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
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(stukken))
    if (isTeDiep(tekst)) return probleem(400, 'te-diep', `what is sent is at most ${MAX_DIEPTE} levels deep`)
    return { json: JSON.parse(tekst) }
  } catch {
    return probleem(400, 'geen-json', 'the body is no JSON in UTF-8')
  }
}

/** Whether lists and objects stand too deep in each other, seen without taking the text apart. What stands in a text counts for nothing. */
function isTeDiep(tekst: string): boolean {
  let [diepte, inTekst] = [0, false]
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    const teken = tekst[plaats]
    if (inTekst && teken === '\\') plaats += 1
    else if (teken === '"') inTekst = !inTekst
    else if (!inTekst && (teken === '[' || teken === '{')) diepte += 1
    else if (!inTekst && (teken === ']' || teken === '}')) diepte -= 1
    if (diepte > MAX_DIEPTE) return true
  }
  return false
}
