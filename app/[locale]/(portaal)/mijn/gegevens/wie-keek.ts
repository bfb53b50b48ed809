import type { getTranslations } from 'next-intl/server'
import type { Functie } from '@/lib/auth/list-functies'
import type { InzageRegel } from '@/lib/inzage/list-inzagen'

type Woorden = Awaited<ReturnType<typeof getTranslations<'mijn.gegevens'>>>

/** Who looked, as the citizen reads it: staff by their function and never by name, a program or who acts for them by `naam`. */
export function wieKeek(t: Woorden, door: InzageRegel['door'], functie: Functie | undefined, naam: string): string {
  if (door !== 'medewerker') return t(door, { naam })
  return functie ? t('medewerker', { functie: t(`functie.${functie.rol}`), team: functie.team }) : t('functie.andere')
}
