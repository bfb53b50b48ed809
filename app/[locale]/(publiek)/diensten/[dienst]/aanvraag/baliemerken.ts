import { getTranslations } from 'next-intl/server'
import type { Baliemerk } from '@/lib/aanvragen/inhoud'
import { listFuncties } from '@/lib/auth/list-functies'
import { toonMoment } from '@/lib/tekst/datum'
import type { Taal } from '@/lib/tekst/talen'

/** Which answers staff filled in at the counter, in words: by which function, and when. A citizen reads functions, not names. */
export async function baliemerken(merken: Record<string, Baliemerk> | undefined, taal: Taal): Promise<(veld: string) => string | undefined> {
  const alle = Object.entries(merken ?? {})
  if (alle.length === 0) return () => undefined
  const [t, tg, functies] = await Promise.all([
    getTranslations('balie'),
    getTranslations('mijn.gegevens'),
    listFuncties(alle.map(([, { medewerkerId }]) => medewerkerId)),
  ])
  return (veld) => {
    const merk = merken?.[veld]
    if (!merk) return undefined
    const functie = functies.get(merk.medewerkerId)
    const wie = tg(`functie.${functie?.rol ?? 'andere'}`)
    return t('merk', { wie, moment: toonMoment(taal, new Date(merk.op)) })
  }
}
