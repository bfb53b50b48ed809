import { leesStapvraag } from '@/app/api/aanvragen/lees-stapvraag'
import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { poortAdres } from '@/app/poort'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { OVERZICHT, UITWEG } from '@/lib/aanvragen/plaats'
import { bewaarAanBalie, dienInAanBalie, VERKLARINGEN } from '@/lib/balie/help-aan-balie'
import { sluitOverdracht } from '@/lib/balie/overdracht'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'

type Context = { params: Promise<{ id: string; stap: string }> }

/** What staff do in a form at the counter: fill in a step, send it for the citizen, or close it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id, stap }, formulier] = await Promise.all([params, leesFormulier(request, taalVan(request))])
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, '_taal'))
  const basis = pad(taal, '/loket/balie')
  const medewerker = await medewerkerMet('burger-helpen', { taal, terug: basis })
  if (medewerker instanceof Response) return medewerker
  if (stap === 'sluit') {
    await sluitOverdracht(medewerker.id, id)
    return naar(`${basis}?gesloten=ja`)
  }
  const wie = { medewerker, id, taal, basis }
  return stap === 'verstuur' ? verstuur(wie, formulier) : bewaar(wie, stap, formulier)
}

type Wie = { medewerker: Behandelaar; id: string; taal: Taal; basis: string }

async function bewaar({ medewerker, id, taal, basis }: Wie, stap: string, formulier: FormData): Promise<Response> {
  const vraag = await leesStapvraag(formulier, stap, taal)
  const bewaard = await bewaarAanBalie(medewerker, id, vraag)
  if (!bewaard.ok) {
    if (bewaard.fout.code === 'beschermd') return naar(poortAdres(taal, medewerker.id, bewaard.fout.betrokkene, `${basis}/${id}/${stap}`))
    return naWeigering(bewaard.fout.code, taal, basis)
  }
  const { naar: plaats, rijen } = bewaard.waarde
  if (vraag.actie.soort === 'later') return naar(basis)
  const zoek = new URLSearchParams({
    ...(rijen ? { rijen: String(rijen) } : {}),
    ...(vraag.vanuitOverzicht && plaats === stap ? { vanuit: OVERZICHT } : {}),
  })
  return naar(`${basis}/${id}/${plaats}${zoek.size > 0 ? `?${zoek}` : ''}`)
}

async function verstuur({ medewerker, id, taal, basis }: Wie, formulier: FormData): Promise<Response> {
  const overzicht = `${basis}/${id}/${OVERZICHT}`
  const verklaring = VERKLARINGEN.find((kandidaat) => kandidaat === tekstVan(formulier, 'verklaring'))
  if (!verklaring) return naar(`${overzicht}?fout=verklaring`)
  const verstuurd = await dienInAanBalie(medewerker, id, { verklaring, gezien: tekstVan(formulier, '_gezien') })
  if (verstuurd.ok) return naar(`${basis}?${new URLSearchParams({ verstuurd: verstuurd.waarde.referentie })}`)
  const { fout } = verstuurd
  if (fout.code === 'beschermd') return naar(poortAdres(taal, medewerker.id, fout.betrokkene, overzicht))
  if (fout.code === 'onvolledig') return naar(`${basis}/${id}/${fout.stap}`)
  if (fout.code === 'niet-mogelijk') return naar(`${basis}/${id}/${UITWEG}`)
  if (fout.code === 'bron' || fout.code === 'te-zwak' || fout.code === 'gewijzigd') return naar(`${overzicht}?fout=${fout.code}`)
  return naWeigering(fout.code, taal, basis)
}

/** What ended, or is not theirs, is closed; a step that the form does not have is not there. */
function naWeigering(code: string, taal: Taal, basis: string): Response {
  if (code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  return naar(`${basis}?gesloten=ja`)
}
