import { naar, tekstVan, teVaak } from '@/app/verzoek'
import { getBurger } from '@/lib/burgers/get-burger'
import { neemMandaatAan } from '@/lib/mandaten/neem-mandaat-aan'
import { leesKeuze } from '../../lees-keuze'

/** Accepts an invitation by its code. Tries are counted, and one answer covers whatever does not work. */
export async function POST(request: Request): Promise<Response> {
  const gelezen = await leesKeuze(request, '/mijn/mandaten')
  if (gelezen instanceof Response) return gelezen
  const { formulier, taal, pagina, burgerId } = gelezen
  const geweigerd = await teVaak('mandaat', burgerId, taal)
  if (geweigerd) return geweigerd
  const vraag = { code: tekstVan(formulier, 'code').slice(0, 60), achternaamGever: tekstVan(formulier, 'achternaam').slice(0, 200) }
  const aangenomen = await neemMandaatAan(await getBurger(burgerId), vraag)
  return naar(`${pagina}?${aangenomen.ok ? 'gedaan=aangenomen' : 'fout=code'}`)
}
