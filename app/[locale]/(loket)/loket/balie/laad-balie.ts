import { redirect } from 'next/navigation'
import { cache } from 'react'
import { poortAdres } from '@/app/poort'
import { plaatsVan } from '@/lib/aanvragen/plaats'
import { eisMedewerker } from '@/lib/auth/eis'
import { openAanBalie } from '@/lib/balie/help-aan-balie'
import { pad, type Taal } from '@/lib/tekst/talen'

/** A page of a form that was handed over, for who opened it; once it ended, and for anybody else, the page where a code is typed. */
export const laadBalie = cache(async (id: string, plaats: string, taal: Taal) => {
  const { medewerker } = await eisMedewerker('burger-helpen')
  const open = await openAanBalie(medewerker, id, plaats, taal)
  if (!open.ok && 'betrokkene' in open.fout) {
    redirect(poortAdres(taal, medewerker.id, open.fout.betrokkene, balieAdres(taal, id, plaats)))
  }
  if (!open.ok) redirect(`${pad(taal, '/loket/balie')}?gesloten=ja`)
  const juist = plaatsVan(open.waarde.stand, plaats)
  if (juist !== plaats) redirect(balieAdres(taal, id, juist))
  return open.waarde
})

/** The address of a page of a form at the counter. */
export function balieAdres(taal: Taal, id: string, plaats: string): string {
  return pad(taal, `/loket/balie/${id}/${plaats}`)
}
