import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ondergaStoring } from './beheer/storing'
import { vindEindpunt } from './eindpunten'
import type { Registers } from './register-vraag'
import { Uitzondering } from './uitzondering'

/** More than this is no question. */
const MAX_BYTES = 64_000

type Toegang = { sleutel: string; demo: boolean }

/** Answers one question: the token first, then what was ordered to go wrong, then the register. `/` says that the process lives. */
export async function beantwoord(
  registers: Registers,
  { sleutel, demo }: Toegang,
  verzoek: IncomingMessage,
  antwoord: ServerResponse,
): Promise<void> {
  const weg = new AbortController()
  antwoord.once('close', () => weg.abort())
  try {
    const { pathname, searchParams } = new URL(verzoek.url ?? '/', 'http://registers')
    if (pathname === '/') return void stuur(antwoord, 200, { status: 'ok' })
    if (!klopt(verzoek.headers.authorization ?? '', `Bearer ${sleutel}`)) throw new Uitzondering('40006')
    const eindpunt = vindEindpunt(verzoek.method ?? '', pathname, demo)
    if (!eindpunt) throw new Uitzondering('onbekend')
    const inhoud = await leesInhoud(verzoek)
    if (!(await ondergaStoring(registers.pool, pathname, inhoud, weg.signal))) return void verzoek.socket.destroy()
    stuur(antwoord, 200, await eindpunt(registers, { inhoud, zoek: searchParams }))
  } catch (fout) {
    stuurFout(antwoord, fout)
  }
}

function stuur(antwoord: ServerResponse, status: number, inhoud: object): void {
  if (antwoord.destroyed) return
  antwoord.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  antwoord.end(JSON.stringify(inhoud))
}

/** A fault of our own is told without what was asked: that may hold a national number. */
function stuurFout(antwoord: ServerResponse, fout: unknown): void {
  if (fout instanceof Uitzondering) {
    stuur(antwoord, fout.status, { Uitzondering: fout.inhoud })
    return
  }
  process.stderr.write(`registers: ${fout instanceof Error ? `${fout.name}: ${fout.message}` : 'unknown fault'}\n`)
  stuur(antwoord, 500, { Uitzondering: { Code: '99999', Diagnose: 'Fout in het register' } })
}

async function leesInhoud(verzoek: IncomingMessage): Promise<unknown> {
  const delen: Buffer[] = []
  let bytes = 0
  for await (const deel of verzoek) {
    if (!Buffer.isBuffer(deel)) continue
    bytes += deel.length
    if (bytes > MAX_BYTES) throw new Uitzondering('onleesbaar')
    delen.push(deel)
  }
  if (bytes === 0) return undefined
  try {
    return JSON.parse(Buffer.concat(delen).toString('utf8'))
  } catch {
    throw new Uitzondering('onleesbaar')
  }
}

function klopt(gekregen: string, verwacht: string): boolean {
  const hash = (tekst: string) => createHash('sha256').update(tekst).digest()
  return timingSafeEqual(hash(gekregen), hash(verwacht))
}
