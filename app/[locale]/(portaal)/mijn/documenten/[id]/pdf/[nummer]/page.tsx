import { notFound, redirect } from 'next/navigation'
import { codeUitAdres } from '@/app/code-uit-adres'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { findDocument } from '@/lib/documenten/find-document'

type Props = { params: Promise<{ id: string; nummer: string }> }

/**
 * The address of the file of one version. It leads to the file, or shows the page of what is not there: only a page
 * can do that, since a route handler's 404 is an empty screen.
 */
export default async function Page({ params }: Props): Promise<never> {
  const [{ burger }, { id, nummer }] = await Promise.all([eisSterkeBurger(), params])
  const code = codeUitAdres(nummer)
  const document = await findDocument(burger.burgerId, id)
  if (!document?.versies.some((versie) => versie.nummer === code && versie.heeftBestand)) notFound()
  redirect(`/api/mijn/documenten/${id}/${code}`)
}
