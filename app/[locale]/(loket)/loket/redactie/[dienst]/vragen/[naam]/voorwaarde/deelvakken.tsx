import { getLocale, getTranslations } from 'next-intl/server'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Aankruisvak } from '@/components/formulier/velden/keuzes'
import { Knop } from '@/components/ui/knop'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import { manierenVoor, type Voorwaardedeel } from '@/lib/redactie/voorwaarde'

type Props = { deel: Voorwaardedeel; nummer: number; velden: readonly Recordveld[] }

/** One part of a condition: a question of before, how its answer is looked at, and which answers count. */
export async function Voorwaardedeelvakken({ deel, nummer, velden }: Props) {
  const [t, taal] = await Promise.all([getTranslations('redactie'), getLocale()])
  const veld = velden.find(({ name }) => name === deel.veld)
  const vraag = veld?.label[taal] || deel.veld
  const naam = `deel-${nummer}`
  const manieren = veld ? manierenVoor(veld) : [deel.manier]
  return (
    <div className="mb-5 border-l-4 border-lijn pl-4">
      <input type="hidden" name={`${naam}-veld`} value={deel.veld} />
      <Keuzelijst
        naam={`${naam}-manier`}
        label={t('voorwaarde.manier', { vraag })}
        waarde={deel.manier}
        opties={manieren.map((manier) => ({ waarde: manier, label: t(`voorwaarde.manieren.${manier}`) }))}
      />
      {veld?.choices && (
        <fieldset className="mb-4 min-w-0">
          <legend className="font-bold">{t('voorwaarde.antwoorden')}</legend>
          {veld.choices.map((keuze) => (
            <Aankruisvak
              key={keuze.value}
              id={`${naam}-is-${keuze.value}`}
              name={`${naam}-is-${keuze.value}`}
              type="checkbox"
              value="ja"
              label={keuze[taal] || keuze.value}
              defaultChecked={deel.waarden.includes(keuze.value)}
            />
          ))}
        </fieldset>
      )}
      <Knop soort="rand" name="_daad" value={`weg-${nummer}`} aria-label={t('voorwaarde.wegWat', { vraag })}>
        {t('voorwaarde.weg')}
      </Knop>
    </div>
  )
}
