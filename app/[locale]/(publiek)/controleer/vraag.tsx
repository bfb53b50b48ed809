import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { Controleformulieren, Fouten, type Verkeerd } from './formulieren'
import { Weten } from './weten'

/** Where anyone asks about a document; also where one mends what was typed. */
export async function Vraag({ verkeerd, code, children }: { verkeerd?: Verkeerd; code?: string; children?: ReactNode }) {
  const t = await getTranslations('controle')
  return (
    <Pagina breedte="smal">
      <Fouten verkeerd={verkeerd} />
      {children}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding', { stad: env().STAD_NAAM })}</Inleiding>
      <Controleformulieren verkeerd={verkeerd} code={code} />
      <Weten />
    </Pagina>
  )
}
