import { defineRouting } from 'next-intl/routing'
import { STANDAARDTAAL, TALEN } from './talen'

/** Dutch at `/…`, English at `/en/…`; nobody is sent to another language unasked. */
export const routing = defineRouting({
  locales: TALEN,
  defaultLocale: STANDAARDTAAL,
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})
