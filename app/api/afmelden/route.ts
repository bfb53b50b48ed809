import { cookies } from 'next/headers'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { meldAf } from '@/lib/auth/meld-af'
import { gewisteSessieCookie } from '@/lib/auth/sessie-cookie'

/** Signs out here, then at the provider. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const adres = await meldAf(tekstVan(formulier, 'terug') === '/en' ? '/en' : '/')
  const potje = await cookies()
  potje.set(gewisteSessieCookie())
  return naar(adres)
}
