import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { THEMAS } from '@/lib/catalogus/dienst-record'
import { listDiensten } from '@/lib/catalogus/find-dienst'
import { findThema, THEMA_ADRES } from '@/lib/catalogus/themas'
import { pad } from '@/lib/tekst/talen'
import { listGebeurtenissenBij } from '@/lib/wegwijs/gebeurtenissen-bij-thema'
import { meestGebruikt, nieuw } from '@/lib/wegwijs/uitgelicht'
import { Gebeurtenissen, Uitgelicht } from '../../diensten/wegen'

const MEEST = 3

type Props = { params: Promise<{ thema: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ thema: adres }, t, taal] = await Promise.all([params, getTranslations('diensten'), getLocale()])
  const thema = findThema(adres)
  return thema ? { title: t(`themas.${thema}`), description: t(`themaUitleg.${thema}`), ...vindbaar(taal, `/themas/${adres}`) } : {}
}

/** One theme: what happens in a life about it, what people use most of it, what is new, and everything by its name. */
export default async function Page({ params }: Props) {
  const [{ thema: adres }, taal, t] = await Promise.all([params, getLocale(), getTranslations('diensten')])
  const thema = findThema(adres)
  if (!thema) notFound()
  const diensten = listDiensten(taal).filter(({ theme }) => theme === thema)
  return (
    <Pagina>
      <Terug href={pad(taal, '/diensten')}>{t('terug')}</Terug>
      <h1>{t(`themas.${thema}`)}</h1>
      <Inleiding>{t(`themaUitleg.${thema}`)}</Inleiding>
      <Gebeurtenissen gebeurtenissen={listGebeurtenissenBij(thema)} />
      <Uitgelicht titel={t('vaakGebruikt')} {...(await meestGebruikt(MEEST, thema))} />
      <Uitgelicht titel={t('nieuw')} {...nieuw(diensten, MEEST, thema)} />
      <Uitgelicht titel={t('alleInThema')} diensten={diensten} />
      <nav aria-label={t('andereThemas')}>
        <h2>{t('andereThemas')}</h2>
        <ul className="flex flex-wrap gap-x-6">
          {THEMAS.filter((ander) => ander !== thema).map((ander) => (
            <li key={ander}>
              <a href={pad(taal, `/themas/${THEMA_ADRES[ander]}`)} className="inline-block py-2">
                {t(`themas.${ander}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Pagina>
  )
}
