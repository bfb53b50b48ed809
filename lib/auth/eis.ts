import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Niveau } from '@/lib/catalogus/define-dienst'
import { ontleedPad, pad } from '@/lib/tekst/talen'
import { isBeperkt } from './is-beperkt'
import { isMinstens } from './niveaus'
import { mag, type Recht } from './rechten'
import { type BurgerSessie, getSessie, type MedewerkerSessie } from './sessie'

/** The citizen of this request; who is not signed in, or not strongly enough, is led to do so and back here. */
export async function eisBurger(niveau: Niveau = 'low'): Promise<BurgerSessie> {
  const sessie = await getSessie()
  if (sessie?.soort === 'burger' && isMinstens(sessie.niveau, niveau)) return sessie
  return naarAanmelden({ niveau })
}

/** The citizen of this request, signed in strongly enough to see what the registers gave. */
export async function eisSterkeBurger(): Promise<BurgerSessie> {
  const sessie = await eisBurger()
  return isBeperkt(sessie) ? eisBurger('substantial') : sessie
}

/** The member of staff of this request, if their role has one of the rights; who lacks it reads so. */
export async function eisMedewerker(...rechten: [Recht, ...Recht[]]): Promise<MedewerkerSessie> {
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naarAanmelden({ wie: 'medewerker' })
  if (!rechten.some((recht) => mag(sessie.medewerker.rol, recht))) {
    const { taal } = ontleedPad((await headers()).get('x-pad') ?? '/')
    redirect(pad(taal, '/fout/geen-recht'))
  }
  return sessie
}

/** Where one signs in and comes back from. */
export function aanmeldAdres(hier: string, vraag: { niveau?: Niveau; wie?: 'medewerker' }): string {
  const { taal } = ontleedPad(hier)
  const zoek = new URLSearchParams({ terug: hier })
  if (vraag.niveau && vraag.niveau !== 'low') zoek.set('niveau', vraag.niveau)
  if (vraag.wie) zoek.set('wie', vraag.wie)
  return `${pad(taal, '/aanmelden')}?${zoek}`
}

async function naarAanmelden(vraag: { niveau?: Niveau; wie?: 'medewerker' }): Promise<never> {
  const koppen = await headers()
  redirect(aanmeldAdres(`${koppen.get('x-pad') ?? '/mijn'}${koppen.get('x-vraag') ?? ''}`, vraag))
}
