import { useLocale, useTranslations } from 'next-intl'
import type { Voorbereiding } from '@/lib/afspraken/voorbereiding'
import { pad } from '@/lib/tekst/talen'

/** Why somebody comes, and what to bring: what the case still lacks, and nothing else. */
export function Voorbereiden({ voorbereiding: { referentie, waarom, meebrengen, ontbreekt } }: { voorbereiding: Voorbereiding }) {
  const t = useTranslations('afspraken.een')
  const taal = useLocale()
  return (
    <div className="proza mt-8 max-w-regel">
      {waarom.length > 0 && (
        <>
          <h2>{t('waarom')}</h2>
          {waarom.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </>
      )}
      {ontbreekt && (
        <>
          <h2>{t('ontbreekt')}</h2>
          {ontbreekt.length === 0 && <p>{t('nietsOntbreekt')}</p>}
          <ul>
            {ontbreekt.map(({ taakId, vraag }) => (
              <li key={taakId}>
                <a href={pad(taal, `/mijn/aanvragen/${referentie}/vragen/${taakId}`)}>{vraag}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('meebrengen')}</h2>
      <ul>
        {(meebrengen.length > 0 ? meebrengen : [t('identiteit')]).map((ding) => (
          <li key={ding}>{ding}</li>
        ))}
      </ul>
    </div>
  )
}
