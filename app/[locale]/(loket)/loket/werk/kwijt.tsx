import { getLocale, getTranslations } from 'next-intl/server'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { gekend } from '@/lib/tekst/gekend'
import { KWIJTREDENEN, listKwijt } from '@/lib/werklijst/vrijgaven'

/** What somebody had and does not have any more without their doing, until they say that they read it. */
export async function Kwijt({ medewerkerId }: { medewerkerId: string }) {
  const [t, taal, kwijt] = await Promise.all([getTranslations('werklijst.kwijt'), getLocale(), listKwijt(medewerkerId)])
  if (kwijt.length === 0) return null
  const dagen = env().WERKLIJST_VRIJ_NA_WERKDAGEN
  return (
    <section aria-label={t('titel')}>
      <Melding toon="let-op" titel={t('titel')}>
        <ul>
          {kwijt.map(({ referentie, dienst, reden, op }) => (
            <li key={`${referentie} ${op.getTime()}`}>
              {t(gekend(KWIJTREDENEN, reden, 'verdeeld'), { referentie, dienst: dienstnaam(dienst, taal), dagen })}
            </li>
          ))}
        </ul>
        <form method="post" action="/api/loket/werklijst/gelezen" className="mt-3">
          <input type="hidden" name="taal" value={taal} />
          <Knop soort="rand">{t('gelezen')}</Knop>
        </form>
      </Melding>
    </section>
  )
}
