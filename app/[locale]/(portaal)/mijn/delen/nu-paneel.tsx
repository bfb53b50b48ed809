import { useLocale, useTranslations } from 'next-intl'
import { Nu } from '@/components/ui/melding'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { stapVan } from '@/lib/aanvragen/verloop'
import { vandaag } from '@/lib/platform/klok'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import type { Volgbaar } from '../aanvragen/[referentie]/laad'

/** What happens now, by when, and whether the person has to do anything: the first thing on the page of a case. */
export function NuPaneel({ zaak }: { zaak: Volgbaar }) {
  const t = useTranslations('mijn.aanvraag')
  const taal = useLocale()
  const { aanvraag, formulier, afspraak, vertraagd } = zaak
  const stap = stapVan(formulier, aanvraag)
  const woorden = stap && formulier.tekst[taal].verloop[stap.id]
  if (woorden) {
    const { stapTermijn } = aanvraag
    const teLaat = stapTermijn !== undefined && stapTermijn < vandaag()
    return (
      <Nu titel={woorden.titel}>
        <p>{woorden.nu}</p>
        {/* What is delayed by a fault says so itself. */}
        {stapTermijn && !(teLaat && vertraagd.werk) && <p>{t(teLaat ? 'teLaat' : 'uiterlijk', { dag: toonDag(taal, stapTermijn) })}</p>}
      </Nu>
    )
  }
  const code = slotcode(zaak)
  return (
    <Nu titel={t(`nu.${code}.titel`)}>
      <p>{t(`nu.${code}.tekst`, { moment: afspraak ? toonMoment(taal, afspraak.van) : '' })}</p>
    </Nu>
  )
}

function slotcode({ aanvraag: { status, afhandeling }, afspraak }: Volgbaar) {
  if (status === 'geweigerd' || status === 'ingetrokken') return status
  if (afhandeling === 'automatisch') return 'automatisch'
  if (isAfgesloten(status) || afhandeling !== 'afspraak') return 'afgerond'
  return afspraak ? 'bezoek' : 'plannen'
}
