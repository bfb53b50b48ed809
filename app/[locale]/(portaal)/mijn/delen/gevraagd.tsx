import { useLocale, useTranslations } from 'next-intl'
import { KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import type { Taak } from '@/lib/taken/taak'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import type { Zaak } from '../aanvragen/[referentie]/laad'

/** What the citizen is asked now, before anything else of the case: that, by when, and what it does to the clock. */
export function Gevraagd({ zaak: { aanvraag, taken } }: { zaak: Zaak }) {
  const t = useTranslations('taken')
  const taal = useLocale()
  const open = taken.filter(({ status }) => status === 'open')
  if (open.length === 0) return null
  return (
    <Melding toon="let-op" titel={t('zaak.titel', { aantal: open.length })}>
      <p>{t(aanvraag.stilSinds ? 'zaak.wacht' : 'zaak.verder')}</p>
      {open.map(({ id, soort, uiterlijk, isVerstreken }) => (
        <p key={id}>
          <span className="mb-1.5 block">
            {t(isVerstreken ? 'aandacht.verstreken' : 'aandacht.tekst', { soort: t(`soort.${soort}`), dag: toonDag(taal, uiterlijk) })}
          </span>
          <KnopLink href={pad(taal, `/mijn/aanvragen/${aanvraag.referentie}/vragen/${id}`)}>{t(`soort.${soort}`)}</KnopLink>
        </p>
      ))}
    </Melding>
  )
}

/** What was asked before and what became of it. */
export function EerderGevraagd({ zaak: { aanvraag, taken } }: { zaak: Zaak }) {
  const t = useTranslations('taken')
  const taal = useLocale()
  const gesloten = taken.filter(({ status }) => status !== 'open')
  if (gesloten.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-2">{t('zaak.eerder')}</h2>
      <ul>
        {gesloten.map((taak) => (
          <li key={taak.id} className="border-b border-lijn py-2">
            <a href={pad(taal, `/mijn/aanvragen/${aanvraag.referentie}/vragen/${taak.id}`)} className="inline-block py-1">
              {t(`geweest.${taak.soort}`)}
            </a>
            <span className="block text-[0.95rem] text-gedempt">{wat(taak)}</span>
          </li>
        ))}
      </ul>
    </section>
  )

  function wat({ status, geslotenOp }: Taak): string {
    const moment = geslotenOp ? toonMoment(taal, geslotenOp) : ''
    return t(status === 'beantwoord' ? 'zaak.beantwoordOp' : 'zaak.ingetrokkenOp', { moment })
  }
}
