import { openAntwoord } from '@/app/open-antwoord'
import { openapi } from '@/lib/opendata/api/openapi'
import { tekstmerk } from '@/lib/opendata/linked-data'

/** What this interface offers, as OpenAPI 3.1. */
export function GET(request: Request): Response {
  const tekst = JSON.stringify(openapi())
  return openAntwoord(request, tekstmerk(tekst), 'application/json', () => tekst)
}
