import { getTranslations } from 'next-intl/server'
import { findDoorlooptijd } from '@/lib/aanvragen/doorlooptijd'

/** How long cases of a dienst usually take, in a sentence, and what that is counted from; undefined while too few ended lately. */
export async function doorlooptijdzin(dienst: string, voor: 'burger' | 'loket'): Promise<{ zin: string; uitleg: string } | undefined> {
  const [t, tijd] = await Promise.all([getTranslations('klok'), findDoorlooptijd(dienst)])
  return tijd && { zin: t(`meestal.${voor}`, { dagen: tijd.dagen }), uitleg: t('meestalUitleg', { aantal: tijd.aantal }) }
}
