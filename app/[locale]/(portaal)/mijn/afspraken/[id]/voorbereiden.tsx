import { useTranslations } from 'next-intl'
import type { Voorbereiding } from '@/lib/afspraken/voorbereiding'

/** Why somebody comes, and what to bring: what the case still lacks, and nothing else. */
export function Voorbereiden({ voorbereiding: { waarom, meebrengen, ontbreekt } }: { voorbereiding: Voorbereiding }) {
  const t = useTranslations('afspraken.een')
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
            {ontbreekt.map((zin) => (
              <li key={zin}>{zin}</li>
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
