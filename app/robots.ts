import type { MetadataRoute } from 'next'
import { GESLOTEN } from '@/lib/opendata/list-adressen'
import { env } from '@/lib/platform/env'
import { pad, TALEN } from '@/lib/tekst/talen'

export const dynamic = 'force-dynamic'

/** What a search engine may read: not what is somebody's own, and of a demonstration nothing. */
export default function robots(): MetadataRoute.Robots {
  const { OPENLOKET_MODUS, PUBLIC_URL } = env()
  if (OPENLOKET_MODUS !== 'productie') return { rules: { userAgent: '*', disallow: '/' } }
  const gesloten = TALEN.flatMap((taal) => GESLOTEN.map((adres) => pad(taal, adres)))
  return {
    rules: { userAgent: '*', allow: ['/', '/api/v1/diensten'], disallow: [...gesloten, '/api/'] },
    sitemap: `${PUBLIC_URL}/sitemap.xml`,
  }
}
