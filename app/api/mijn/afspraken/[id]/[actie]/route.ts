import { naar, tekstVan } from '@/app/verzoek'
import { findEigenAfspraak } from '@/lib/afspraken/afspraken'
import { annuleer } from '@/lib/afspraken/annuleer'
import { leesPlek } from '@/lib/afspraken/keuze'
import { neemAanbod } from '@/lib/afspraken/neem-aanbod'
import { verplaats } from '@/lib/afspraken/verplaats'
import { stopMetWachten } from '@/lib/afspraken/wachtlijst'
import { isId } from '@/lib/platform/ids'
import { pad } from '@/lib/tekst/talen'
import { type Boekverzoek, leesBoekverzoek, metFout } from '../../wie-boekt'

type Context = { params: Promise<{ id: string; actie: string }> }

/** What a citizen does with a visit, an offer or a place on the waiting list; each gives where to go. */
const DOET: Record<string, (id: string, verzoek: Boekverzoek) => Promise<string>> = {
  annuleren: async (id, { taal, burger }) => {
    const afspraak = await findEigenAfspraak(burger.burgerId, id)
    if (!afspraak) return pad(taal, '/mijn/afspraken?fout=niet-gevonden')
    const uitslag = await annuleer(afspraak, { soort: 'burger' })
    return pad(taal, uitslag.ok ? '/mijn/afspraken?gedaan=geannuleerd' : `/mijn/afspraken/${id}?fout=begonnen`)
  },
  verzetten: async (id, { formulier, taal, burger }) => {
    const afspraak = await findEigenAfspraak(burger.burgerId, id)
    if (!afspraak) return pad(taal, '/mijn/afspraken?fout=niet-gevonden')
    const hier = pad(taal, `/mijn/afspraken/${id}`)
    const rest = { loket: tekstVan(formulier, 'loket'), vanaf: tekstVan(formulier, 'vanaf') }
    const plek = leesPlek(tekstVan(formulier, 'plek'))
    if (!plek) return metFout(`${hier}/verzetten`, 'leeg', rest)
    const uitslag = await verplaats(afspraak, plek, { soort: 'burger' })
    if (uitslag.ok) return `${hier}?gedaan=verplaatst`
    const opPagina = uitslag.fout.code === 'begonnen' || uitslag.fout.code === 'zaak-gesloten'
    return metFout(opPagina ? hier : `${hier}/verzetten`, uitslag.fout.code, opPagina ? {} : rest)
  },
  aanbod: async (id, { taal, burger }) => {
    const uitslag = await neemAanbod(burger.burgerId, id)
    return pad(taal, uitslag.ok ? `/mijn/afspraken/${id}?gedaan=geboekt` : `/mijn/afspraken?fout=${uitslag.fout.code}`)
  },
  stop: async (id, { taal, burger }) => {
    await stopMetWachten(burger.burgerId, id)
    return pad(taal, '/mijn/afspraken?gedaan=gestopt')
  },
}

/** The buttons beside a visit. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, actie } = await params
  const doe = Object.hasOwn(DOET, actie) ? DOET[actie] : undefined
  if (!doe || !isId(id)) return new Response(null, { status: 404 })
  const verzoek = await leesBoekverzoek(request, () => '/mijn/afspraken')
  return verzoek instanceof Response ? verzoek : naar(await doe(id, verzoek))
}
