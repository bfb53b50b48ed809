import { z } from 'zod'
import { env } from '@/lib/platform/env'
import { mislukt, ok, type Result } from '@/lib/platform/result'

/** Every reason why a register did not answer what was asked; each has its sentence for the citizen. */
export const BRONFOUTEN = ['bron-onbereikbaar', 'bron-weigert', 'niet-gevonden', 'overleden', 'te-druk', 'vernummerd'] as const

/** A source that is slow or down costs whoever waits for it no more than this. */
const WACHT_MS = 2_000

/**
 * Why a register did not answer what was asked. `bronCode` is the source's own code, for the logs (`onleesbaar`
 * when the answer could not be read), `reden` the source's word for why it has nothing.
 */
export type BronFout = {
  code: (typeof BRONFOUTEN)[number]
  bron: Bron
  bronCode?: string
  reden?: string
  nieuwInsz?: string
}

export type Bron = 'personen' | 'akten' | 'adressen' | 'parkeren'

/** Codes that say that asking later may help: the source is out or too busy, and refuses nothing. */
export const STORINGEN: readonly string[] = ['bron-onbereikbaar', 'te-druk']

/** Whether a code is one of those. */
export function isStoring(code: string): boolean {
  return STORINGEN.includes(code)
}

const Uitzondering = z.object({
  Uitzondering: z.object({ Code: z.string(), NieuwINSZ: z.string().optional(), Reden: z.string().optional() }),
})

/**
 * MAGDA's codes (domain facts 4.4) as what they mean for us. Without our own legal context or authorisation nobody can be
 * asked about: that is ours to mend and passes, so it counts as an outage and not as a refusal of this person.
 */
const BETEKENIS: Record<string, BronFout['code']> = {
  '20002': 'niet-gevonden',
  '30001': 'niet-gevonden',
  '30002': 'niet-gevonden',
  '30003': 'niet-gevonden',
  '30004': 'vernummerd',
  '40001': 'bron-onbereikbaar',
  '40003': 'bron-weigert',
  '40005': 'bron-weigert',
  '40006': 'bron-onbereikbaar',
  '40099': 'overleden',
  '99996': 'te-druk',
}

/**
 * Asks a register one thing, and waits no longer than two seconds (or as long as is said) for the whole answer. National numbers
 * travel in the body, never in the address. An answer that does not have the shape that was agreed counts as no answer.
 */
export async function vraagBron<S extends z.ZodType>(
  bron: Bron,
  pad: string,
  schema: S,
  inhoud?: unknown,
  wachtMs = WACHT_MS,
): Promise<Result<z.infer<S>, BronFout>> {
  const adres = `${adresVan(bron)}${pad}`
  const headers = { authorization: `Bearer ${env().BRON_SLEUTEL}`, 'content-type': 'application/json' }
  const body = inhoud === undefined ? undefined : JSON.stringify(inhoud)
  let json: unknown
  let gelukt: boolean
  try {
    const signal = AbortSignal.timeout(wachtMs)
    const antwoord = await fetch(adres, { method: body ? 'POST' : 'GET', headers, body, signal, cache: 'no-store', redirect: 'error' })
    gelukt = antwoord.ok
    json = await antwoord.json()
  } catch {
    return mislukt({ code: 'bron-onbereikbaar', bron })
  }
  if (!gelukt) return mislukt(leesUitzondering(bron, json))
  const gelezen = schema.safeParse(json)
  return gelezen.success ? ok(gelezen.data) : mislukt(onleesbaar(bron))
}

/** What an exception of the source means for us. */
export function leesUitzondering(bron: Bron, json: unknown): BronFout {
  const gelezen = Uitzondering.safeParse(json)
  if (!gelezen.success) return onleesbaar(bron)
  const { Code, NieuwINSZ, Reden } = gelezen.data.Uitzondering
  return { code: BETEKENIS[Code] ?? 'bron-onbereikbaar', bron, bronCode: Code, reden: Reden, nieuwInsz: NieuwINSZ }
}

function onleesbaar(bron: Bron): BronFout {
  return { code: 'bron-onbereikbaar', bron, bronCode: 'onleesbaar' }
}

function adresVan(bron: Bron): string {
  return basisVan(bron).replace(/\/+$/, '')
}

function basisVan(bron: Bron): string {
  if (bron === 'personen') return env().BRON_PERSONEN_URL
  if (bron === 'parkeren') return env().BRON_PARKEREN_URL
  return bron === 'akten' ? env().BRON_AKTEN_URL : env().BRON_ADRESSEN_URL
}
