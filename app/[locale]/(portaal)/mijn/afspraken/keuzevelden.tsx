import { useLocale, useTranslations } from 'next-intl'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { MAX_PERSONEN } from '@/lib/afspraken/duur'
import type { Keuzewaarden } from '@/lib/afspraken/keuze'
import { HULPTALEN, NODEN } from '@/lib/afspraken/wensen'
import { listDiensten } from '@/lib/catalogus/find-dienst'

/** How the questions are put: to who comes, or about them. */
export type Keuzewoorden = Record<
  'waarvoor' | 'personen' | 'personenHint' | 'noden' | 'nodenHint' | 'taalhulp' | 'anders' | 'postcode' | 'postcodeHint',
  string
> & { nood: (nood: (typeof NODEN)[number]) => string }

type Props = {
  woorden: Keuzewoorden
  waarden: Keuzewaarden
  foutBij: (controle: string) => string | undefined
  /** What the visit is for, when that is known. */
  metDienst: boolean
}

/** What somebody comes for and needs, before a moment is chosen: the same questions for who books themselves and for who books for them. */
export function Keuzevelden({ woorden, waarden, foutBij, metDienst }: Props) {
  const t = useTranslations('afspraken.nieuw')
  const taal = useLocale()
  const opAfspraak = metDienst ? listDiensten(taal).filter(({ channel }) => channel === 'appointment') : []
  return (
    <>
      {metDienst && (
        <Keuzelijst
          naam="dienst"
          label={woorden.waarvoor}
          waarde={waarden.dienst}
          opties={[{ waarde: '', label: t('ietsAnders') }, ...opAfspraak.map(({ slug, name }) => ({ waarde: slug, label: name[taal] }))]}
          fout={foutBij('dienst')}
        />
      )}
      <Keuzelijst
        naam="personen"
        label={woorden.personen}
        waarde={waarden.personen}
        opties={Array.from({ length: MAX_PERSONEN }, (_, plaats) => ({ waarde: String(plaats + 1), label: String(plaats + 1) }))}
        fout={foutBij('personen')}
      />
      <p className="-mt-5 mb-7 text-[0.95rem] text-gedempt">{woorden.personenHint}</p>
      <Keuzegroep
        name="noden"
        type="checkbox"
        label={woorden.noden}
        hint={woorden.nodenHint}
        gekozen={waarden.noden}
        opties={NODEN.map((nood) => ({ waarde: nood, label: woorden.nood(nood) }))}
      />
      <Keuzelijst
        naam="taalhulp"
        label={woorden.taalhulp}
        waarde={waarden.taalhulp}
        opties={[{ waarde: '', label: t('geenTaal') }, ...HULPTALEN.map((hulp) => ({ waarde: hulp, label: t(`taal.${hulp}`) }))]}
      />
      <Invoer name="anders" label={woorden.anders} hint={t('andersHint')} fout={foutBij('anders')} defaultValue={waarden.anders} />
      <Invoer
        name="postcode"
        label={woorden.postcode}
        hint={woorden.postcodeHint}
        fout={foutBij('postcode')}
        defaultValue={waarden.postcode}
        breedte="kort"
        inputMode="numeric"
        autoComplete="postal-code"
      />
    </>
  )
}
