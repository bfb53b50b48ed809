import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Terug } from '@/components/ui/pagina'
import { pad } from '@/lib/tekst/talen'

/** The pages of editors about one dienst. */
const PAGINAS = ['overzicht', 'teksten', 'vragen', 'verschil', 'voorbeeld', 'proberen'] as const
export type Redactiepagina = (typeof PAGINAS)[number]

type Props = { dienst: string; naam: string; hier: Redactiepagina; titel: string; children?: ReactNode }

/** What stands above each of them: the dienst, the title, and the way to the others. */
export async function Redactiekop({ dienst, naam, hier, titel, children }: Props) {
  const [t, taal] = await Promise.all([getTranslations('redactie'), getLocale()])
  const basis = `/loket/redactie/${dienst}`
  return (
    <>
      <Terug href={pad(taal, '/loket/redactie')}>{t('terug')}</Terug>
      <p className="mb-1 text-[0.95rem] text-gedempt">{naam}</p>
      <h1>{titel}</h1>
      <nav aria-label={t('paginas.label')} className="mb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 border-b border-lijn pb-2">
          {PAGINAS.map((pagina) => (
            <li key={pagina}>
              <a
                href={pad(taal, pagina === 'overzicht' ? basis : `${basis}/${pagina}`)}
                aria-current={pagina === hier ? 'page' : undefined}
                className="inline-block py-2 aria-[current]:font-bold aria-[current]:no-underline"
              >
                {t(`paginas.${pagina}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  )
}
