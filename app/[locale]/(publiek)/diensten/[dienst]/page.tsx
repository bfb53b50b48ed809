import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { TweeKolommen } from '@/components/ui/kaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { findDienst, findIngang, findRecord } from '@/lib/catalogus/find-dienst'
import { schemaOrg } from '@/lib/opendata/schema-org'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'
import { Actie } from './actie'
import { InHetKort } from './in-het-kort'
import { Inhoud } from './inhoud'
import { VoorZoekmachines } from './voor-zoekmachines'

type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<{ formulier?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ dienst }, taal] = await Promise.all([params, getLocale()])
  const hier = findIngang(dienst) ?? findDienst(dienst)
  if (!hier) return {}
  const { robots, alternates } = vindbaar(taal, `/diensten/${hier.slug}`)
  const types = { 'application/ld+json': `${env().PUBLIC_URL}/diensten/${hier.slug}.jsonld` }
  return { title: hier.name[taal], description: hier.summary[taal], robots, alternates: { ...alternates, types } }
}

/** One dienst, or a way into one: what it is, the one thing to do about it, and everything to know before. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst }, { formulier }, taal, t] = await Promise.all([params, searchParams, getLocale(), getTranslations('diensten')])
  const ingang = findIngang(dienst)
  const record = await findRecord(ingang?.dienst ?? dienst)
  if (!record) notFound()
  const { name, summary } = ingang ?? record
  return (
    <Pagina>
      <VoorZoekmachines gegevens={schemaOrg(record, { slug: ingang?.slug ?? record.slug, name, summary }, taal, t('titel'))} />
      <Terug href={pad(taal, '/diensten')}>{t('terug')}</Terug>
      {formulier === 'weg' && <Melding toon="goed" titel={t('weggegooid')} />}
      {formulier === 'bewaard' && (
        <Melding toon="goed" titel={t('bewaard.titel')}>
          <p>{t('bewaard.uitleg')}</p>
        </Melding>
      )}
      {formulier === 'verdwenen' && (
        <Melding toon="let-op" titel={t('verdwenen.titel')}>
          <p>{t('verdwenen.uitleg')}</p>
        </Melding>
      )}
      <TweeKolommen zijLabel={t('kort')} zij={<InHetKort record={record} taal={taal} />}>
        <h1>{name[taal]}</h1>
        <Inleiding>{summary[taal]}</Inleiding>
        <Actie record={record} ingang={ingang} taal={taal} />
        <Inhoud record={record} taal={taal} />
      </TweeKolommen>
    </Pagina>
  )
}
