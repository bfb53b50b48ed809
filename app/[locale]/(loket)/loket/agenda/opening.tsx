import { getLocale, getTranslations } from 'next-intl/server'
import type { Agendadag } from '@/lib/afspraken/agenda'
import { toonMoment, toonTijd } from '@/lib/tekst/datum'

/** When a place is open on a day, and what of it is not there. */
export async function Opening({ dag: { open, feestdag, dicht, voorbeeld } }: { dag: Agendadag }) {
  const [t, taal] = await Promise.all([getTranslations('agenda'), getLocale()])
  const uren = open.map(({ van, tot }) => `${toonTijd(taal, van)} - ${toonTijd(taal, tot)}`).join(', ')
  const gesloten = feestdag ? t('feestdag') : t('gesloten')
  return (
    <div className="mb-5 max-w-regel text-[0.95rem]">
      <p>
        {open.length > 0 ? t('open', { uren }) : gesloten} {voorbeeld && t('voorbeeld')}
      </p>
      {dicht.map((sluiting) => (
        <p key={`${+sluiting.van}${sluiting.balie}`}>
          {t('dicht', {
            wat: sluiting.balie ? t('balieNummer', { nummer: sluiting.balie }) : t('heelLoket'),
            van: toonMoment(taal, sluiting.van),
            tot: toonMoment(taal, sluiting.tot),
          })}
        </p>
      ))}
    </div>
  )
}
