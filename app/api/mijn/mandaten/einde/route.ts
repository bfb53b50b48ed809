import { naar, tekstVan } from '@/app/verzoek'
import { beeindigMandaat } from '@/lib/mandaten/beeindig-mandaat'
import { leesKeuze } from '../../lees-keuze'

/** Ends a mandate at once, by either of its two people. */
export async function POST(request: Request): Promise<Response> {
  const gelezen = await leesKeuze(request, '/mijn/mandaten')
  if (gelezen instanceof Response) return gelezen
  const { formulier, pagina, burgerId } = gelezen
  const gedaan = await beeindigMandaat(burgerId, tekstVan(formulier, 'id'))
  return naar(gedaan ? `${pagina}?gedaan=beeindigd` : pagina)
}
