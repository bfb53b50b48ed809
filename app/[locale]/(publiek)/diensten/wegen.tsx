import { getLocale, getTranslations } from 'next-intl/server'
import { Tegel, Tegels } from '@/components/ui/kaart'
import { pad } from '@/lib/tekst/talen'
import type { BekendeGebeurtenis } from '@/lib/wegwijs/find-levensgebeurtenis'
import type { Uitgelicht as Diensten } from '@/lib/wegwijs/uitgelicht'

/** Some life events as a quiet block of links, with the way to all of them. */
export async function Gebeurtenissen({ gebeurtenissen, metAlle = false }: { gebeurtenissen: readonly BekendeGebeurtenis[]; metAlle?: boolean }) {
  const [t, taal] = await Promise.all([getTranslations('diensten'), getLocale()])
  if (gebeurtenissen.length === 0) return null
  return (
    <section className="mb-9 rounded-vak bg-merk-was px-5 py-4">
      <h2>{t('gebeurt')}</h2>
      <ul className="mt-1 gap-x-10 sm:columns-2 lg:columns-3">
        {gebeurtenissen.map(({ slug, naam }) => (
          <li key={slug} className="break-inside-avoid">
            <a href={pad(taal, `/levensgebeurtenissen/${slug}`)} className="inline-block py-1.5">
              {naam[taal]}
            </a>
          </li>
        ))}
        {metAlle && (
          <li>
            <a href={pad(taal, '/levensgebeurtenissen')} className="inline-block py-1.5">
              {t('alleGebeurtenissen')}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** The guided page of what somebody looks for, before the diensten that were found. */
export async function Gids({ gebeurtenis: { slug, naam, samenvatting } }: { gebeurtenis: BekendeGebeurtenis }) {
  const [t, taal] = await Promise.all([getTranslations('diensten'), getLocale()])
  return (
    <section className="mb-4 rounded-vak bg-merk-was px-5 py-4">
      <h3>
        <a href={pad(taal, `/levensgebeurtenissen/${slug}`)} className="inline-block py-1">
          {t('gids', { gebeurtenis: naam[taal] })}
        </a>
      </h3>
      <p className="max-w-regel text-[0.95rem]">{samenvatting[taal]}</p>
    </section>
  )
}

/** A few diensten under a title, with a word when they are samples; nothing when there are none. */
export async function Uitgelicht({ titel, diensten, isVoorbeeld }: { titel: string } & Diensten) {
  const [t, taal] = await Promise.all([getTranslations('diensten'), getLocale()])
  if (diensten.length === 0) return null
  return (
    <section className="mb-9">
      <h2 className={isVoorbeeld ? undefined : 'mb-3'}>{titel}</h2>
      {isVoorbeeld && <p className="mb-3 text-[0.95rem] text-gedempt">{t('voorbeeld')}</p>}
      <Tegels>
        {diensten.map(({ slug, name, summary }) => (
          <Tegel key={slug} href={pad(taal, `/diensten/${slug}`)} titel={name[taal]} uitleg={summary[taal]} />
        ))}
      </Tegels>
    </section>
  )
}
