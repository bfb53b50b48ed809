import { getLocale, getTranslations } from 'next-intl/server'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { type Voorwaarden as Gegeven, laatsteDag } from '@/lib/mandaten/geef-mandaat'
import { GROEPEN, uiterlijkeDag } from '@/lib/mandaten/regels'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'

const MAANDEN = [1, 3, 6, 12, 24, 36, 60]

type Props = { waarden: Gegeven; foutBij: (controle: string) => string | undefined }

/** For which diensten a mandate is, whether with data and documents, and until when: the same for who gives it online and on paper. */
export async function Voorwaarden({ waarden, foutBij }: Props) {
  const [t, td, taal] = await Promise.all([getTranslations('mandaten'), getTranslations('diensten.themas'), getLocale()])
  const dagen = MAANDEN.map((maanden) => ({ maanden, dag: plusDagen(uiterlijkeDag(vandaag(), maanden), -1) })).filter(
    ({ dag }) => dag <= laatsteDag(),
  )
  return (
    <>
      <Keuzegroep
        name="groepen"
        type="checkbox"
        label={t('nieuw.groepen')}
        fout={foutBij('groepen')}
        gekozen={waarden.groepen}
        opties={GROEPEN.map((groep) => ({ waarde: groep, label: groep === 'alle' ? t('groep.alle') : td(groep) }))}
      />
      <Keuzegroep
        name="metGegevens"
        type="radio"
        label={t('nieuw.metGegevens')}
        hint={t('nieuw.metGegevensHint')}
        fout={foutBij('metGegevens')}
        gekozen={[waarden.metGegevens]}
        opties={(['ja', 'nee'] as const).map((keuze) => ({ waarde: keuze, label: t(`nieuw.gegevens.${keuze}`) }))}
      />
      <Keuzegroep
        name="metDocumenten"
        type="radio"
        label={t('nieuw.metDocumenten')}
        hint={t('nieuw.metDocumentenHint')}
        fout={foutBij('metDocumenten')}
        gekozen={[waarden.metDocumenten]}
        opties={(['ja', 'nee'] as const).map((keuze) => ({ waarde: keuze, label: t(`nieuw.documenten.${keuze}`) }))}
      />
      <Keuzelijst
        naam="totEnMet"
        label={t('nieuw.totEnMet')}
        waarde={waarden.totEnMet}
        fout={foutBij('totEnMet')}
        opties={dagen.map(({ maanden, dag }) => ({ waarde: dag, label: t('nieuw.duur', { maanden, dag: toonDag(taal, dag) }) }))}
      />
    </>
  )
}
