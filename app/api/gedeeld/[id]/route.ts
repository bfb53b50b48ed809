import { cookies } from 'next/headers'
import { bestandAntwoord } from '@/app/bestand-antwoord'
import { metBestandsuitleg } from '@/app/bestandsuitleg'
import { naar } from '@/app/verzoek'
import { isKijker, kijkerCookie } from '@/lib/documenten/delen/deelsleutel'
import { findGedeeldePdf } from '@/lib/documenten/delen/find-gedeeld'
import { isId } from '@/lib/platform/ids'
import { leesTaal, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ id: string }> }

/** The file of what this browser opened, where its holder allowed that; the page of the opening says why there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, potje] = await Promise.all([params, cookies()])
  const kijker = potje.get(kijkerCookie().name)?.value ?? ''
  const taal = leesTaal(new URL(request.url).searchParams.get('taal') ?? '')
  return metBestandsuitleg(taal, async () => {
    const pdf = isKijker(kijker) ? await findGedeeldePdf(id, kijker) : undefined
    return pdf ? bestandAntwoord(pdf) : naar(pad(taal, `/gedeeld/opening/${isId(id) ? id : 'dicht'}`))
  })
}
