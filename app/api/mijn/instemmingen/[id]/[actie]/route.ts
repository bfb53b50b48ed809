import { codeUitAdres } from '@/app/code-uit-adres'
import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { isMinstens } from '@/lib/auth/niveaus'
import { type BurgerSessie, getSessie } from '@/lib/auth/sessie'
import { type Antwoord, type Antwoordfout, beantwoordInstemming } from '@/lib/instemming/beantwoord-instemming'
import { bevestigPersoon, nodigOpnieuwUit } from '@/lib/instemming/beheer-instemming'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'

type Context = { params: Promise<{ id: string; actie: string }> }

const ANTWOORDEN = ['akkoord', 'weigering', 'intrekking'] as const
const BEHEER = ['bevestigen', 'uitnodigen'] as const

/** What somebody answers to what is asked of them, and what an applicant says of who answered: each ends on the page that it came from. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id, actie }, formulier] = await Promise.all([params, leesFormulier(request, taalVan(request))])
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const antwoord = ANTWOORDEN.find((kandidaat) => kandidaat === actie)
  const beheer = BEHEER.find((kandidaat) => kandidaat === actie)
  const sessie = await getSessie()
  if (antwoord) return geefAntwoord({ sessie: alsBurger(sessie), id, taal }, leesAntwoord(antwoord, formulier))
  if (beheer) return beheerEen({ sessie: alsBurger(sessie), id, taal }, beheer, formulier)
  return new Response(null, { status: 404 })
}

type Wie = { sessie?: BurgerSessie; id: string; taal: Taal }

function alsBurger(sessie: Awaited<ReturnType<typeof getSessie>>): BurgerSessie | undefined {
  return sessie?.soort === 'burger' ? sessie : undefined
}

function leesAntwoord(soort: (typeof ANTWOORDEN)[number], formulier: FormData): Antwoord {
  return soort === 'akkoord' ? { soort, tekstHash: tekstVan(formulier, 'tekst') } : { soort, reden: tekstVan(formulier, 'reden') }
}

async function geefAntwoord({ sessie, id, taal }: Wie, antwoord: Antwoord): Promise<Response> {
  const pagina = pad(taal, `/mijn/instemmingen/${encodeURIComponent(id)}`)
  if (!sessie || !isMinstens(sessie.niveau, 'substantial')) return naar(aanmeldAdres(pagina, { niveau: 'substantial' }))
  const { burgerId } = sessie.burger
  const geweigerd = await teVaak('indienen', burgerId, taal)
  if (geweigerd) return geweigerd
  const uitkomst = await beantwoordInstemming(burgerId, id, antwoord)
  return naar(uitkomst.ok ? pagina : `${pagina}${watFout(uitkomst.fout)}`)
}

function watFout(fout: Antwoordfout): string {
  if (fout.code === 'reden') return `?fout=${fout.fout}`
  if (fout.code === 'niet-gevonden') return ''
  return `?mislukt=${fout.code === 'ander-tekst' ? 'niet-meer' : fout.code}`
}

async function beheerEen({ sessie, id, taal }: Wie, actie: (typeof BEHEER)[number], formulier: FormData): Promise<Response> {
  const zaak = pad(taal, `/mijn/aanvragen/${codeUitAdres(tekstVan(formulier, 'referentie'))}`)
  if (!sessie) return naar(aanmeldAdres(zaak, {}))
  if (isBeperkt(sessie)) return naar(aanmeldAdres(zaak, { niveau: 'substantial' }))
  const { burgerId } = sessie.burger
  const geweigerd = await teVaak('indienen', burgerId, taal)
  if (geweigerd) return geweigerd
  const uitkomst =
    actie === 'bevestigen' ? await bevestigPersoon(burgerId, id) : await nodigOpnieuwUit(burgerId, id, tekstVan(formulier, `email-${id}`))
  if (uitkomst.ok) return naar(`${zaak}?instemming=${actie === 'bevestigen' ? 'bevestigd' : 'uitgenodigd'}#instemming`)
  return naar(uitkomst.fout.code === 'email' ? `${zaak}?instemfout=${encodeURIComponent(id)}` : `${zaak}?instemming=niet-meer#instemming`)
}
