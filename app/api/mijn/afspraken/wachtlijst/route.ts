import { naar, tekstVan } from '@/app/verzoek'
import { openKeuze } from '@/lib/afspraken/keuze'
import { wacht } from '@/lib/afspraken/wachtlijst'
import { isDag } from '@/lib/platform/klok'
import { pad } from '@/lib/tekst/talen'
import { leesBoekverzoek } from '../wie-boekt'

/** Puts somebody on the waiting list for what they chose. */
export async function POST(request: Request): Promise<Response> {
  const verzoek = await leesBoekverzoek(request, (formulier) => `/mijn/afspraken/nieuw/tijd?${new URLSearchParams({ k: tekstVan(formulier, 'k') })}`)
  if (verzoek instanceof Response) return verzoek
  const { formulier, taal, burger } = verzoek
  const keuze = openKeuze(tekstVan(formulier, 'k'))
  if (!keuze) return naar(pad(taal, '/mijn/afspraken/nieuw?fout=verlopen'))
  const tot = tekstVan(formulier, 'totEnMet')
  const gewacht = await wacht(burger.burgerId, keuze, tekstVan(formulier, 'plaats'), isDag(tot) ? tot : undefined)
  if (gewacht.ok) return naar(pad(taal, '/mijn/afspraken?gedaan=wacht'))
  return naar(pad(taal, `/mijn/afspraken?fout=${gewacht.fout.code === 'te-veel' ? 'wacht-te-veel' : 'niet-gevonden'}`))
}
