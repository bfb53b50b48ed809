import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { leesGetypt } from '@/lib/documenten/controle/controlecode'
import { controleerBestand } from '@/lib/documenten/controle/controleer-bestand'
import { controleerCode } from '@/lib/documenten/controle/controleer-code'
import { sluitUitslag } from '@/lib/documenten/controle/uitslag'
import { env } from '@/lib/platform/env'
import { stadsNu } from '@/lib/platform/klok'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'

/** The forms of a check: a code that was typed, or a file. The answer goes along encrypted; the file is forgotten. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const geweigerd = await teVaak('controleren', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const bestand = formulier.get('bestand')
  return bestand instanceof File ? beantwoordBestand(bestand, taal) : beantwoordCode(tekstVan(formulier, 'code'), taal)
}

async function beantwoordBestand(bestand: File, taal: Taal): Promise<Response> {
  if (bestand.size === 0) return naar(`${pad(taal, '/controleer')}?fout=bestand`)
  if (bestand.size > env().UPLOAD_MAX_BYTES) return naar(pad(taal, '/fout/controle-te-groot'))
  const antwoord = await controleerBestand(Buffer.from(await bestand.arrayBuffer()))
  return naarUitslag(taal, sluitUitslag({ soort: 'antwoord', antwoord, op: stadsNu().toISOString() }))
}

async function beantwoordCode(getypt: string, taal: Taal): Promise<Response> {
  const gelezen = leesGetypt(getypt)
  if (gelezen.soort !== 'code') return naar(`${pad(taal, '/controleer')}?u=${sluitUitslag({ soort: 'typfout', fout: gelezen.soort, getypt })}`)
  const antwoord = await controleerCode(gelezen.code, 'code')
  return naarUitslag(taal, sluitUitslag({ soort: 'antwoord', antwoord, code: gelezen.code, op: stadsNu().toISOString() }))
}

function naarUitslag(taal: Taal, uitslag: string): Response {
  return naar(`${pad(taal, '/controleer/uitslag')}?u=${uitslag}`)
}
