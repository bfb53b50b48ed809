import type { getTranslations } from 'next-intl/server'
import type { Recordfout } from '@/lib/redactie/fouten'

type Woorden = Awaited<ReturnType<typeof getTranslations<'redactie'>>>

/** What is wrong at a control, in a sentence. What the catalogue's own check says stands in the words of that check. */
export function foutzin(t: Woorden, { code, wat = '', regel }: Recordfout): string {
  const zin =
    code === 'ander' ? t('fouten.ander', { wat }) : code === 'slot' || code === 'ingang' ? t(`fouten.${code}`, { wat }) : t(`fouten.${code}`)
  return regel ? t('fouten.opRegel', { regel, zin }) : zin
}

/** The faults at the controls of a page, one for each: enough to mend it. */
export function foutenOpPagina(t: Woorden, fouten: readonly Recordfout[], controleBij: (veld: string) => string | undefined) {
  const perControle = new Map<string, string>()
  for (const fout of fouten) {
    const controle = controleBij(fout.veld)
    if (controle && !perControle.has(controle)) perControle.set(controle, foutzin(t, fout))
  }
  return [...perControle].map(([controle, zin]) => ({ controle, zin }))
}
