import type { IncomingMessage } from 'node:http'

const MAX_BYTES = 10_000

/** What a form of ours sent; whatever is larger than any form of ours is cut off. */
export async function leesFormulier(verzoek: IncomingMessage): Promise<URLSearchParams> {
  let tekst = ''
  for await (const deel of verzoek) {
    tekst += String(deel)
    if (tekst.length > MAX_BYTES) break
  }
  return new URLSearchParams(tekst.slice(0, MAX_BYTES))
}
