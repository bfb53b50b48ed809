import type { getTranslations } from 'next-intl/server'
import type { Functie } from '@/lib/auth/list-functies'
import type { InzageRegel } from '@/lib/inzage/list-inzagen'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'

type Woorden = Awaited<ReturnType<typeof getTranslations<'mijn.gegevens'>>>

/** Who looked, as the citizen reads it: staff by their function, never by name. */
export function wieKeek(t: Woorden, { door, toepassing = '' }: Pick<InzageRegel, 'door' | 'toepassing'>, functie: Functie | undefined): string {
  if (door !== 'medewerker') return t(door, { naam: toepassingsnaam(toepassing) })
  return functie ? t('medewerker', { functie: t(`functie.${functie.rol}`), team: functie.team }) : t('functie.andere')
}
