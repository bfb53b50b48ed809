import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import type { Niveau } from '@/lib/catalogus/define-dienst'
import { env } from '@/lib/platform/env'
import type { Taal } from '@/lib/tekst/talen'
import { acrsVanaf } from './niveaus'
import { authOpties } from './opties'

/** Who signs in, how strongly, and where they come back to. */
export type Aanmeldvraag = { wie: 'burger' | 'medewerker'; niveau: Niveau; terug: string; taal: Taal; opnieuw: boolean }

/**
 * Sends the browser to the provider, without JavaScript: next-auth wants a form with its own token, which our page
 * need not carry because the request was checked to come from ourselves. The token is made here and given along.
 */
export async function startAanmelden(vraag: Aanmeldvraag): Promise<Response> {
  const { NEXTAUTH_SECRET, PUBLIC_URL } = env()
  const veilig = PUBLIC_URL.startsWith('https:')
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${NEXTAUTH_SECRET}`).digest('hex')
  const potje = await cookies()
  potje.set(`${veilig ? '__Host-' : ''}next-auth.csrf-token`, `${token}|${hash}`, { httpOnly: true, sameSite: 'lax', secure: veilig, path: '/' })
  const aanbieder = vraag.wie === 'medewerker' ? 'mprofiel' : 'aprofiel'
  const adres = new URL(`/api/auth/signin/${aanbieder}`, PUBLIC_URL)
  for (const [naam, waarde] of Object.entries(parameters(vraag))) adres.searchParams.set(naam, waarde)
  const verzoek = new NextRequest(adres, { method: 'POST', body: new URLSearchParams({ csrfToken: token, callbackUrl: vraag.terug }) })
  return NextAuth(verzoek, { params: { nextauth: ['signin', aanbieder] } }, authOpties())
}

/** Digipolis' own parameters beside the standard ones (domain facts 4.1). */
function parameters({ wie, niveau, taal, opnieuw }: Aanmeldvraag): Record<string, string> {
  const standaard = { ui_locales: taal, lng: taal, ...(opnieuw ? { prompt: 'login' } : {}) }
  if (wie === 'medewerker') return standaard
  return {
    ...standaard,
    auth_methods: env().APROFIEL_AUTH_METHODS,
    minimal_assurance_level: niveau,
    acr_values: acrsVanaf(niveau).join(' '),
  }
}
