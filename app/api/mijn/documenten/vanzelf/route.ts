import { naar, tekstVan } from '@/app/verzoek'
import { isKeuze, zetVoorkeur } from '@/lib/documenten/zet-voorkeur'
import { isId } from '@/lib/platform/ids'
import { pad } from '@/lib/tekst/talen'
import { leesKeuze } from '../../lees-keuze'

/** The form with which a citizen has a kind of document come by itself, or stops it. A kind that is no choice changes nothing. */
export async function POST(request: Request): Promise<Response> {
  const gelezen = await leesKeuze(request, '/mijn/documenten/vanzelf')
  if (gelezen instanceof Response) return gelezen
  const { formulier, taal, pagina, burgerId } = gelezen
  const documenttype = tekstVan(formulier, 'documenttype')
  const aan = tekstVan(formulier, 'aan') === 'ja'
  if (!isKeuze(documenttype)) return naar(pagina)
  await zetVoorkeur(burgerId, documenttype, aan)
  const document = tekstVan(formulier, 'document')
  return naar(isId(document) ? pad(taal, `/mijn/documenten/${document}`) : `${pagina}?gezet=${aan ? 'aan' : 'uit'}`)
}
