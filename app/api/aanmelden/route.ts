import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { leesNiveau } from '@/lib/auth/niveaus'
import { startAanmelden } from '@/lib/auth/start-aanmelden'
import { veiligTerug } from '@/lib/auth/terug'
import { log } from '@/lib/platform/logger'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The form of signing in: sends the browser to the provider. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const wie = tekstVan(formulier, 'wie') === 'medewerker' ? 'medewerker' : 'burger'
  const terug = veiligTerug(tekstVan(formulier, 'terug'), pad(taal, wie === 'medewerker' ? '/loket' : '/mijn'))
  const geweigerd = await teVaak('aanmelden', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const niveau = leesNiveau(tekstVan(formulier, 'niveau')) ?? 'low'
  const antwoord = await startAanmelden({ wie, niveau, terug, taal, opnieuw: tekstVan(formulier, 'opnieuw') === 'ja' })
  if (!antwoord.headers.get('location')?.includes('/api/auth/error')) return antwoord
  log.error('aanbieder antwoordt niet bij aanmelden')
  return naar(`${pad(taal, '/aanmelden')}?${new URLSearchParams({ fout: 'aanbieder', terug })}`)
}
