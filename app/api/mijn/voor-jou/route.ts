import { naar, tekstVan } from '@/app/verzoek'
import { zetVoorJou } from '@/lib/wegwijs/voor-jou'
import { leesKeuze } from '../lees-keuze'

/** The form with which a citizen switches off what may be meant for them, or on again. */
export async function POST(request: Request): Promise<Response> {
  const gelezen = await leesKeuze(request, '/mijn/voor-jou')
  if (gelezen instanceof Response) return gelezen
  const { formulier, pagina, burgerId } = gelezen
  const aan = tekstVan(formulier, 'aan') === 'ja'
  await zetVoorJou(burgerId, aan)
  return naar(`${pagina}?gezet=${aan ? 'aan' : 'uit'}`)
}
