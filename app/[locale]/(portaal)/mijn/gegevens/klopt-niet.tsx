import { useLocale, useTranslations } from 'next-intl'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'

/** Where somebody goes on who moved; the link is there as long as the catalogue has the dienst. */
const VERHUISD = 'adreswijziging'

/** How to say that something is wrong, by where it comes from. */
export function Kloptniet() {
  const t = useTranslations('mijn.gegevens')
  const taal = useLocale()
  const { STAD_TELEFOON, STAD_EMAIL } = env()
  return (
    <section className="proza mb-10 max-w-regel">
      <h2>{t('fout')}</h2>
      {findDienst(VERHUISD) && (
        <p>
          <a href={pad(taal, `/diensten/${VERHUISD}`)}>{t('foutAdres')}</a>
        </p>
      )}
      <p>{t('foutRegister', { telefoon: STAD_TELEFOON, email: STAD_EMAIL })}</p>
      <p>{t('foutProfiel')}</p>
    </section>
  )
}
