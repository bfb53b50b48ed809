import { findRecord, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { THEMA_ADRES } from '@/lib/catalogus/themas'
import { listLevensgebeurtenissen } from '@/lib/wegwijs/find-levensgebeurtenis'

/** Pages that everybody may find, besides those of the diensten. */
const PAGINAS = ['/', '/diensten', '/levensgebeurtenissen', '/ontwikkelaars', '/hulp', '/privacy', '/toegankelijkheid']

/** What is somebody's own, asks who they are, or is a form being filled in: the beginnings of its addresses. */
export const GESLOTEN = ['/mijn', '/loket', '/aanmelden', '/gedeeld/', '/controleer/', '/fout/', '/diensten/*/aanvraag']

/** The address of every page that everybody may find, without its language; of a dienst also the month in which it was last checked. */
export async function listAdressen(): Promise<{ adres: string; nagekeken?: string }[]> {
  const paginas = [
    ...listDiensten('nl').map(({ slug }) => ({ slug, van: slug })),
    ...listIngangen().map(({ slug, dienst }) => ({ slug, van: dienst })),
  ]
  const diensten = await Promise.all(
    paginas.map(async ({ slug, van }) => ({ adres: `/diensten/${slug}`, nagekeken: (await findRecord(van))?.checkedOn })),
  )
  const wegen = [
    ...listLevensgebeurtenissen().map(({ slug }) => `/levensgebeurtenissen/${slug}`),
    ...Object.values(THEMA_ADRES).map((thema) => `/themas/${thema}`),
  ]
  return [...[...PAGINAS, ...wegen].map((adres) => ({ adres })), ...diensten]
}
