import { getTranslations } from 'next-intl/server'
import { maxMegabytes } from '@/lib/platform/verzoekgrootte'
import { MAX_ANTWOORD, MAX_BESTANDEN } from '@/lib/taken/regels'
import type { Taak } from '@/lib/taken/taak'

/** What was wrong with an answer when it was sent; nothing once the question is no longer open. */
export function overtredingenVan({ status, klad }: Taak) {
  return status === 'open' ? (klad?.overtredingen ?? []) : []
}

/** The same in sentences, one for each control: several files may be wrong at one. */
export async function antwoordfouten(taak: Taak): Promise<{ controle: string; zin: string }[]> {
  const t = await getTranslations('taken.fouten')
  const zinnen = overtredingenVan(taak).map(({ veld, code, waarden }) => ({
    controle: veld,
    zin: t(code, { max: code === 'tekst.lang' ? MAX_ANTWOORD : MAX_BESTANDEN, megabytes: maxMegabytes(), naam: waarden?.naam ?? '' }),
  }))
  return [...Map.groupBy(zinnen, ({ controle }) => controle)].map(([controle, bij]) => ({ controle, zin: bij.map(({ zin }) => zin).join('. ') }))
}
