import { cookies } from 'next/headers'
import { aanvragerVanSessie, naarVoorWie } from '@/app/handelen'
import { type Aanvrager, aanvragerZonderAanmelding, kanZonderAanmelding } from '@/lib/aanvragen/aanvrager'
import { eisBurger } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { findBezoeker, gebruikBezoeker } from '@/lib/bezoekers/bezoeker'
import { bezoekCookie } from '@/lib/bezoekers/bezoeksleutel'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { nieuwId } from '@/lib/platform/ids'

/** The browser that fills in a form without signing in, or undefined when it began none. */
export async function getBezoeker(): Promise<string | undefined> {
  return findBezoeker((await cookies()).get(bezoekCookie().name)?.value)
}

/**
 * Who looks at a page of a form: who is signed in, or for whom they act (who may not for this form is led to say for whom); where the record asks no sign-in also a browser, one that began nothing yet
 * under an id of nobody; else whoever is not signed in is led to do so.
 */
export async function eisAanvrager(formulier: EenFormulier): Promise<Aanvrager> {
  const sessie = await getSessie()
  if (sessie?.soort === 'burger' || !kanZonderAanmelding(formulier)) {
    const aanvrager = await aanvragerVanSessie(await eisBurger(formulier.niveau), formulier)
    return aanvrager ?? naarVoorWie(formulier.record.slug)
  }
  return aanvragerZonderAanmelding((await getBezoeker()) ?? nieuwId())
}

/** The browser that sends a page of a form, which it keeps a secret for from now on; only where an answer may set a cookie. */
export async function bewaarBezoeker(): Promise<Aanvrager> {
  const potje = await cookies()
  const koekje = bezoekCookie()
  const { bezoekerId, sleutel } = await gebruikBezoeker(potje.get(koekje.name)?.value)
  potje.set({ ...koekje, value: sleutel })
  return aanvragerZonderAanmelding(bezoekerId)
}
