import { getLocale, getTranslations } from 'next-intl/server'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Melding } from '@/components/ui/melding'
import type { Bedenktijd as Bedacht } from '@/lib/bedenktijd/bedenktijd'
import { leesUitkomst } from '@/lib/loket/lees-handeling'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { toonTijd } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'

const UITGESTELD = ['besluit', 'stap', 'afronden'] as const
const TERUG = ['nemen', 'stap'] as const

/** What was done and can still be undone: until when, by whom, and the button for who did it. */
export async function Bedenktijd({ dossier }: { dossier: Dossier }) {
  const [t, tz, taal] = await Promise.all([getTranslations('dossier.bedenktijd'), getTranslations('loket'), getLocale()])
  const { aanvraag, uitgesteld, ongedaan, namen } = dossier
  if (!uitgesteld) {
    if (!ongedaan) return null
    return (
      <Melding>
        <p>{t(`terug.${gekend(TERUG, ongedaan.actie, 'stap')}`, { tijd: toonTijd(taal, ongedaan.tot) })}</p>
        {knop(ongedaan)}
      </Melding>
    )
  }
  const actie = gekend(UITGESTELD, uitgesteld.actie, 'stap')
  const wie = namen.get(uitgesteld.medewerkerId) ?? tz('zaak.medewerker')
  return (
    <Melding toon="let-op" titel={t(`titel.${actie}`, { tijd: toonTijd(taal, uitgesteld.tot) })}>
      <p>{t(actie, { wie, uitkomst: tz(`besluit.${leesUitkomst(uitgesteld.waarden) ?? 'goedgekeurd'}`) })}</p>
      <p>{t('tot')}</p>
      <p>{ongedaan ? t('vanJou') : t('vanAnder', { wie })}</p>
      {ongedaan && knop(ongedaan)}
    </Melding>
  )

  function knop({ id }: Bedacht) {
    return (
      <Zaakformulier
        actie={`/api/loket/${encodeURIComponent(aanvraag.referentie)}/ongedaan`}
        verborgen={{ taal, stand: String(aanvraag.gebeurtenissen.length), gekozen: id }}
        knop={t('knop')}
        soort="rand"
      />
    )
  }
}
