import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { DATUMDELEN } from '@/lib/catalogus/velden'
import { isIsoDag, leesDatum } from '@/lib/gegevens/datum'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { findLevensgebeurtenis } from '@/lib/wegwijs/find-levensgebeurtenis'
import { bewaarStappenplan, STAPKEUZES, verwijderStappenplan, zetStap } from '@/lib/wegwijs/stappenplan'

/** The forms of a citizen's own list: make it or give it another day, say of a step how it stands, remove it. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const gebeurtenis = tekstVan(formulier, 'gebeurtenis')
  if (!findLevensgebeurtenis(gebeurtenis)) return naar(pad(taal, '/levensgebeurtenissen'))
  const lijst = pad(taal, `/mijn/stappenplannen/${gebeurtenis}`)
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(lijst, {}))
  const { burgerId } = sessie.burger
  const geweigerd = await teVaak('opslaan', burgerId, taal)
  if (geweigerd) return geweigerd
  if (tekstVan(formulier, 'doe') === 'weg') {
    await verwijderStappenplan(burgerId, gebeurtenis)
    return naar(pad(taal, '/mijn?stappenplan=weg'))
  }
  const keuze = STAPKEUZES.find((naam) => naam === tekstVan(formulier, 'keuze'))
  if (keuze) {
    const stap = tekstVan(formulier, 'stap')
    await zetStap(burgerId, gebeurtenis, stap, keuze)
    return naar(`${lijst}#${/^[a-z0-9-]{1,80}$/.test(stap) ? stap : ''}`)
  }
  const [dag = '', maand = '', jaar = ''] = DATUMDELEN.map((deel) => tekstVan(formulier, `datum-${deel}`))
  const datum = leesDatum(dag, maand, jaar)
  if (datum && !isIsoDag(datum)) return naar(`${lijst}?dag=fout`)
  await bewaarStappenplan(burgerId, gebeurtenis, datum)
  return naar(lijst)
}
