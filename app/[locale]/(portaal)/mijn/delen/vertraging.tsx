import { useLocale, useTranslations } from 'next-intl'
import { Melding } from '@/components/ui/melding'
import type { Vertraagd } from '@/lib/berichten/find-vertraagd'
import { toonMoment } from '@/lib/tekst/datum'

/** Says that something takes longer than usual, that the portal keeps trying, and since when. Nothing when all went well. */
export function Vertraging({ werk, mail }: Vertraagd) {
  const t = useTranslations('mijn.vertraging')
  const taal = useLocale()
  if (!werk && !mail) return null
  return (
    <Melding toon="let-op" titel={t('titel')}>
      {werk && <p>{t('werk', { moment: toonMoment(taal, werk) })}</p>}
      {mail && <p>{t('mail', { moment: toonMoment(taal, mail) })}</p>}
    </Melding>
  )
}
