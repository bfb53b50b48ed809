import { POST } from '@/app/api/v1/diensten/[dienst]/aanvragen/route'
import { vanToepassing } from '@/app/api/v1/van-toepassing'
import { standAntwoord } from '@/lib/opendata/api/stand'
import { nieuwId } from '@/lib/platform/ids'
import { afwijkingen } from '@/tests/ondersteuning/volgens-openapi'

/** What an answer of the interface says. */
export type Antwoord = {
  status: number
  koppen: Headers
  json: Record<string, unknown> & { referentie?: string; code?: string; errors?: { pointer: string; code: string; veld?: string; detail?: string }[] }
}

type Anders = { token?: string; sleutel?: string | null; soort?: string }

/** Files a form as a program does: `inhoud` is JSON, or the body itself when it is a text. */
export async function stuurIn(
  dienst: string,
  inhoud: unknown,
  { token = '', sleutel = nieuwId(), soort = 'application/json' }: Anders = {},
): Promise<Antwoord> {
  const headers = {
    'content-type': soort,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(sleutel === null ? {} : { 'idempotency-key': sleutel }),
  }
  const body = typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud)
  const verzoek = new Request(`http://localhost/api/v1/diensten/${dienst}/aanvragen`, { method: 'POST', headers, body })
  const antwoord = await lees(await POST(verzoek, { params: Promise.resolve({ dienst }) }))
  const { status, koppen, json } = antwoord
  const fout = afwijkingen('/diensten/{slug}/aanvragen', 'post', { status, soort: koppen.get('content-type'), json })
  if (fout) throw new Error(`this is not what was promised: ${fout}`)
  return antwoord
}

/** The case that a program filed, as it asks for it; the status of the refusal otherwise. */
export async function vraagStand(referentie: string, token: string): Promise<unknown> {
  const verzoek = new Request(`http://localhost/api/v1/aanvragen/${referentie}`, { headers: { authorization: `Bearer ${token}` } })
  const kop = await vanToepassing(verzoek, referentie)
  if (kop instanceof Response || !kop) return kop?.status
  const json = standAntwoord(kop)
  const fout = afwijkingen('/aanvragen/{referentie}', 'get', { status: 200, soort: 'application/json', json })
  if (fout) throw new Error(`this is not what was promised: ${fout}`)
  return json
}

async function lees(antwoord: Response): Promise<Antwoord> {
  return { status: antwoord.status, koppen: antwoord.headers, json: (await antwoord.json()) as Antwoord['json'] }
}
