import { useLocale, useTranslations } from 'next-intl'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Knop } from '@/components/ui/knop'
import { ZOEKREDENEN } from '@/lib/opzoeken/redenen'

type Props = { getypt: string; waarom: string; foutBij: (controle: string) => string | undefined }

/** One box for everything by which somebody is known, and why: what is typed never stands in an address. */
export function Zoekformulier({ getypt, waarom, foutBij }: Props) {
  const t = useTranslations('opzoeken')
  const taal = useLocale()
  return (
    <form method="post" action="/api/loket/zoeken" noValidate aria-label={t('titel')}>
      <input type="hidden" name="taal" value={taal} />
      <Keuzegroep
        name="waarom"
        type="radio"
        label={t('waarom')}
        hint={t('waaromHint')}
        fout={foutBij('waarom')}
        gekozen={[waarom]}
        opties={ZOEKREDENEN.map((reden) => ({ waarde: reden, label: t(`reden.${reden}`) }))}
      />
      <Invoer name="zoek" label={t('zoek')} hint={t('zoekHint')} fout={foutBij('zoek')} defaultValue={getypt} autoComplete="off" spellCheck={false} />
      <Knop>{t('knop')}</Knop>
    </form>
  )
}
