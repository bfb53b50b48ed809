import { db } from '@/lib/platform/database'

/** Those among these browsers of which there is an aanvraag, sent or not. */
export async function bezoekersMetAanvraag(ids: string[]): Promise<Set<string>> {
  const rijen = await db.aanvraag.findMany({ where: { bezoekerId: { in: ids } }, select: { bezoekerId: true }, distinct: ['bezoekerId'] })
  return new Set(rijen.flatMap(({ bezoekerId }) => bezoekerId ?? []))
}
