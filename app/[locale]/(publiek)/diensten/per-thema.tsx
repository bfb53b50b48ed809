import { getTranslations } from 'next-intl/server'
import { type Dienstregel, THEMAS } from '@/lib/catalogus/dienst-record'
import { THEMA_ADRES } from '@/lib/catalogus/themas'
import { pad, type Taal } from '@/lib/tekst/talen'

/** Every dienst by its name only, under its theme: long, and still quiet to look through. */
export async function PerThema({ diensten, taal }: { diensten: readonly Dienstregel[]; taal: Taal }) {
  const t = await getTranslations('diensten')
  return THEMAS.map((thema) => {
    const hier = diensten.filter(({ theme }) => theme === thema)
    if (hier.length === 0) return null
    return (
      <section key={thema} className="mb-9">
        <h2 className="mb-1.5">
          <a href={pad(taal, `/themas/${THEMA_ADRES[thema]}`)} className="inline-block py-1">
            {t(`themas.${thema}`)}
          </a>
        </h2>
        <ul className="gap-x-10 sm:columns-2 lg:columns-3">
          {hier.map(({ slug, name }) => (
            <li key={slug} className="break-inside-avoid">
              <a href={pad(taal, `/diensten/${slug}`)} className="inline-block py-1.5">
                {name[taal]}
              </a>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
