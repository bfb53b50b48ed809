import { getTranslations } from 'next-intl/server'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { DELEN } from '@/lib/redactie/delen'
import { moeilijkeZinnen } from '@/lib/redactie/moeilijke-zinnen'

/** Which Dutch sentences are hard to read, as a hint: nobody is stopped by it. */
export async function Leeshulp({ record }: { record: DienstRecord }) {
  const t = await getTranslations('redactie')
  const moeilijk = moeilijkeZinnen(record)
  if (moeilijk.length === 0) return null
  return (
    <details className="mb-6">
      <summary className="w-fit py-2 font-bold">{t('leeshulp.titel', { aantal: moeilijk.length })}</summary>
      <p className="max-w-regel">{t('leeshulp.uitleg')}</p>
      <ul className="max-w-regel list-disc pl-6">
        {moeilijk.map(({ deel, zin, reden }) => (
          <li key={`${deel}-${zin}-${reden.soort}`} className="mt-1">
            {t('leeshulp.bij', {
              deel: t(`deel.${DELEN.find((een) => een === deel) ?? 'description'}`),
              reden: t(`leeshulp.${reden.soort}`, { wat: reden.wat }),
            })}{' '}
            <q lang="nl">{zin}</q>
          </li>
        ))}
      </ul>
    </details>
  )
}
