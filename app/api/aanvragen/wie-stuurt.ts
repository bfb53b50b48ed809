import { aanvragerVan } from '@/app/aanvrager'
import { naar } from '@/app/verzoek'
import type { Aanvrager } from '@/lib/aanvragen/aanvrager'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie, getVerlopenBurger } from '@/lib/auth/sessie'

/** Who sent a form: signed in, or known from a session that ended by doing nothing. */
export type Afzender = { aanvrager: Aanvrager; isVerlopen: boolean }

/** Who sent this form; undefined when nobody can be recognised. */
export async function wieStuurt(): Promise<Afzender | undefined> {
  const sessie = await getSessie()
  if (sessie?.soort === 'burger') return { aanvrager: aanvragerVan(sessie), isVerlopen: false }
  const burger = await getVerlopenBurger()
  return burger ? { aanvrager: aanvragerVan({ burger, niveau: 'low' }), isVerlopen: true } : undefined
}

/** To signing in and back to a page, with what became of what was typed. */
export function naarAanmelden(hier: string, fout: 'verlopen' | 'niet-bewaard'): Response {
  return naar(`${aanmeldAdres(hier, {})}&${new URLSearchParams({ fout })}`)
}
