import { useLocale, useTranslations } from 'next-intl'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Kaart } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import { boekgrens } from '@/lib/afspraken/grens'
import type { Loket } from '@/lib/afspraken/loketten'
import { vandaag } from '@/lib/platform/klok'

type Props = { k: string; loket?: string; lokets: readonly Loket[]; uitleg?: string }

/** Asks for an earlier moment when one comes free, for what was chosen (`k`). */
export function Wachtlijstkaart({ k, loket, lokets, uitleg }: Props) {
  const t = useTranslations('afspraken.wachtlijst')
  const taal = useLocale()
  return (
    <Kaart>
      <h2 className="text-[1.15rem]">{t('vraag')}</h2>
      <p className="mb-4 max-w-regel">
        {t('uitleg')} {uitleg}
      </p>
      <form method="post" action="/api/mijn/afspraken/wachtlijst" noValidate>
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="k" value={k} />
        <Keuzelijst
          naam="plaats"
          label={t('plaats')}
          waarde={loket ?? ''}
          opties={[{ waarde: '', label: t('eender') }, ...lokets.map(({ code, naam }) => ({ waarde: code, label: naam }))]}
        />
        <Invoer name="totEnMet" type="date" breedte="datum" label={t('totWanneer')} min={vandaag()} max={boekgrens().totEnMet} />
        <Knop soort="rand" className="max-sm:w-full">
          {t('knop')}
        </Knop>
      </form>
    </Kaart>
  )
}
