import { getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import { gekend } from '@/lib/tekst/gekend'
import { BOEKFOUTEN } from '../../../(portaal)/mijn/afspraken/meldingen'
import type { Agendavraag } from './kies'

const GEDAAN = ['aangemeld', 'opgeroepen', 'afgelopen', 'niet_gekomen', 'binnen', 'verzet', 'geannuleerd', 'geboekt', 'bewaard', 'heropend'] as const
const FOUTEN = ['niet-gevonden', 'gewijzigd', 'vol', 'personen', 'overlapt', 'te-veel', 'heeft-al', 'verlopen'] as const

/** What was done in the agenda, or why it was not. */
export async function Agendameldingen({ gedaan, fout, code = '', waarde = '', uur = '' }: Agendavraag) {
  const [t, ta] = await Promise.all([getTranslations('agenda'), getTranslations('afspraken')])
  const wat = GEDAAN.find((kandidaat) => kandidaat === gedaan)
  const eigen = FOUTEN.find((kandidaat) => kandidaat === fout)
  return (
    <div role="status">
      {wat && <Melding toon="goed" titel={t(`gedaan.${wat}`, { code, balie: waarde, uur })} />}
      {fout && <Melding toon="let-op" titel={eigen ? t(`fout.${eigen}`) : ta(`fout.${gekend(BOEKFOUTEN, fout, 'niet-gevonden')}`)} />}
    </div>
  )
}
