import { cookies } from 'next/headers'
import { type NextRequest, NextResponse } from 'next/server'
import NextAuth from 'next-auth'
import { naar } from '@/app/verzoek'
import { authOpties } from '@/lib/auth/opties'
import { veiligTerug } from '@/lib/auth/terug'
import { ontleedPad, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ nextauth: string[] }> }

const TOEGELATEN = ['callback', 'signin', 'error']

/** Where the provider sends the browser back to; whatever goes wrong ends on our own page of signing in. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  if (!TOEGELATEN.includes(nextauth[0] ?? '')) return new NextResponse(null, { status: 404 })
  const antwoord = nextauth[0] === 'callback' ? await NextAuth(request, { params: { nextauth } }, authOpties()) : undefined
  const doel = antwoord?.headers.get('location') ?? ''
  const fout = antwoord ? new URL(doel, request.url).searchParams.get('error') : 'onbekend'
  if (antwoord && !fout && !doel.includes('/api/auth/')) return antwoord
  return naar(await foutAdres(request.nextUrl.searchParams.get('error') ?? fout ?? 'onbekend'))
}

async function foutAdres(fout: string): Promise<string> {
  const terug = await terugAdres()
  const zoek = new URLSearchParams({ fout: FOUTEN.get(fout) ?? 'mislukt', terug })
  return `${pad(ontleedPad(terug).taal, '/aanmelden')}?${zoek}`
}

/** next-auth keeps in a cookie where the person was. */
async function terugAdres(): Promise<string> {
  const alle = (await cookies()).getAll()
  const bewaard = alle.find(({ name }) => name.endsWith('next-auth.callback-url'))?.value ?? '/mijn'
  return veiligTerug(bewaard.replace(/^https?:\/\/[^/]+/, ''), '/mijn')
}

const FOUTEN = new Map([
  ['access_denied', 'geannuleerd'],
  ['geen-rol', 'geen-rol'],
  ['profiel', 'profiel'],
])
