import { getLocale, getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import { mag } from '@/lib/auth/rechten'
import { TEL_STORINGEN_TOT, telGestrandeJobs } from '@/lib/jobs/list-gestrande-jobs'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { pad } from '@/lib/tekst/talen'
import { Zegelmelding } from './zegelmelding'

/** How much the portal keeps failing at, and whether its seal ends, on the page where a role that sees it begins. */
export async function Storingstelling({ medewerker }: { medewerker: Behandelaar }) {
  if (!mag(medewerker.rol, 'storingen-zien')) return null
  const [t, taal, aantal] = await Promise.all([getTranslations('loket.storingen'), getLocale(), telGestrandeJobs()])
  return (
    <>
      <Zegelmelding />
      {aantal === 0 ? (
        <p className="mb-5">{t('geen')}</p>
      ) : (
        <Melding toon="let-op" titel={aantal >= TEL_STORINGEN_TOT ? t('veel', { aantal: TEL_STORINGEN_TOT }) : t('aantal', { aantal })}>
          <p>
            <a href={pad(taal, '/loket/storingen')}>{t('bekijk')}</a>
          </p>
        </Melding>
      )}
    </>
  )
}
