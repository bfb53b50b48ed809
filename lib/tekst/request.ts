import { getRequestConfig } from 'next-intl/server'
import { TIJDZONE } from '@/lib/platform/klok'
import { BERICHTEN } from './berichten/berichten'
import { leesTaal } from './talen'

/** How next-intl finds the words of a request: the language stands in the address. */
// biome-ignore lint/style/noDefaultExport: next-intl asks for it
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = leesTaal((await requestLocale) ?? '')
  return { locale, messages: BERICHTEN[locale], timeZone: TIJDZONE }
})
