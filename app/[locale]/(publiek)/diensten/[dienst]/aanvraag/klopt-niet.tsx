import { getTranslations } from 'next-intl/server'
import { STAPFORMULIER } from '@/components/formulier/stapformulier-id'
import { Knop } from '@/components/ui/knop'
import type { Concept } from '@/lib/aanvragen/concept'
import { isGegeven } from '@/lib/aanvragen/correcties'
import { kloptNietControle, MAX_KLOPT_NIET } from '@/lib/aanvragen/klopt-niet'
import type { Taal } from '@/lib/tekst/talen'
import { verbeteradres } from './verbeteradres'

type Props = { concept: Concept; code: string; wat: string; taal: Taal }

/** Two ways out of what is shown and wrong: say so for this aanvraag, or ask to have it corrected where it comes from. */
export async function KloptNiet({ concept, code, wat, taal }: Props) {
  const t = await getTranslations('formulier.weten')
  const naam = kloptNietControle(code)
  const geschreven = concept.kloptNiet?.[code]
  const bron = isGegeven(code) ? verbeteradres(taal, code) : undefined
  return (
    <details open={geschreven !== undefined} className="w-full">
      <summary aria-label={t('kloptWat', { wat })} className="w-fit py-2 text-merk underline underline-offset-[0.18em]">
        {t('klopt')}
      </summary>
      <label htmlFor={naam} className="block">
        {t('alleenHier')}
      </label>
      {/* They belong to the form below, so that what was typed there goes along. */}
      <textarea
        id={naam}
        name={naam}
        form={STAPFORMULIER}
        rows={2}
        maxLength={MAX_KLOPT_NIET}
        defaultValue={geschreven}
        className="my-1.5 w-full rounded-vak border-2 border-rand bg-kaart px-3.5 py-2"
      />
      <Knop soort="rand" form={STAPFORMULIER} name="_actie" value="voeg-toe">
        {t('bewaar')}
      </Knop>
      {bron && (
        <p className="pb-2">
          <a href={bron} className="inline-block py-2">
            {t('verbeter')}
          </a>
        </p>
      )}
    </details>
  )
}
