import { getLocale, getTranslations } from 'next-intl/server'
import { Tijdlijn } from '@/components/ui/tijdlijn'
import { toonMoment } from '@/lib/tekst/datum'
import type { Gebeurteniswoorden } from './gebeurteniswoorden'

/** What happened to a case: when, and who did it. */
export async function Geschiedenis({ verhaal }: { verhaal: Gebeurteniswoorden[] }) {
  const [t, taal] = await Promise.all([getTranslations('loket.zaak'), getLocale()])
  const gedaan = t('klaar')
  return (
    <section id="geschiedenis" className="scroll-mt-6">
      <h2 className="mb-4">{t('geschiedenis')}</h2>
      <Tijdlijn
        punten={verhaal.map(({ id, wat, wie, op }) => ({
          id,
          stand: 'klaar' as const,
          titel: wat,
          wanneer: t('door', { moment: toonMoment(taal, op), wie }),
        }))}
        woorden={{ klaar: gedaan, nu: gedaan, later: gedaan }}
      />
    </section>
  )
}
