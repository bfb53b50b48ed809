import { useLocale, useTranslations } from 'next-intl'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import type { Instemregel } from '@/lib/instemming/list-instemmingen'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { toonMoment } from '@/lib/tekst/datum'

/** Who agreed before the case came here, when, and how we know that it was them. */
export function Instemmingen({ instemmingen = [] }: Pick<Dossier, 'instemmingen'>) {
  const t = useTranslations('instemming')
  const taal = useLocale()
  if (instemmingen.length === 0) return null
  const wat = ({ status, beantwoordOp }: Instemregel) => {
    const moment = beantwoordOp ? toonMoment(taal, beantwoordOp) : ''
    return status === 'akkoord' || status === 'ingetrokken' ? t(`loket.${status}`, { moment }) : t(`stand.${status}`)
  }
  return (
    <section id="instemmingen" className="mb-10 scroll-mt-6">
      <h2 className="mb-4">{t('loket.titel')}</h2>
      <Samenvattingslijst
        regels={instemmingen.map((regel) => ({
          id: regel.id,
          term: t('loket.regel', { naam: regel.naam, rol: t(`aanvrager.rol.${regel.rol}`) }),
          waarde: wat(regel),
          bron: regel.isGekend ? t('loket.bron.gekend') : t('loket.bron.bevestigd', { door: regel.door ?? regel.naam }),
        }))}
      />
    </section>
  )
}
