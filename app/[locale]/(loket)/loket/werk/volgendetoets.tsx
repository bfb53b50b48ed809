import { useTranslations } from 'next-intl'
import { Sneltoetsen } from '@/components/loket/sneltoetsen'
import { TOEGANGSTOETS } from './volgende'

/** The one key that takes the next case, on the page of the case that is done; it is switched off where those of the list are. */
export function Volgendetoets() {
  const t = useTranslations('werklijst.toetsen')
  return (
    <Sneltoetsen
      knoppen={{ v: "[data-toets='v']" }}
      woorden={{
        titel: t('titel'),
        uitleg: t('uitleg'),
        toetsen: [{ toets: 'v', wat: t('v') }],
        aan: t('aan'),
        zonder: t('zonder', { toets: TOEGANGSTOETS }),
      }}
    />
  )
}
