import { z } from 'zod'
import { env } from '@/lib/platform/env'
import { mislukt, ok, type Result } from '@/lib/platform/result'

/** A source that is slow or down costs whoever waits for it no more than this. */
const WACHT_MS = 2_000

/** Why a register did not answer what was asked. `bronCode` is the source's own code, for the logs. */
export type BronFout = {
  code: 'bron-onbereikbaar' | 'bron-weigert' | 'niet-gevonden' | 'overleden' | 'te-druk' | 'vernummerd'
  bron: Bron
  bronCode?: string
  nieuwInsz?: string
}

export type Bron = 'personen' | 'akten' | 'adressen'

const Uitzondering = z.object({ Uitzondering: z.object({ Code: z.string(), NieuwINSZ: z.string().optional() }) })

/** MAGDA's codes (domain facts 4.4) as what they mean for us. */
const BETEKENIS: Record<string, BronFout['code']> = {
  '20002': 'niet-gevonden',
  '30001': 'niet-gevonden',
  '30002': 'niet-gevonden',
  '30003': 'niet-gevonden',
  '30004': 'vernummerd',
  '40001': 'bron-weigert',
  '40003': 'bron-weigert',
  '40005': 'bron-weigert',
  '40006': 'bron-weigert',
  '40099': 'overleden',
  '99996': 'te-druk',
}

/**
 * Asks a register one thing. National numbers travel in the body, never in the address. An answer that does
 * not have the shape that was agreed counts as no answer.
 */
export async function vraagBron<S extends z.ZodType>(bron: Bron, pad: string, schema: S, inhoud?: unknown): Promise<Result<z.infer<S>, BronFout>> {
  const onbereikbaar = mislukt<BronFout>({ code: 'bron-onbereikbaar', bron })
  try {
    const antwoord = await fetch(`${adresVan(bron)}${pad}`, {
      method: inhoud === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${env().BRON_SLEUTEL}`, 'content-type': 'application/json' },
      body: inhoud === undefined ? undefined : JSON.stringify(inhoud),
      signal: AbortSignal.timeout(WACHT_MS),
      cache: 'no-store',
    })
    const json: unknown = await antwoord.json()
    if (!antwoord.ok) return leesUitzondering(bron, json)
    const gelezen = schema.safeParse(json)
    return gelezen.success ? ok(gelezen.data) : onbereikbaar
  } catch {
    return onbereikbaar
  }
}

function leesUitzondering(bron: Bron, json: unknown): Result<never, BronFout> {
  const gelezen = Uitzondering.safeParse(json)
  if (!gelezen.success) return mislukt({ code: 'bron-onbereikbaar', bron })
  const { Code, NieuwINSZ } = gelezen.data.Uitzondering
  return mislukt({ code: BETEKENIS[Code] ?? 'bron-onbereikbaar', bron, bronCode: Code, nieuwInsz: NieuwINSZ })
}

function adresVan(bron: Bron): string {
  if (bron === 'personen') return env().BRON_PERSONEN_URL
  return bron === 'akten' ? env().BRON_AKTEN_URL : env().BRON_ADRESSEN_URL
}
