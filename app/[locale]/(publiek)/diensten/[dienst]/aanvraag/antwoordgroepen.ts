import { getTranslations } from 'next-intl/server'
import type { Regel } from '@/components/ui/samenvattingslijst'
import { listBijlagen } from '@/lib/aanvragen/bijlagen'
import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import { antwoordenVan } from '@/lib/catalogus/antwoorden'
import type { Taal } from '@/lib/tekst/talen'
import { baliemerken } from './baliemerken'

/** The answers of one page of the form, in words. */
export type Groep = { stap: string; titel: string; regels: Regel[] }

/** Everything that was answered so far on the way that this person goes. */
export async function antwoordgroepen({ formulier, concept, stand }: OpenFormulier, taal: Taal): Promise<Groep[]> {
  const [ta, bijlagen, merk] = await Promise.all([getTranslations('algemeen'), listBijlagen(concept), baliemerken(concept.aanBalie, taal)])
  return antwoordenVan(formulier, taal, stand.inhoud, concept.feiten, {
    ja: ta('ja'),
    nee: ta('nee'),
    nietIngevuld: ta('nietIngevuld'),
    bestandsnaam: (id) => bijlagen.find((bijlage) => bijlage.id === id)?.naam ?? '',
  }).map(({ stap, titel, antwoorden }) => ({
    stap,
    titel,
    regels: antwoorden.map(({ veld, label, regels, isTitel }) => ({
      id: veld,
      term: label,
      termInTitel: isTitel,
      waarde: regels.join('\n'),
      bron: merk(veld),
    })),
  }))
}
