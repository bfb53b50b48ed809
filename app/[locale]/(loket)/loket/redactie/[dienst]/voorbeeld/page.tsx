import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InHetKort } from '@/app/[locale]/(publiek)/diensten/[dienst]/in-het-kort'
import { Inhoud } from '@/app/[locale]/(publiek)/diensten/[dienst]/inhoud'
import { TweeKolommen } from '@/components/ui/kaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { kanProberen } from '@/lib/redactie/probeer'
import { pad } from '@/lib/tekst/talen'
import { Redactiekop } from '../kop'
import { laadRedactie } from '../laad-redactie'

type Props = { params: Promise<{ dienst: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redactie'))('voorbeeld.titel') }
}

/** The page of a dienst as it will be, for editors alone, in the language of the address. */
export default async function Page({ params }: Props) {
  const { dienst } = await params
  const { taal, nu, open } = await laadRedactie(dienst)
  const [t, td] = await Promise.all([getTranslations('redactie'), getTranslations('diensten')])
  const andere = taal === 'nl' ? 'en' : 'nl'
  const heeftFouten = open !== undefined && open.fouten.length > 0
  const record = open && !heeftFouten ? open.record : nu
  const hier = `/loket/redactie/${dienst}`
  return (
    <Pagina>
      <Redactiekop dienst={dienst} naam={nu.name[taal]} hier="voorbeeld" titel={t('voorbeeld.titel')} />
      <Melding toon="let-op" titel={open && !heeftFouten ? t('voorbeeld.concept', { nummer: open.nummer }) : t('voorbeeld.nu')}>
        <p>{t(heeftFouten ? 'voorbeeld.fouten' : 'voorbeeld.uitleg')}</p>
        <p>
          <a href={pad(andere, `${hier}/voorbeeld`)} hrefLang={andere}>
            {t('voorbeeld.andereTaal', { taal: t(`taal.${andere}`) })}
          </a>
        </p>
        {kanProberen(record) && (
          <p>
            <a href={pad(taal, `${hier}/proberen`)}>{t('vragen.probeer')}</a>
          </p>
        )}
      </Melding>
      <TweeKolommen zijLabel={td('kort')} zij={<InHetKort record={record} taal={taal} />}>
        <p className="mb-2 text-[1.9rem] leading-tight font-bold">{record.name[taal]}</p>
        <Inleiding>{record.summary[taal]}</Inleiding>
        <Inhoud record={record} taal={taal} />
        {record.entries && (
          <section className="mt-8">
            <h2>{t('deel.entries')}</h2>
            <ul className="mt-2 list-none">
              {record.entries.map(({ slug, name, summary }) => (
                <li key={slug} className="mb-4 max-w-regel">
                  <p className="font-bold">{name[taal]}</p>
                  <p>{summary[taal]}</p>
                  <p className="[overflow-wrap:anywhere] text-gedempt">/diensten/{slug}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </TweeKolommen>
    </Pagina>
  )
}
