import { getLocale, getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import { mag } from '@/lib/auth/rechten'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { telWachtendeVoor } from '@/lib/loket/wacht-op-goedkeuring'
import { pad } from '@/lib/tekst/talen'
import { TEL_WACHTEND_TOT, telTeruggestuurde } from '@/lib/vierogen/list-voorbereidingen'

/** In the work list: how much waits for this person's approval, or came back to them; nothing when there is none. */
export async function Goedkeurtelling({ medewerker }: { medewerker: Behandelaar }) {
  const { id, rol } = medewerker
  const [t, taal] = await Promise.all([getTranslations('vierogen'), getLocale()])
  const keurt = mag(rol, 'goedkeuren')
  const aantal = keurt ? await telWachtendeVoor(medewerker) : await telTeruggestuurde(id)
  if (aantal === 0) return null
  const titel =
    aantal >= TEL_WACHTEND_TOT ? t('telling.veel', { aantal: TEL_WACHTEND_TOT }) : t(keurt ? 'telling.wacht' : 'telling.terug', { aantal })
  return (
    <Melding toon="let-op" titel={titel}>
      <p>
        <a href={pad(taal, '/loket/goedkeuren')}>{t('telling.bekijk')}</a>
      </p>
    </Melding>
  )
}
