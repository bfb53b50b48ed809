import { notFound, redirect } from 'next/navigation'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { laadZaak } from '../../laad'

type Props = { params: Promise<{ referentie: string; id: string }> }

/** The address of a file that the citizen sent: leads to the file, or shows the page of what is not there. */
export default async function Page({ params }: Props): Promise<never> {
  await eisSterkeBurger()
  const { referentie, id } = await params
  const { aanvraag } = await laadZaak(referentie)
  if (!aanvraag.bijlagen.some((bijlage) => bijlage.id === id)) notFound()
  redirect(`/api/mijn/aanvragen/${aanvraag.referentie}/bijlagen/${id}`)
}
