import { nietVoorAdres } from '@/app/handelen'
import { telVerzonden } from '@/app/tel-formulier'
import { naar, tekstVan, teVaak } from '@/app/verzoek'
import { OVERZICHT, UITWEG } from '@/lib/aanvragen/plaats'
import { type IndienFout, submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { aanmeldAdres } from '@/lib/auth/eis'
import type { Taal } from '@/lib/tekst/talen'
import { leesVerzending } from '../lees-verzending'
import { teller } from '../wie-stuurt'

type Context = { params: Promise<{ dienst: string }> }

/** Sends a form. However often it is pressed, there is one aanvraag and one confirmation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  const verzending = await leesVerzending(request, dienst, OVERZICHT)
  if (verzending instanceof Response) return verzending
  const { formulier, taal, basis, aanvrager } = verzending
  const geweigerd = await teVaak('indienen', teller(aanvrager, request), taal)
  if (geweigerd) return geweigerd
  const gezien = tekstVan(formulier, '_gezien') || undefined
  const indienSleutel = tekstVan(formulier, '_sleutel')
  const uitkomst = await submitAanvraag(aanvrager, { dienst, indienSleutel, gezien })
  if (!uitkomst.ok) return naar(waarheenNa(uitkomst.fout, { basis, taal, dienst }))
  if (uitkomst.waarde.isNieuw) telVerzonden(request.headers, dienst, indienSleutel)
  return naar(`${basis}/aanvraag/bevestiging?${new URLSearchParams({ aanvraag: uitkomst.waarde.referentie })}`)
}

function waarheenNa(fout: IndienFout, { basis, taal, dienst }: { basis: string; taal: Taal; dienst: string }): string {
  switch (fout.code) {
    case 'onvolledig':
      return `${basis}/aanvraag/${fout.stap}`
    case 'niet-mogelijk':
      return `${basis}/aanvraag/${UITWEG}`
    case 'gewijzigd':
      return `${basis}/aanvraag/${OVERZICHT}?gewijzigd=ja`
    case 'bron':
      return `${basis}/aanvraag/${OVERZICHT}?${new URLSearchParams({ bron: fout.bron })}`
    case 'te-zwak':
      return aanmeldAdres(`${basis}/aanvraag/${OVERZICHT}`, { niveau: fout.niveau })
    case 'niet-meer-namens':
      return nietVoorAdres(taal, dienst)
    case 'niet-gevonden':
      return `${basis}?formulier=verdwenen`
  }
}
