import { type Aanvrager, aanvragerZonderAanmelding } from '@/lib/aanvragen/aanvrager'
import { gebruikBezoeker } from '@/lib/bezoekers/bezoeker'
import { nieuweBrowsersleutel } from '@/lib/bezoekers/bezoeksleutel'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { openVolglink } from '@/lib/volgen/volglink'
import { conceptVan, dienIn } from '@/tests/aanvragen/invullen'
import { speelTotEinde } from '@/tests/aanvragen/speel-tot-einde'
import { doeJobs } from '@/tests/ondersteuning/doe-jobs'
import type { Mailserver } from '@/tests/ondersteuning/mailserver'

/** What somebody sends without signing in. */
export const MELDING = 'sluikstort-melden'

/** Somebody at a browser of their own, who did not sign in. */
export async function eenBezoeker(): Promise<Aanvrager & { bezoekerId: string }> {
  const { bezoekerId } = await gebruikBezoeker(undefined)
  return { ...aanvragerZonderAanmelding(bezoekerId), bezoekerId } as Aanvrager & { bezoekerId: string }
}

/** What was sent, by whom, and to which address the mails go. */
export type Verstuurd = { wie: Aanvrager & { bezoekerId: string }; referentie: string; id: string; email: string }

/** Somebody reports rubbish in the street, with an address of their own unless another is said. */
export async function verstuurZonderAanmelden(email = `${nieuwId()}@voorbeeld.example`, anders: Record<string, string> = {}): Promise<Verstuurd> {
  const wie = await eenBezoeker()
  await speelTotEinde(wie, await getFormulier(MELDING), 'eerste', { antwoordGewenst: 'ja', email, ...anders })
  const referentie = await dienIn(wie, await conceptVan(wie, MELDING))
  const { id } = await db.aanvraag.findUniqueOrThrow({ where: { referentie }, select: { id: true } })
  return { wie, referentie, id, email }
}

/** The secret of the link in the last mail to an address. */
export function linkIn(post: Mailserver, email: string): string {
  const [, sleutel = ''] = /\/volgen\/([0-9A-Z]{26})/.exec(post.mailsAan(email).at(-1)?.tekst ?? '') ?? []
  if (!sleutel) throw new Error('there is no link in the mail')
  return sleutel
}

/** Somebody sends, gets the mail and opens its link in a browser of theirs. */
export async function volgt(post: Mailserver): Promise<Verstuurd & { sleutel: string; toegang: string; browser: string }> {
  const verstuurd = await verstuurZonderAanmelden()
  await doeJobs()
  const sleutel = linkIn(post, verstuurd.email)
  const browser = nieuweBrowsersleutel()
  const toegang = await openVolglink(sleutel, browser)
  if (!toegang) throw new Error('the link was not opened')
  return { ...verstuurd, sleutel, toegang, browser }
}
