import { useLocale, useTranslations } from 'next-intl'
import { type Punt, Tijdlijn } from '@/components/ui/tijdlijn'
import { type VerloopPunt, verloopVan } from '@/lib/aanvragen/verloop'
import { dagVan, vandaag } from '@/lib/platform/klok'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import type { Taal } from '@/lib/tekst/talen'
import type { Volgbaar } from '../aanvragen/[referentie]/laad'

type Woorden = ReturnType<typeof useTranslations<'mijn.aanvraag'>>

/** The course of a case: what is done, what happens now and what comes later. */
export function Verloop({ zaak: { aanvraag, formulier } }: { zaak: Volgbaar }) {
  const t = useTranslations('mijn.aanvraag')
  const taal = useLocale()
  const punten = verloopVan(formulier, taal, aanvraag).map((punt) => maakPunt(punt, t, taal))
  return (
    <section className="mb-6">
      <h2 className="mb-3">{t('verloop')}</h2>
      <Tijdlijn punten={punten} woorden={{ klaar: t('woorden.klaar'), nu: t('woorden.nu'), later: t('woorden.later') }} />
    </section>
  )
}

function maakPunt(punt: VerloopPunt, t: Woorden, taal: Taal): Punt {
  const { id, stand, wat } = punt
  const titel = 'code' in wat ? t(`punt.${wat.code}`) : wat.titel
  const uitkomst = punt.uitkomst === 'goedgekeurd' || punt.uitkomst === 'geweigerd' ? t(`uitkomst.${punt.uitkomst}`) : undefined
  const uitleg = 'code' in wat ? undefined : (wat.resultaat ?? uitkomst ?? wat.uitleg)
  return { id, stand, titel, uitleg, wanneer: wanneer(punt, t, taal) }
}

function wanneer({ op, stand, gevraagdOp, uiterlijk, termijnDagen, termijnMaanden }: VerloopPunt, t: Woorden, taal: Taal): string | undefined {
  if (op) return toonMoment(taal, op)
  const gevraagd = stand === 'nu' && gevraagdOp ? t('gevraagd', { dag: toonDag(taal, dagVan(gevraagdOp)) }) : ''
  const termijn = uiterlijk ? t(uiterlijk < vandaag() ? 'teLaat' : 'uiterlijk', { dag: toonDag(taal, uiterlijk) }) : ''
  const inMaanden = termijnMaanden ? t('duurtMaanden', { maanden: termijnMaanden }) : ''
  const duur = stand === 'later' ? inMaanden || (termijnDagen ? t('duurt', { dagen: termijnDagen }) : '') : ''
  return [gevraagd, termijn, duur].filter(Boolean).join(' ') || undefined
}
