import { getLocale, getTranslations } from 'next-intl/server'
import { Kaart } from '@/components/ui/kaart'
import { pad } from '@/lib/tekst/talen'
import type { Plaatsvraag } from '@/lib/terugbellen/plaats'
import { belwaarden } from './belzinnen'

/** Who helps: the number with its hours, and the way to be called, which takes along where the person is. */
export async function Belhulp({ waar }: { waar: Plaatsvraag }) {
  const [t, taal] = await Promise.all([getTranslations('terugbellen'), getLocale()])
  return (
    <>
      <p className="max-w-regel">{t('bel', belwaarden(taal))}</p>
      <p>
        <a href={`${pad(taal, '/terugbellen')}?${new URLSearchParams(waar as Record<string, string>)}`} className="inline-block py-2">
          {t('belMij')}
        </a>
      </p>
    </>
  )
}

/** The same as a card under a page that is not a form. */
export async function Hulpkaart({ waar }: { waar: Plaatsvraag }) {
  const t = await getTranslations('algemeen.kop')
  return (
    <section className="mt-10 max-w-regel">
      <Kaart>
        <h2 className="mb-1 text-[1.05rem]">{t('hulpTitel')}</h2>
        <Belhulp waar={waar} />
      </Kaart>
    </section>
  )
}
