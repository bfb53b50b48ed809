import { notFound, redirect } from 'next/navigation'
import { codeUitAdres } from '@/app/code-uit-adres'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { findDocument } from '@/lib/documenten/find-document'
import { listVertalingen } from '@/lib/documenten/vertaling/find-vertaling'

type Props = { params: Promise<{ id: string; nummer: string }>; searchParams: Promise<{ taal?: string }> }

/**
 * The address of the file of one version, or of its translation. It leads to the file, or shows the page of what is not there: only a page
 * can do that, since a route handler's 404 is an empty screen.
 */
export default async function Page({ params, searchParams }: Props): Promise<never> {
  const [{ burger }, { id, nummer }, vraag] = await Promise.all([eisSterkeBurger(), params, searchParams])
  const { taal } = elkEenmaal<{ taal?: string }>(vraag)
  const code = codeUitAdres(nummer)
  const document = await findDocument(burger.burgerId, id)
  if (!document?.versies.some((versie) => versie.nummer === code && versie.heeftBestand)) notFound()
  if (taal === undefined) redirect(`/api/mijn/documenten/${id}/${code}`)
  const gekozen = (await listVertalingen(burger.burgerId, id, code)).find((kandidaat) => kandidaat === taal) ?? notFound()
  redirect(`/api/mijn/documenten/${id}/${code}?taal=${gekozen}`)
}
