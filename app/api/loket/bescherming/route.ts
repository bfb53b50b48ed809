import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { sluitBeschermklad } from '@/lib/bescherming/beschermklad'
import { bescherm, vraagOpheffing } from '@/lib/bescherming/zet-bescherming'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The forms with which a file is protected, or asked to be protected no more. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const doe = tekstVan(formulier, 'doe') === 'opheffen' ? 'opheffen' : 'zetten'
  const id = tekstVan(formulier, 'id')
  const pagina = pad(taal, doe === 'opheffen' ? `/loket/bescherming/${encodeURIComponent(id)}` : '/loket/bescherming')
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(pagina, { wie: 'medewerker' }))
  const geweigerd = await teVaak('opslaan', sessie.medewerker.id, taal)
  if (geweigerd) return geweigerd
  const waarden = { wie: tekstVan(formulier, 'wie'), soort: tekstVan(formulier, 'soort'), reden: tekstVan(formulier, 'reden') }
  const uitslag = doe === 'opheffen' ? await vraagOpheffing(sessie.medewerker, id, waarden.reden) : await bescherm(sessie.medewerker, waarden)
  if (uitslag.ok) return naar(`${pagina}?gedaan=${doe}`)
  if (uitslag.fout.code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  if (uitslag.fout.code === 'ongeldig') return naar(`${pagina}?u=${sluitBeschermklad(waarden, uitslag.fout.overtredingen)}`)
  return naar(`${pagina}?fout=${uitslag.fout.code}`)
}
