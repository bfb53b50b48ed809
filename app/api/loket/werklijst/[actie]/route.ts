import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { poortAdres } from '@/app/poort'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { findLoket } from '@/lib/afspraken/loketten'
import type { Recht } from '@/lib/auth/rechten'
import { findDienst } from '@/lib/catalogus/find-dienst'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { bewaarFilter, verwijderFilter } from '@/lib/werklijst/bewaarde-filters'
import { leesFilter, schrijfFilter, type Werkfilter } from '@/lib/werklijst/filter'
import { neemVolgendeZaak } from '@/lib/werklijst/neem-volgende'
import { leesGekozen, type Verdeling, verdeel } from '@/lib/werklijst/verdeel'
import { markeerGezien } from '@/lib/werklijst/vrijgaven'
import { REDENEN } from '@/lib/werklijst/vrijgaveredenen'

type Context = { params: Promise<{ actie: string }> }
type Verzoek = { medewerker: Behandelaar; formulier: FormData; filter: Werkfilter }
/** What is said in the list afterwards, or the page where it ends instead: past the gate of whose file is protected. */
type Afloop = Record<string, string> | string | { pagina: string; betrokkene: string }

/** What staff do in the work list: the right that each asks for, and what it does. */
const DOET: Record<string, { recht: Recht; doe: (verzoek: Verzoek) => Promise<Afloop> }> = {
  volgende: {
    recht: 'aanvraag-nemen',
    doe: async ({ medewerker, filter }): Promise<Afloop> => {
      const genomen = await neemVolgendeZaak(medewerker, filter)
      if (genomen.ok) return `/loket/aanvragen/${genomen.waarde}?gedaan=nemen`
      if (genomen.fout.code !== 'beschermd') return { fout: genomen.fout.code }
      return { pagina: `/loket/aanvragen/${genomen.fout.referentie}`, betrokkene: genomen.fout.betrokkene }
    },
  },
  nemen: { recht: 'aanvraag-nemen', doe: (verzoek) => verdeelGekozen(verzoek, { actie: 'nemen' }) },
  vrijgeven: {
    recht: 'aanvraag-nemen',
    doe: (verzoek) => {
      const reden = REDENEN.find((kandidaat) => kandidaat === tekstVan(verzoek.formulier, 'reden')) ?? 'anders'
      return verdeelGekozen(verzoek, { actie: 'vrijgeven', reden })
    },
  },
  toewijzen: {
    recht: 'zaak-toewijzen',
    doe: (verzoek) => verdeelGekozen(verzoek, { actie: 'toewijzen', aan: tekstVan(verzoek.formulier, 'aan') }),
  },
  'bewaar-filter': {
    recht: 'werklijst-zien',
    doe: async ({ medewerker, formulier, filter }): Promise<Afloop> => {
      const bewaard = await bewaarFilter(medewerker, tekstVan(formulier, 'naam'), filter)
      if (!bewaard.ok) return { fout: `filter-${bewaard.fout.code}` }
      return { gedaan: 'filter-gedaan' }
    },
  },
  'verwijder-filter': {
    recht: 'werklijst-zien',
    doe: async ({ medewerker, formulier }) => {
      await verwijderFilter(medewerker, tekstVan(formulier, 'id'))
      return { gedaan: 'filter-verwijderd' }
    },
  },
  gelezen: {
    recht: 'werklijst-zien',
    doe: async ({ medewerker }) => {
      await markeerGezien(medewerker.id)
      return {}
    },
  },
}

/** The buttons of the work list: each ends in the list as it was filtered, or in the case that was taken. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { actie } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const gevraagd = Object.hasOwn(DOET, actie) ? DOET[actie] : undefined
  if (!gevraagd) return new Response(null, { status: 404 })
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const lijst = pad(taal, '/loket')
  const medewerker = await medewerkerMet(gevraagd.recht, { taal, terug: lijst })
  if (medewerker instanceof Response) return medewerker
  const filter = leesFilter(Object.fromEntries(new URLSearchParams(tekstVan(formulier, 'filter'))), {
    isDienst: (code) => findDienst(code) !== undefined,
    isPlaats: (code) => findLoket(code) !== undefined,
  })
  const afloop = await gevraagd.doe({ medewerker, formulier, filter })
  if (typeof afloop === 'string') return naar(pad(taal, afloop))
  if (isAanPoort(afloop)) return naar(poortAdres(taal, medewerker.id, afloop.betrokkene, pad(taal, afloop.pagina)))
  const vraag = [schrijfFilter(filter), new URLSearchParams(afloop).toString()].filter(Boolean).join('&')
  return naar(vraag ? `${lijst}?${vraag}` : lijst)
}

function isAanPoort(afloop: Exclude<Afloop, string>): afloop is { pagina: string; betrokkene: string } {
  return 'betrokkene' in afloop
}

async function verdeelGekozen({ medewerker, formulier }: Verzoek, verdeling: Verdeling): Promise<Afloop> {
  const gekozen = formulier.getAll('zaak').flatMap((zaak) => (typeof zaak === 'string' ? leesGekozen(zaak) : []))
  const uitslag = await verdeel(medewerker, verdeling, gekozen)
  if (!uitslag.ok) return { fout: uitslag.fout.code }
  const { gedaan, beschermd, gewijzigd } = uitslag.waarde
  const bleven = Object.entries({ beschermd, gewijzigd }).flatMap(([waarom, aantal]) => (aantal > 0 ? [[waarom, String(aantal)]] : []))
  return { gedaan: verdeling.actie, aantal: String(gedaan), ...Object.fromEntries(bleven) }
}
