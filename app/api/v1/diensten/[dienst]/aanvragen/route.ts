import { probleem } from '@/app/probleem'
import { dienInNamens, type Namensfout } from '@/lib/aanvragen/namens/dien-in-namens'
import { findIndienbaar } from '@/lib/aanvragen/namens/find-indienbaar'
import { Indiening, type Indienovertreding, pointerVan } from '@/lib/aanvragen/namens/indiening'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { ingediendAntwoord } from '@/lib/opendata/api/stand'
import { env } from '@/lib/platform/env'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'
import { scopeVoor } from '@/lib/toepassingen/toepassing'
import { leesJson } from '../../../lees-json'
import { wieVraagt, zonderScope } from '../../../wie-vraagt'

type Context = { params: Promise<{ dienst: string }> }

/** More than these at once nobody reads; what is mended shows the next. */
const MAX_FOUTEN = 100

const SLEUTEL = /^[\x21-\x7e]{8,200}$/

/** A program files the form of a dienst for a citizen, once however often it sends it with the same key. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  const toegang = await wieVraagt(request)
  if (toegang instanceof Response) return toegang
  const formulier = await findIndienbaar(dienst)
  if (!formulier) return probleem(404, 'niet-gevonden', 'no dienst of this name has a form to file')
  const scope = scopeVoor(formulier.record.slug)
  if (!toegang.scopes.has(scope)) return zonderScope(scope)
  const sleutel = request.headers.get('idempotency-key') ?? ''
  if (!SLEUTEL.test(sleutel)) return probleem(400, 'sleutel.ontbreekt', 'send idempotency-key: 8 to 200 visible characters, new for each filing')
  const gelezen = await leesJson(request)
  if (gelezen instanceof Response) return gelezen
  const indiening = Indiening.safeParse(gelezen.json)
  const taal = leesTaal(String((gelezen.json as { taal?: unknown } | null)?.taal))
  if (!indiening.success) return weiger(formulier, taal, { code: 'overtredingen', overtredingen: foutenIn(indiening.error.issues) })
  const uitkomst = await dienInNamens({ toepassing: toegang, formulier, sleutel, indiening: indiening.data })
  if (!uitkomst.ok) return weiger(formulier, taal, uitkomst.fout)
  const antwoord = ingediendAntwoord(uitkomst.waarde)
  return Response.json(antwoord, {
    status: uitkomst.waarde.herhaald ? 200 : 201,
    headers: { location: antwoord.stand, 'cache-control': 'private, no-store' },
  })
}

function foutenIn(issues: readonly { code: string; path: readonly PropertyKey[]; message: string; keys?: string[] }[]): Indienovertreding[] {
  return issues.flatMap(({ code, path, message, keys }) => {
    if (code === 'unrecognized_keys') return (keys ?? []).map((naam) => ({ pointer: pointerVan([...path, naam]), code: 'antwoord.onbekend' }))
    const isVanOns = /^[a-z]+(\.[a-z0-9-]+)?$/.test(message)
    return [{ pointer: pointerVan(path), code: isVanOns ? message : 'antwoord.soort' }]
  })
}

/** What a program is told when nothing was filed: what is wrong and where, in words where the form has them, or where the citizen can go. */
function weiger(formulier: EenFormulier, taal: Taal, fout: Namensfout): Response {
  const tekst = formulier.tekst[taal]
  switch (fout.code) {
    case 'overtredingen': {
      const errors = fout.overtredingen.slice(0, MAX_FOUTEN).map((een) => ({ ...een, detail: tekst.fouten[een.code] }))
      return probleem(422, 'overtredingen', 'something in it cannot be so', {}, { errors })
    }
    case 'uitweg': {
      const { code, soort, naar } = fout.uitweg
      const zin = tekst.uitwegen[code]
      const href = `${env().PUBLIC_URL}${pad(taal, `/diensten/${naar ?? formulier.record.slug}`)}`
      const uitweg = { code, soort, titel: zin?.titel, uitleg: zin?.uitleg, href }
      return probleem(422, 'uitweg', 'this form cannot be finished online for this citizen', {}, { uitweg })
    }
    case 'te-zwak':
      return probleem(403, 'te-zwak', 'this form asks that the citizen signs in with a card')
    case 'bron':
      return probleem(503, 'bron-onbereikbaar', `the register (${fout.bron}) does not answer; nothing was filed`, { 'retry-after': '60' })
    case 'opslag':
      return probleem(503, 'opslag-stil', 'the files cannot be kept at this moment; nothing was filed', { 'retry-after': '60' })
    case 'sleutel-gebruikt':
      return probleem(409, 'sleutel-gebruikt', 'this idempotency-key was used for something else')
  }
}
