import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { poortAdres } from '@/app/poort'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import type { Boekfout } from '@/lib/afspraken/boek'
import { MAX_PERSONEN } from '@/lib/afspraken/duur'
import { leesPlek, openKeuze } from '@/lib/afspraken/keuze'
import { findLoket } from '@/lib/afspraken/loketten'
import type { Bezoekstap } from '@/lib/afspraken/zet-status'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { type Agendafout, annuleerBezoek, heropen, laatBinnen, meldMetCode, verzetBezoek, zetStap } from '@/lib/loket/agenda'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { boekVoor } from '@/lib/loket/boek-voor'
import { openBurgerbrief } from '@/lib/opzoeken/brief'
import { isId } from '@/lib/platform/ids'
import type { Result } from '@/lib/platform/result'
import { toonTijd } from '@/lib/tekst/datum'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'

type Context = { params: Promise<{ actie: string }> }
/** The page on which it ends: past the gate, when the file of who comes is protected and was not opened. */
type Einde = string | { pagina: string; betrokkene: string }
type Doet = (medewerker: Behandelaar, veld: (naam: string) => string, taal: Taal) => Promise<Einde>

const STAPPEN: readonly Bezoekstap[] = ['aangemeld', 'opgeroepen', 'afgelopen', 'niet_gekomen']

/** What staff do in the agenda; each gives the page on which it ends. */
const DOET: Record<string, Doet> = {
  stap: async (medewerker, veld) => {
    const stap = STAPPEN.find((kandidaat) => kandidaat === veld('naar'))
    const uitslag = stap && isId(veld('id')) ? await zetStap(medewerker, veld('id'), stap) : undefined
    const waar = veld('terug') === 'bezoek' ? `/loket/agenda/bezoek/${veld('id')}` : '/loket/agenda'
    return (
      aanPoort(uitslag, metVraag(waar, veld, {})) ??
      metVraag(waar, veld, uitslag?.ok ? { gedaan: uitslag.waarde.status, code: uitslag.waarde.code } : { fout: uitslag?.fout.code ?? 'gewijzigd' })
    )
  },
  code: async (medewerker, veld) => {
    const uitslag = await meldMetCode(medewerker, veld('loket'), veld('code').slice(0, 100))
    return (
      aanPoort(uitslag, metVraag('/loket/agenda', veld, {})) ??
      metVraag('/loket/agenda', veld, uitslag.ok ? { gedaan: 'aangemeld', code: uitslag.waarde.code } : { fout: uitslag.fout.code })
    )
  },
  binnen: async (medewerker, veld, taal) => {
    const personen = Number(veld('personen'))
    if (!Number.isInteger(personen) || personen < 1 || personen > MAX_PERSONEN || !isId(veld('sleutel'))) {
      return metVraag('/loket/agenda', veld, { fout: 'personen' })
    }
    const inloop = { sleutel: veld('sleutel'), dienst: findDienst(veld('dienst'))?.slug, personen }
    const uitslag = await laatBinnen(medewerker, veld('loket'), inloop)
    if (!uitslag.ok) return metVraag('/loket/agenda', veld, { fout: uitslag.fout.code })
    const { code, balie, van } = uitslag.waarde
    return metVraag('/loket/agenda', veld, { gedaan: 'binnen', code, waarde: String(balie), uur: toonTijd(taal, van) })
  },
  verzetten: async (medewerker, veld) => {
    const hier = `/loket/agenda/bezoek/${encodeURIComponent(veld('id'))}`
    const plek = leesPlek(veld('plek'))
    const uitslag = plek && isId(veld('id')) ? await verzetBezoek(medewerker, veld('id'), plek) : undefined
    if (uitslag?.ok) return `${hier}?gedaan=verzet`
    return aanPoort(uitslag, hier) ?? metVraag(`${hier}/verzetten`, veld, { vanaf: veld('vanaf'), dag: '', fout: uitslag?.fout.code ?? 'leeg' })
  },
  annuleren: async (medewerker, veld) => {
    const uitslag = isId(veld('id')) ? await annuleerBezoek(medewerker, veld('id')) : undefined
    return (
      aanPoort(uitslag, `/loket/agenda/bezoek/${encodeURIComponent(veld('id'))}`) ??
      metVraag('/loket/agenda', veld, uitslag?.ok ? { gedaan: 'geannuleerd' } : { fout: uitslag?.fout.code ?? 'gewijzigd' })
    )
  },
  boeken: async (medewerker, veld) => {
    const mee: Record<string, string> = { ...(veld('zaak') ? { zaak: veld('zaak') } : { p: veld('p') }), k: veld('k') }
    const keuze = openKeuze(mee.k)
    const brief = openBurgerbrief(medewerker.id, veld('p'))
    const voor = veld('zaak') ? { referentie: veld('zaak') } : brief && { burgerId: brief.burgerId }
    if (!keuze || !voor) return metVraag('/loket/agenda/boeken', veld, { ...mee, k: '', fout: 'verlopen' })
    const plek = leesPlek(veld('plek'))
    const uitslag = plek ? await boekVoor(medewerker, voor, keuze, plek) : undefined
    if (uitslag?.ok) return `/loket/agenda/bezoek/${uitslag.waarde.id}?gedaan=geboekt`
    const fout = uitslag?.fout
    if (fout && 'id' in fout) return `/loket/agenda/bezoek/${fout.id}?fout=heeft-al`
    const tijd = metVraag('/loket/agenda/boeken/tijd', veld, { ...mee, vanaf: veld('vanaf'), dag: '' })
    return aanPoort(uitslag, tijd) ?? `${tijd}&fout=${fout?.code ?? 'leeg'}`
  },
  heropenen: async (medewerker, veld) => {
    const loket = findLoket(veld('loket'))
    const uitslag = loket && isId(veld('id')) ? await heropen(medewerker, loket, veld('id')) : undefined
    return metVraag('/loket/agenda/regelen', veld, uitslag?.ok ? { gedaan: 'heropend' } : { fout: uitslag?.fout.code ?? 'gewijzigd' })
  },
}

/** The buttons of the agenda. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { actie } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const doe = Object.hasOwn(DOET, actie) ? DOET[actie] : undefined
  if (!doe) return new Response(null, { status: 404 })
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const medewerker = await medewerkerMet(actie === 'heropenen' ? 'agenda-regelen' : 'agenda-zien', { taal, terug: pad(taal, '/loket/agenda') })
  if (medewerker instanceof Response) return medewerker
  const einde = await doe(medewerker, (naam) => tekstVan(formulier, naam), taal)
  if (typeof einde === 'string') return naar(pad(taal, einde))
  return naar(poortAdres(taal, medewerker.id, einde.betrokkene, pad(taal, einde.pagina)))
}

/** The gate before a page, when what was asked for stopped there. */
function aanPoort(uitslag: Result<unknown, Agendafout | Boekfout> | undefined, pagina: string): Einde | undefined {
  if (!uitslag || uitslag.ok || uitslag.fout.code !== 'beschermd') return undefined
  return { pagina, betrokkene: uitslag.fout.betrokkene }
}

/** A page of the agenda with the place and day that it was showing, and what became of it. */
function metVraag(pagina: string, veld: (naam: string) => string, rest: Record<string, string>): string {
  const vraag = { loket: veld('loket'), dag: veld('dag'), balie: veld('balie'), ...rest }
  return `${pagina}?${new URLSearchParams(Object.entries(vraag).filter(([, waarde]) => waarde))}`
}
