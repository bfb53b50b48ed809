import { getLocale, getTranslations } from 'next-intl/server'
import { Acties, KnopLink } from '@/components/ui/knop'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'

/** How somebody hears more who did not sign in: by the mail that goes now, or not at all when they gave no address. */
export async function ZonderAanmelding({ email }: { email?: string }) {
  const [t, taal] = await Promise.all([getTranslations('formulier.bevestiging.los'), getLocale()])
  const telefoon = env().STAD_TELEFOON
  return (
    <section className="mb-8 max-w-regel">
      <h2>{t(email ? 'mailTitel' : 'zonderTitel')}</h2>
      {!email && <p className="mt-2">{t('zonder', { telefoon })}</p>}
      {email && (
        <>
          <p className="mt-2 [overflow-wrap:anywhere]">{t('mail', { email })}</p>
          <p className="mt-2">{t('geenMail', { telefoon })}</p>
          <Acties>
            <KnopLink soort="rand" href={pad(taal, '/volgen')}>
              {t('opnieuw')}
            </KnopLink>
          </Acties>
        </>
      )}
    </section>
  )
}
