import { naar, tekstVan } from '@/app/verzoek'
import { geefMandaat } from '@/lib/mandaten/geef-mandaat'
import { sluitMandaatcode, sluitMandaatvraag } from '@/lib/mandaten/toon-code'
import { pad } from '@/lib/tekst/talen'
import { leesKeuze } from '../lees-keuze'

const MAX_TEKENS = 200

/** Lets another act: an invitation with a code, which its giver hands over themselves. */
export async function POST(request: Request): Promise<Response> {
  const gelezen = await leesKeuze(request, '/mijn/mandaten/nieuw')
  if (gelezen instanceof Response) return gelezen
  const { formulier, taal, pagina, burgerId } = gelezen
  const vraag = {
    voornaam: tekstVan(formulier, 'voornaam').slice(0, MAX_TEKENS),
    achternaam: tekstVan(formulier, 'achternaam').slice(0, MAX_TEKENS),
    groepen: formulier.getAll('groepen').map(String).slice(0, 20),
    metGegevens: tekstVan(formulier, 'metGegevens'),
    metDocumenten: tekstVan(formulier, 'metDocumenten'),
    totEnMet: tekstVan(formulier, 'totEnMet'),
  }
  const gegeven = await geefMandaat(burgerId, vraag)
  if (!gegeven.ok) return naar(`${pagina}?${new URLSearchParams({ u: sluitMandaatvraag(burgerId, vraag) })}`)
  return naar(`${pad(taal, '/mijn/mandaten')}?${new URLSearchParams({ code: sluitMandaatcode(burgerId, gegeven.waarde.code) })}`)
}
