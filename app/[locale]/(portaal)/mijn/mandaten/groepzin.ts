import { getTranslations } from 'next-intl/server'
import { THEMAS } from '@/lib/catalogus/dienst-record'

/** For which diensten a mandate holds, in words. */
export async function groepzin(groepen: readonly string[]): Promise<string> {
  const [t, td] = await Promise.all([getTranslations('mandaten'), getTranslations('diensten.themas')])
  if (groepen.includes('alle')) return t('groep.alle')
  return THEMAS.filter((thema) => groepen.includes(thema))
    .map((thema) => td(thema))
    .join('; ')
}
