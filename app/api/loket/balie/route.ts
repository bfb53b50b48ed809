import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { openMetCode } from '@/lib/balie/help-aan-balie'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The code of a citizen at the counter, as staff typed it. Tries are counted: a code is short. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/balie')
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(pagina, { wie: 'medewerker' }))
  const geweigerd = await teVaak('balie', sessie.medewerker.id, taal)
  if (geweigerd) return geweigerd
  const open = await openMetCode(sessie.medewerker, tekstVan(formulier, 'code'))
  if (!open.ok) return naar(open.fout.code === 'geen-recht' ? pad(taal, '/fout/geen-recht') : `${pagina}?fout=code`)
  return naar(`${pagina}/${open.waarde.id}/overzicht`)
}
