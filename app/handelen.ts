import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { aanvragerVan } from '@/app/aanvrager'
import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { type BurgerSessie, getSessie } from '@/lib/auth/sessie'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { aanvragerBij, findHandeling, type Handeling } from '@/lib/mandaten/handeling'
import { ontleedPad, pad, type Taal } from '@/lib/tekst/talen'

/** For whom who is signed in acts; undefined when for themselves, and for staff. */
export const getHandeling = cache(async (): Promise<Handeling | undefined> => {
  const sessie = await getSessie()
  return sessie?.soort === 'burger' ? findHandeling(sessie) : undefined
})

/** Who applies for who is signed in: themselves, or the person for whom they act; undefined when they act for somebody and may not for this form. */
export async function aanvragerVanSessie(sessie: BurgerSessie, { record }: Pick<EenFormulier, 'record'>): Promise<Burgeraanvrager | undefined> {
  const handeling = await getHandeling()
  return handeling ? aanvragerBij(handeling, record, sessie.niveau) : aanvragerVan(sessie)
}

/** Where who acts for another says for whom, when this form is not theirs to fill in. */
export function nietVoorAdres(taal: Taal, dienst: string): string {
  return `${pad(taal, '/mijn/mandaten/voor-wie')}?${new URLSearchParams({ niet: dienst, terug: `/diensten/${dienst}` })}`
}

/** Leads there. */
export async function naarVoorWie(dienst: string): Promise<never> {
  const { taal } = ontleedPad((await headers()).get('x-pad') ?? '/')
  redirect(nietVoorAdres(taal, dienst))
}
