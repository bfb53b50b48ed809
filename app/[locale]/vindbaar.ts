import type { Metadata } from 'next'
import { env } from '@/lib/platform/env'
import { pad, STANDAARDTAAL, TALEN, type Taal } from '@/lib/tekst/talen'

/**
 * What a search engine needs of a page that everybody may find: that it may list it, its own address and the one in each other
 * language. A demonstration is listed nowhere: its people and cases are invented.
 */
export function vindbaar(taal: Taal, adres: string): Pick<Metadata, 'robots' | 'alternates'> {
  const { OPENLOKET_MODUS, PUBLIC_URL } = env()
  const adresIn = (welke: Taal) => `${PUBLIC_URL}${pad(welke, adres)}`
  return {
    robots: { index: OPENLOKET_MODUS === 'productie' },
    alternates: {
      canonical: adresIn(taal),
      languages: { ...Object.fromEntries(TALEN.map((welke) => [welke, adresIn(welke)])), 'x-default': adresIn(STANDAARDTAAL) },
    },
  }
}
