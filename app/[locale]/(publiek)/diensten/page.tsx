import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Tegel, Tegels } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { zoekDiensten } from '@/lib/catalogus/zoek-diensten'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'

type Props = { searchParams: Promise<{ zoek?: string | string[] }> }

const MAX_VRAAG = 100

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('diensten'))('titel') }
}

/** Everything that the city offers here, by name; with a word, what fits it. */
export default async function Page({ searchParams }: Props) {
  const [{ zoek }, taal, t] = await Promise.all([searchParams, getLocale(), getTranslations('diensten')])
  const vraag = ([zoek].flat()[0] ?? '').trim().slice(0, MAX_VRAAG)
  const diensten = zoekDiensten(taal, vraag)
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <search>
        <form method="get" className="mb-8 max-w-[36rem]">
          <label htmlFor="zoek" className="block w-fit text-[1.08rem] font-bold">
            {t('zoekLabel')}
          </label>
          <p id="zoek-hint" className="text-[0.95rem] text-gedempt">
            {t('zoekHint')}
          </p>
          <div className="mt-1.5 flex flex-wrap gap-3">
            <input
              id="zoek"
              name="zoek"
              type="search"
              defaultValue={vraag}
              maxLength={MAX_VRAAG}
              aria-describedby="zoek-hint"
              autoComplete="off"
              className="min-h-12 min-w-0 flex-1 basis-56 rounded-vak border-2 border-rand bg-kaart px-3.5 py-2"
            />
            <Knop className="max-sm:w-full">{t('zoek')}</Knop>
          </div>
        </form>
      </search>
      {vraag && (
        <div role="status" className="mb-4">
          <p>{diensten.length > 0 ? t('gevonden', { aantal: diensten.length, vraag }) : t('niets', { vraag, telefoon: env().STAD_TELEFOON })}</p>
          <p>
            <a href={pad(taal, '/diensten')} className="inline-block py-2">
              {t('toonAlles')}
            </a>
          </p>
        </div>
      )}
      {diensten.length > 0 && (
        <Tegels>
          {diensten.map(({ slug, name, summary }) => (
            <Tegel key={slug} href={pad(taal, `/diensten/${slug}`)} titel={name[taal]} uitleg={summary[taal]} />
          ))}
        </Tegels>
      )}
    </Pagina>
  )
}
