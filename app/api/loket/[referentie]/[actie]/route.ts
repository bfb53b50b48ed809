import { poortAdres } from '@/app/poort'
import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { getSessie, getVerlopenMedewerker } from '@/lib/auth/sessie'
import { ACTIES, type Actie, RECHT_VOOR } from '@/lib/loket/acties'
import { bereidBesluitVoor } from '@/lib/loket/bereid-besluit-voor'
import { bevestigBesluit } from '@/lib/loket/bevestig-besluit'
import { bewaarInvoer } from '@/lib/loket/bewaar-invoer'
import type { BehandelFout, Invoer, Uitslag } from '@/lib/loket/doe-handeling'
import { CONTROLES, leesStand } from '@/lib/loket/lees-handeling'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { maakOngedaan } from '@/lib/loket/maak-ongedaan'
import { neem } from '@/lib/loket/neem'
import { haalDoor, noteerVoorCollegas } from '@/lib/loket/noteer-voor-collegas'
import { rondAf } from '@/lib/loket/rond-af'
import { schrijfAanBurger } from '@/lib/loket/schrijf-aan-burger'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { trekVraagIn } from '@/lib/loket/trek-vraag-in'
import { verlengVraag } from '@/lib/loket/verleng-vraag'
import { zetTekstblokIn } from '@/lib/loket/zet-tekstblok-in'
import type { Result } from '@/lib/platform/result'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'

type Context = { params: Promise<{ referentie: string; actie: string }> }

/** Who does what each form asks. A decision is only prepared: it is taken on the page that shows it. */
const DOET: Record<Actie, (invoer: Invoer) => Promise<Uitslag>> = {
  nemen: neem,
  stap: legStapVast,
  afronden: rondAf,
  besluit: bereidBesluitVoor,
  vragen: stelVraag,
  'vraag-weg': trekVraagIn,
  'vraag-langer': verlengVraag,
  bericht: schrijfAanBurger,
  notitie: noteerVoorCollegas,
  'notitie-weg': haalDoor,
  ongedaan: maakOngedaan,
}

const BEVESTIGEN = 'bevestigen'

/** After which what was filled in is kept, for who typed it alone. */
const BEWAART: ReadonlySet<string> = new Set<BehandelFout['code']>(['ongeldig', 'gewijzigd', 'beschermd'])

/** The forms on the page of a case: each ends on that page, with what was done or what is still to be mended. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { referentie, actie: gevraagd } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, `/loket/aanvragen/${encodeURIComponent(referentie)}`)
  const actie = ACTIES.find((kandidaat) => kandidaat === gevraagd)
  if (!actie && gevraagd !== BEVESTIGEN) return new Response(null, { status: 404 })
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') {
    const verlopen = actie && (await getVerlopenMedewerker())
    if (verlopen) await bewaarInvoer(leesInvoer(verlopen, referentie, actie, formulier), actie)
    return naar(aanmeldAdres(pagina, { wie: 'medewerker' }))
  }
  const { medewerker } = sessie
  if (!mag(medewerker.rol, RECHT_VOOR[actie ?? 'besluit'])) return naar(pad(taal, '/fout/geen-recht'))
  const geweigerd = await teVaak('opslaan', medewerker.id, taal)
  if (geweigerd) return geweigerd
  if (!actie) {
    const bevestigd = await bevestigBesluit(medewerker, referentie, tekstVan(formulier, 'klad'))
    if (bevestigd.ok) return naar(`${pagina}?gedaan=${bevestigd.waarde}`)
    return naarPoort(bevestigd, medewerker, pagina, taal) ?? antwoord(bevestigd, pagina, BEVESTIGEN, taal)
  }
  const invoer = leesInvoer(medewerker, referentie, actie, formulier)
  const isBlok = actie === 'besluit' && tekstVan(formulier, 'zet') !== ''
  const uitslag = await (isBlok ? zetTekstblokIn(invoer) : DOET[actie](invoer))
  if (!uitslag.ok && BEWAART.has(uitslag.fout.code)) await bewaarInvoer(invoer, actie)
  if (uitslag.ok && isBlok) return naar(`${pagina}?gedaan=blok#motivering`)
  if (uitslag.ok && actie === 'besluit') return naar(`${pagina}/besluit`)
  return naarPoort(uitslag, medewerker, pagina, taal) ?? antwoord(uitslag, pagina, actie, taal)
}

/** Whoever must first say why they open a protected file says so, and finds what they typed on the page of the case. */
function naarPoort(uitslag: Result<unknown, BehandelFout>, { id }: Invoer['medewerker'], pagina: string, taal: Taal): Response | undefined {
  if (uitslag.ok || uitslag.fout.code !== 'beschermd') return undefined
  return naar(poortAdres(taal, id, uitslag.fout.betrokkene, pagina))
}

function leesInvoer(medewerker: Invoer['medewerker'], referentie: string, actie: Actie, formulier: FormData): Invoer {
  const namen = [...CONTROLES[actie], 'stap']
  const waarden = Object.fromEntries(namen.map((naam) => [naam, tekstVan(formulier, naam)]))
  return { medewerker, referentie, stand: leesStand(tekstVan(formulier, 'stand')), waarden }
}

/** Only short codes stand in the address; what was typed is kept with the case. */
function antwoord(uitslag: Result<unknown, BehandelFout>, pagina: string, gedaan: string, taal: Taal): Response {
  if (uitslag.ok) return naar(`${pagina}?gedaan=${gedaan}`)
  if (uitslag.fout.code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  if (uitslag.fout.code === 'gewijzigd') return naar(`${pagina}?gewijzigd=ja`)
  return naar(uitslag.fout.code === 'ongeldig' ? `${pagina}?fout=${gedaan}` : pagina)
}
