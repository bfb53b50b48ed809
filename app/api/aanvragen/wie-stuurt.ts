import { aanvragerVan } from '@/app/aanvrager'
import { bewaarBezoeker, getBezoeker } from '@/app/aanvrager-van-formulier'
import { aanvragerVanSessie, nietVoorAdres } from '@/app/handelen'
import { adresVan, naar, teVaak } from '@/app/verzoek'
import { type Aanvrager, aanvragerZonderAanmelding, kanZonderAanmelding } from '@/lib/aanvragen/aanvrager'
import { isEigenFormulier } from '@/lib/aanvragen/find-ingediend'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie, getVerlopenBurger } from '@/lib/auth/sessie'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import type { Taal } from '@/lib/tekst/talen'

/** Who sent a form: signed in, or known from a session that ended by doing nothing; or a browser, where the form asks no sign-in. */
export type Afzender = { aanvrager: Aanvrager; isVerlopen: boolean }

/**
 * Who sent this form: who signed in, or for whom they act (else where they say for whom); undefined when nobody can be recognised and the form asks for it. Whose session ended is recognised by the
 * form on the page (`sleutel`): a browser that began one since without signing in goes on so.
 */
export async function wieStuurt(dienst: string, sleutel: string, taal: Taal): Promise<Afzender | Response | undefined> {
  const [sessie, formulier] = await Promise.all([getSessie(), findFormulier(dienst)])
  if (sessie?.soort === 'burger') {
    const aanvrager = formulier ? await aanvragerVanSessie(sessie, formulier) : aanvragerVan(sessie)
    return aanvrager ? { aanvrager, isVerlopen: false } : naar(nietVoorAdres(taal, dienst))
  }
  const burger = await getVerlopenBurger()
  const kanZonder = formulier !== undefined && kanZonderAanmelding(formulier)
  if (burger && (!kanZonder || (await isEigenFormulier(burger, sleutel))))
    return { aanvrager: aanvragerVan({ burger, niveau: 'low' }), isVerlopen: true }
  if (!kanZonder) return undefined
  const bekend = await getBezoeker()
  return { aanvrager: aanvragerZonderAanmelding(bekend ?? NIEMAND), isVerlopen: false }
}

/** A browser that began nothing yet: nothing is this one's. */
const NIEMAND = '00000000-0000-7000-8000-000000000000'

/** Who sent a page, who may begin a form with it; or the answer to give to who begins too many. */
export async function wieBewaart(dienst: string, sleutel: string, request: Request, taal: Taal): Promise<Afzender | undefined | Response> {
  const afzender = await wieStuurt(dienst, sleutel, taal)
  if (!afzender || afzender instanceof Response || afzender.aanvrager.bezoekerId === undefined) return afzender
  const geweigerd = afzender.aanvrager.bezoekerId === NIEMAND ? await teVaak('beginnen', adresVan(request), taal) : undefined
  return geweigerd ?? { ...afzender, aanvrager: await bewaarBezoeker() }
}

/** By whom tries are counted: somebody who is signed in, or the address that a browser asks from. */
export function teller({ burgerId, door }: Aanvrager, request: Request): string {
  return door?.vertegenwoordigerId ?? burgerId ?? adresVan(request)
}

/** To signing in and back to a page, with what became of what was typed. */
export function naarAanmelden(hier: string, fout: 'verlopen' | 'niet-bewaard'): Response {
  return naar(`${aanmeldAdres(hier, {})}&${new URLSearchParams({ fout })}`)
}
