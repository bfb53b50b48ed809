import { getLocale, getTranslations } from 'next-intl/server'
import { listVertalingen } from '@/lib/documenten/vertaling/find-vertaling'
import { pad } from '@/lib/tekst/talen'

type Kenmerken = { burgerId: string; documentId: string; nummer: string }

/** In which other languages its holder can have a document, and what such a file is worth; nothing where there is none. */
export async function Vertalingen({ burgerId, documentId, nummer }: Kenmerken) {
  const talen = await listVertalingen(burgerId, documentId, nummer)
  if (talen.length === 0) return null
  const [t, eigen] = await Promise.all([getTranslations('mijn.vertaling'), getLocale()])
  return (
    <section className="mt-9 max-w-regel">
      <h2 className="mb-2">{t('titel')}</h2>
      <p>{t('uitleg')}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {talen.map((taal) => (
          <li key={taal}>
            <a href={`${pad(eigen, `/mijn/documenten/${documentId}`)}/pdf/${nummer}?taal=${taal}`} hrefLang={taal} className="inline-block py-2.5">
              {t(`taal.${taal}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
