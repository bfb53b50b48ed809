import { POST } from '@/app/api/v1/diensten/[dienst]/aanvragen/route'
import { vanToepassing } from '@/app/api/v1/van-toepassing'
import { standAntwoord } from '@/lib/opendata/api/stand'
import { nieuwId } from '@/lib/platform/ids'

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
  return lees(await POST(verzoek, { params: Promise.resolve({ dienst }) }))
}

/** The case that a program filed, as it asks for it; the status of the refusal otherwise. */
export async function vraagStand(referentie: string, token: string): Promise<unknown> {
  const verzoek = new Request(`http://localhost/api/v1/aanvragen/${referentie}`, { headers: { authorization: `Bearer ${token}` } })
  const kop = await vanToepassing(verzoek, referentie)
  return kop instanceof Response ? kop.status : kop && standAntwoord(kop)
}

async function lees(antwoord: Response): Promise<Antwoord> {
  return { status: antwoord.status, koppen: antwoord.headers, json: (await antwoord.json()) as Antwoord['json'] }
}
