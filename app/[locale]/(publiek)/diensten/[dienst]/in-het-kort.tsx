import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { doorlooptijdzin } from '@/app/[locale]/doorlooptijdzin'
import { Kaart } from '@/components/ui/kaart'
import { type DienstRecord, isNaTeKijken, isNogNietUitgegeven } from '@/lib/catalogus/dienst-record'
import { env } from '@/lib/platform/env'
import { toonMaand } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'

/** Price, term and who to call, beside the text. What the city did not confirm is not said: it is to be asked. */
export async function InHetKort({ record, taal }: { record: DienstRecord; taal: Taal }) {
  // What is told of a dienst does not wait for a database that does not answer.
  const duur = doorlooptijdzin(record.slug, 'burger').catch(() => undefined)
  const [t, tk, tb, meestal] = await Promise.all([getTranslations('diensten'), getTranslations('klok'), getTranslations('terugbellen'), duur])
  const { STAD_TELEFOON: telefoon, STAD_EMAIL: email } = env()
  const vraagNa = t('vraagNa', { telefoon })
  return (
    <Kaart>
      <dl className="[&>dd+dt]:mt-4">
        <Feit titel={t('prijs')}>{isNaTeKijken(record, 'cost') ? t('vraagPrijs', { telefoon }) : prijs(record)}</Feit>
        {record.term && <Feit titel={t('termijn')}>{isNaTeKijken(record, 'term') || isNogNietUitgegeven(record) ? vraagNa : record.term[taal]}</Feit>}
        {meestal && (
          <Feit titel={tk('meestalKop')}>
            {meestal.zin} <span className="block text-[0.93rem] text-gedempt">{meestal.uitleg}</span>
          </Feit>
        )}
        {record.validity && <Feit titel={t('geldigheid')}>{isNaTeKijken(record, 'validity') ? vraagNa : record.validity[taal]}</Feit>}
        <Feit titel={t('contact')}>
          <a href={`tel:${telefoon.replace(/\s/g, '')}`} className="block w-fit py-1.5">
            {t('bel', { telefoon })}
          </a>
          <a href={`${pad(taal, '/terugbellen')}?dienst=${record.slug}`} className="block w-fit py-1.5">
            {tb('belMij')}
          </a>
          <a href={`mailto:${email}`} className="block w-fit py-1.5 [overflow-wrap:anywhere]">
            {t('mail', { email })}
          </a>
          {isNaTeKijken(record, 'contact') && <span className="block text-[0.93rem] text-gedempt">{t('contactNa')}</span>}
        </Feit>
        <Feit titel={t('nagekeken')}>{toonMaand(taal, record.checkedOn)}</Feit>
      </dl>
    </Kaart>
  )

  function prijs({ cost: { eur, note } }: DienstRecord): string {
    const bedrag = eur === 0 ? t('gratis') : eur === null ? '' : t('bedrag', { bedrag: eur })
    return [bedrag, note?.[taal]].filter(Boolean).join('. ') || vraagNa
  }
}

function Feit({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-bold">{titel}</dt>
      <dd>{children}</dd>
    </>
  )
}
