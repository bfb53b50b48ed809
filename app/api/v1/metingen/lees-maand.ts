import { probleem } from '@/app/probleem'
import { adresVan } from '@/app/verzoek'
import { listMaand } from '@/lib/metingen/lees-inzicht'
import { vandaag } from '@/lib/platform/klok'
import { telPoging } from '@/lib/platform/limiet'

/** The counts of the month that was asked for (`?maand=2026-11`, this month when nothing is asked), or the refusal to give instead. */
export async function leesMaand(request: Request): Promise<{ maand: string; metingen: Awaited<ReturnType<typeof listMaand>> } | Response> {
  const maand = new URL(request.url).searchParams.get('maand') ?? vandaag().slice(0, 7)
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(maand)) return probleem(400, 'maand.vorm', 'maand must be a year and a month: 2026-11')
  const poging = await telPoging('zoeken', adresVan(request))
  if (poging) return probleem(429, 'te-vaak', 'too many questions', { 'retry-after': String(poging.wachtMinuten * 60) })
  return { maand, metingen: await listMaand(maand) }
}

/** Anyone may keep them for an hour. */
export const KOPPEN = { 'cache-control': 'public, max-age=3600' }
