import { METING_VELD, telGestuurd } from '@/app/tel-formulier'
import { leesFormulier, naar, taalVan, tekstVan, teVaak, teVeelBestanden } from '@/app/verzoek'
import { bewaarStap, type Stapfout, type Stapvraag } from '@/lib/aanvragen/bewaar-stap'
import { OVERZICHT } from '@/lib/aanvragen/plaats'
import type { Overtreding } from '@/lib/catalogus/define-dienst'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'
import { leesStapvraag } from '../../lees-stapvraag'
import { naarAanmelden, teller, wieBewaart } from '../../wie-stuurt'

type Context = { params: Promise<{ dienst: string; stap: string }> }

/** A step of a form: stored first, whatever it is, then on to where the person goes. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst, stap } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, '_taal'))
  const hier = pad(taal, `/diensten/${dienst}/aanvraag/${stap}`)
  const afzender = await wieBewaart(dienst, tekstVan(formulier, '_sleutel'), request, taal)
  if (afzender instanceof Response) return afzender
  if (!afzender) return naarAanmelden(hier, 'niet-bewaard')
  const { aanvrager, isVerlopen } = afzender
  const geweigerd = await teVaak('opslaan', teller(aanvrager, request), taal)
  if (geweigerd) return geweigerd
  const vraag = { ...(await leesStapvraag(formulier, stap, taal)), dienst, sleutel: tekstVan(formulier, '_sleutel') }
  const teVeel = aanvrager.bezoekerId === undefined ? undefined : await teVeelBestanden(request, vraag.uploads, taal)
  if (teVeel) return teVeel
  const uitkomst = await bewaarStap(aanvrager, vraag, { alleenBewaren: isVerlopen })
  if (!uitkomst.ok) return naAfwijzing(uitkomst.fout, dienst, taal)
  if (isVerlopen) return naarAanmelden(hier, 'verlopen')
  const { naar: plaats, rijen, bron, overtredingen = [] } = uitkomst.waarde
  if (vraag.actie.soort === 'verder') await meet(request, vraag, tekstVan(formulier, METING_VELD), overtredingen)
  if (vraag.actie.soort === 'later') return naar(pad(taal, aanvrager.burgerId === undefined ? `/diensten/${dienst}?formulier=bewaard` : '/mijn'))
  return naar(adres(taal, dienst, plaats, { rijen, bron, vanuit: vraag.vanuitOverzicht && plaats === stap ? OVERZICHT : undefined }))
}

async function meet({ headers }: Request, { dienst, stap }: Stapvraag, meting: string, overtredingen: Overtreding[]): Promise<void> {
  const formulier = await findFormulier(dienst)
  if (formulier) telGestuurd(headers, formulier, stap, { meting, overtredingen })
}

function naAfwijzing(fout: Stapfout, dienst: string, taal: Taal): Response {
  if (fout.code === 'niet-gevonden') return new Response(null, { status: 404 })
  if (fout.code === 'verdwenen') return naar(`${pad(taal, `/diensten/${dienst}`)}?formulier=verdwenen`)
  return naar(`${pad(taal, `/diensten/${dienst}/aanvraag/bevestiging`)}?${new URLSearchParams({ aanvraag: fout.referentie })}`)
}

function adres(taal: Taal, dienst: string, plaats: string, vraag: { rijen?: number; bron?: string; vanuit?: string }): string {
  const gevuld = Object.entries(vraag).flatMap(([naam, waarde]) => (waarde ? [[naam, String(waarde)]] : []))
  const zoek = gevuld.length > 0 ? `?${new URLSearchParams(gevuld)}` : ''
  return `${pad(taal, `/diensten/${dienst}/aanvraag/${plaats}`)}${zoek}`
}
