import { getLocale, getTranslations } from 'next-intl/server'
import { Bestandkiezer } from '@/components/formulier/velden/bestandkiezer'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Knop } from '@/components/ui/knop'
import { maxMegabytes } from '@/lib/platform/verzoekgrootte'
import { MAX_BESTANDEN } from '@/lib/taken/regels'
import type { Taak } from '@/lib/taken/taak'

/** `zaak` names the case to the place that the form goes to. */
type Props = { taak: Taak; actie: string; zaak: Record<string, string>; fouten: { controle: string; zin: string }[] }

/** The form that answers a question, after its kind; what was typed before and not sent stands in it. */
export async function Antwoordformulier({ taak, actie, zaak, fouten }: Props) {
  const [t, taal] = await Promise.all([getTranslations('taken.pagina'), getLocale()])
  const { soort, opties = [], klad } = taak
  const fout = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  const tekst = { name: 'tekst', fout: fout('tekst'), defaultValue: klad?.tekst ?? '' }
  return (
    <form method="post" action={actie} encType="multipart/form-data" noValidate>
      <input type="hidden" name="taal" value={taal} />
      {Object.entries(zaak).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <input type="hidden" name="taak" value={taak.id} />
      {(klad?.tekst || klad?.keuze) && <p className="mb-3">{t('bewaard')}</p>}
      {soort === 'keuze' && (
        <Keuzegroep
          name="keuze"
          type="radio"
          label={t('tekst')}
          fout={fout('keuze')}
          gekozen={[klad?.keuze ?? '']}
          opties={opties.map((label, plaats) => ({ waarde: String(plaats), label }))}
        />
      )}
      {soort === 'antwoord' && <Tekstvlak {...tekst} label={t('tekst')} />}
      {soort === 'document' && (
        <>
          <Bestandkiezer
            name="bestand"
            label={t('bestand')}
            hint={t('bestandHint', { megabytes: maxMegabytes(), max: MAX_BESTANDEN })}
            fout={fout('bestand')}
            multiple
            accept=".pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,application/pdf,image/jpeg,image/png,image/webp,image/heic"
          />
          {klad && <p className="mb-5">{t('opnieuw')}</p>}
          <Tekstvlak {...tekst} label={t('toelichting')} rows={3} />
        </>
      )}
      <Knop className="max-sm:w-full">{t('knop')}</Knop>
    </form>
  )
}
