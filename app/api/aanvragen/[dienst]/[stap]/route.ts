import { METING_VELD, telGestuurd } from '@/app/tel-formulier'
import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { bewaarStap, type Stapfout, type Stapvraag } from '@/lib/aanvragen/bewaar-stap'
import { OVERZICHT } from '@/lib/aanvragen/plaats'
import type { Overtreding } from '@/lib/catalogus/define-dienst'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import type { Ruw } from '@/lib/catalogus/velden'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'
import { naarAanmelden, teller, wieBewaart } from '../../wie-stuurt'

type Context = { params: Promise<{ dienst: string; stap: string }> }

/** More than this in one box was not typed by a person. */
const MAX_TEKENS = 20_000
const MAX_WAARDEN = 50

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
  const vraag = await leesVraag(formulier, dienst, stap, taal)
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

async function leesVraag(formulier: FormData, dienst: string, stap: string, taal: Taal): Promise<Stapvraag> {
  const ruw: Ruw = {}
  const uploads: Stapvraag['uploads'] = []
  for (const [naam, waarde] of formulier) {
    if (typeof waarde !== 'string') {
      if (waarde.name || waarde.size > 0) uploads.push({ veld: naam, naam: waarde.name, bytes: new Uint8Array(await waarde.arrayBuffer()) })
      continue
    }
    const waarden = Object.hasOwn(ruw, naam) ? (ruw[naam] ?? []) : []
    if (waarden.length < MAX_WAARDEN) ruw[naam] = [...waarden, zonderStuurtekens(waarde).slice(0, MAX_TEKENS)]
  }
  return {
    dienst,
    stap,
    sleutel: tekstVan(formulier, '_sleutel'),
    ruw,
    uploads,
    actie: leesActie(tekstVan(formulier, '_actie')),
    taal,
    vanuitOverzicht: tekstVan(formulier, '_vanuit') === OVERZICHT,
  }
}

/** No keyboard types them, no page shows them, and a register may refuse them. */
function zonderStuurtekens(tekst: string): string {
  return tekst.replace(/[^\P{Cc}\t\r\n]/gu, '')
}

/** Which button was pressed: `verder`, or `bijlage-weg:<id>`. Anything else goes on. */
function leesActie(tekst: string): Stapvraag['actie'] {
  const [soort = '', wat = ''] = tekst.split(':')
  if (soort === 'later' || soort === 'voeg-toe') return { soort }
  if (soort === 'erbij' || soort === 'rij-weg' || soort === 'bijlage-weg') return { soort, wat }
  return { soort: 'verder' }
}
