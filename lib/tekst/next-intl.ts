import type { Berichten } from './berichten/berichten'
import type { Taal } from './talen'

// next-intl's types stand in use-intl, which it is made of.
declare module 'use-intl' {
  interface AppConfig {
    Locale: Taal
    Messages: Berichten
  }
}
