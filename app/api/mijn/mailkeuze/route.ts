import { naar, tekstVan } from '@/app/verzoek'
import { zetMailvoorkeuren } from '@/lib/berichten/mailvoorkeuren'
import { leesKeuze } from '../lees-keuze'

/** The form with which a citizen says what to get mail about; a box that is not ticked is a no. */
export async function POST(request: Request): Promise<Response> {
  const gelezen = await leesKeuze(request, '/mijn/documenten/vanzelf')
  if (gelezen instanceof Response) return gelezen
  const { formulier, pagina, burgerId } = gelezen
  const wil = (keuze: string) => tekstVan(formulier, keuze) === 'ja'
  const keuzes = { nieuw: wil('nieuw'), vervangen: wil('vervangen'), einde: wil('einde'), gesprek: wil('gesprek'), concept: wil('concept') }
  await zetMailvoorkeuren(burgerId, keuzes)
  return naar(`${pagina}?mail=bewaard#mail`)
}
