import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { TweeKolommen } from '@/components/ui/kaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { findDienst, findFormulier } from '@/lib/catalogus/find-dienst'
import { pad } from '@/lib/tekst/talen'
import { Begin } from './begin'
import { InHetKort } from './in-het-kort'
import { Inhoud } from './inhoud'

type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<{ formulier?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ dienst }, taal] = await Promise.all([params, getLocale()])
  const record = findDienst(dienst)
  return record ? { title: record.name[taal], description: record.summary[taal] } : {}
}

/** One dienst: what it is, the one thing to do about it, and everything to know before. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst }, { formulier }, taal, t] = await Promise.all([params, searchParams, getLocale(), getTranslations('diensten')])
  const record = findDienst(dienst)
  if (!record) notFound()
  return (
    <Pagina>
      <Terug href={pad(taal, '/diensten')}>{t('terug')}</Terug>
      {formulier === 'weg' && <Melding toon="goed" titel={t('weggegooid')} />}
      {formulier === 'verdwenen' && (
        <Melding toon="let-op" titel={t('verdwenen.titel')}>
          <p>{t('verdwenen.uitleg')}</p>
        </Melding>
      )}
      <TweeKolommen zijLabel={t('kort')} zij={<InHetKort record={record} taal={taal} />}>
        <h1>{record.name[taal]}</h1>
        <Inleiding>{record.summary[taal]}</Inleiding>
        <Begin formulier={await findFormulier(dienst)} taal={taal} />
        <Inhoud record={record} taal={taal} />
      </TweeKolommen>
    </Pagina>
  )
}
