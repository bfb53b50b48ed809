import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { getHandeling } from '@/app/handelen'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { listDocumentenVanGever } from '@/lib/mandaten/documenten-van-gever'
import { pad } from '@/lib/tekst/talen'
import { Documentlijst } from '../../delen/documentkaart'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mandaten.documenten'))('kort') }
}

/** The documents of the person for whom is acted, as far as they said so; for nobody else there is such a page. */
export default async function Page() {
  await eisBurger('substantial')
  const handeling = await getHandeling()
  if (handeling?.stand !== 'geldig') notFound()
  const [t, taal, documenten] = await Promise.all([getTranslations('mandaten.documenten'), getLocale(), listDocumentenVanGever(handeling)])
  if (!documenten) notFound()
  const { naam } = handeling
  return (
    <Pagina>
      <Terug href={pad(taal, '/mijn/documenten')}>{t('terug')}</Terug>
      <h1>{t('titel', { naam })}</h1>
      <Inleiding>{t(handeling.door.mandaatId ? 'inleiding' : 'inleidingOuder', { naam })}</Inleiding>
      {documenten.length === 0 && <p>{t('leeg')}</p>}
      <Documentlijst documenten={documenten} kop="h2" bestand={(nummer) => `/api/mijn/mandaten/documenten/${nummer}`} />
    </Pagina>
  )
}
