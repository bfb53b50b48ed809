import { getTranslations } from 'next-intl/server'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import { type Voorwaardewoorden, zinVanVoorwaarde } from '@/lib/redactie/voorwaarde'
import type { Taal } from '@/lib/tekst/talen'

/** The words that tell a condition in a language, and the sentence that says when a question is shown. */
export async function voorwaardewoorden(taal: Taal): Promise<{ woorden: Voorwaardewoorden; toonAls: (zin: string) => string }> {
  const t = await getTranslations({ locale: taal, namespace: 'redactie.voorwaarde' })
  const som = (type: Intl.ListFormatType, delen: string[]) => new Intl.ListFormat(taal, { type }).format(delen)
  return {
    toonAls: (zin) => t('toonAls', { zin }),
    woorden: {
      deel: (manier, vraag, antwoorden) => t(`zin.${manier}`, { vraag, antwoorden: som('disjunction', antwoorden) || '…' }),
      samen: (samen, delen) => som(samen === 'alle' ? 'conjunction' : 'disjunction', delen),
      regel: t('regel'),
    },
  }
}

/** Says in a sentence when a question is shown; undefined when everybody gets it. */
export async function zegtWanneer(taal: Taal): Promise<(veld: Recordveld, velden: readonly Recordveld[]) => string | undefined> {
  const { woorden, toonAls } = await voorwaardewoorden(taal)
  return ({ showWhen }, velden) => showWhen && toonAls(zinVanVoorwaarde(showWhen, velden, taal, woorden))
}
