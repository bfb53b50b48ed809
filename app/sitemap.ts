import type { MetadataRoute } from 'next'
import { listAdressen } from '@/lib/opendata/list-adressen'
import { env } from '@/lib/platform/env'
import { pad, STANDAARDTAAL, TALEN, type Taal } from '@/lib/tekst/talen'

export const dynamic = 'force-dynamic'

/** Every page that everybody may find, in each language with the same page in the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { PUBLIC_URL } = env()
  return (await listAdressen()).flatMap(({ adres, nagekeken }) => {
    const adresIn = (taal: Taal) => `${PUBLIC_URL}${pad(taal, adres)}`
    const languages = { ...Object.fromEntries(TALEN.map((taal) => [taal, adresIn(taal)])), 'x-default': adresIn(STANDAARDTAAL) }
    return TALEN.map((taal) => ({ url: adresIn(taal), ...(nagekeken ? { lastModified: nagekeken } : {}), alternates: { languages } }))
  })
}
