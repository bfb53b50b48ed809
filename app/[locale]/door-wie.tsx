import { getTranslations } from 'next-intl/server'
import type { Vertegenwoordiger } from '@/lib/aanvragen/eigenaar'
import { getBurger } from '@/lib/burgers/get-burger'

/** Who sent something for the person whose it is, by which right; nothing when they did so themselves. */
export async function DoorWie({ vertegenwoordiger }: { vertegenwoordiger?: Vertegenwoordiger }) {
  if (!vertegenwoordiger) return null
  const [t, { voornaam, achternaam }] = await Promise.all([getTranslations('mandaten'), getBurger(vertegenwoordiger.vertegenwoordigerId)])
  return (
    <p className="-mt-3 mb-6 max-w-regel">{t(vertegenwoordiger.mandaatId ? 'doorMandaat' : 'doorOuder', { naam: `${voornaam} ${achternaam}` })}</p>
  )
}
