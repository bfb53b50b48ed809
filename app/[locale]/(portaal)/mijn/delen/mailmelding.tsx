import { getLocale, getTranslations } from 'next-intl/server'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { findMailweigering } from '@/lib/berichten/mailweigering'
import type { Burger } from '@/lib/burgers/get-burger'
import { env } from '@/lib/platform/env'
import { dagVan } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'

/** Tells a citizen that our mail does not arrive, and how to mend it; nothing when it does. */
export async function Mailmelding({ burger, opnieuw }: { burger: Burger; opnieuw: boolean }) {
  const [t, taal, weigering] = await Promise.all([getTranslations('bezorging.burger'), getLocale(), findMailweigering(burger)])
  if (!weigering) return opnieuw ? <Melding toon="goed" titel={t('opnieuw')} /> : null
  return (
    <Melding toon="let-op" titel={t('titel')}>
      <p>{t('uitleg', { email: burger.email ?? '', dag: toonDag(taal, dagVan(weigering.op)) })}</p>
      <p>{t('verander', { telefoon: env().STAD_TELEFOON })}</p>
      <form method="post" action="/api/mijn/mail-opnieuw">
        <input type="hidden" name="taal" value={taal} />
        <Knop soort="rand">{t('probeer')}</Knop>
      </form>
    </Melding>
  )
}
