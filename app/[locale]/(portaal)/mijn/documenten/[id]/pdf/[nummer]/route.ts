import { notFound } from 'next/navigation'
import { bestandAntwoord } from '@/app/bestand-antwoord'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { findPdf } from '@/lib/documenten/get-pdf'

type Context = { params: Promise<{ id: string; nummer: string }> }

/** The file of one version; another person's is as if it did not exist. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [{ burger }, { id, nummer }] = await Promise.all([eisSterkeBurger(), params])
  const pdf = await findPdf(burger.burgerId, id, nummer)
  return pdf ? bestandAntwoord(pdf) : notFound()
}
