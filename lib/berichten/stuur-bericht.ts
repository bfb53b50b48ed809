import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, nu, stadsNu } from '@/lib/platform/klok'
import { isGebundeld } from './mailkeuzes'
import { vindMailwensen } from './mailvoorkeuren'

/** What comes within this time after one another goes in one mail. */
const BUNDELTIJD = minuten(1)

/** Kinds of messages; each has its sentences in the message files. */
export type BerichtSoort =
  | 'aanvraag-ontvangen'
  | 'aanvraag-ingetrokken'
  | 'stap-gezet'
  | 'besluit-goedgekeurd'
  | 'besluit-geweigerd'
  | 'besluit-vervallen'
  | 'aanvraag-afgerond'
  | 'afspraak-gepland'
  | 'documenten-klaar'
  | 'document-nieuw'
  | 'document-vervangen'
  | 'document-eindigt'
  | 'document-gestopt'
  | 'document-ingetrokken'
  | 'document-verbeterd'
  | 'document-geopend'

/** What a message says; codes, references and days only, since it stands unencrypted. */
export type NieuwBericht = {
  burgerId: string
  soort: BerichtSoort
  /** One promise, one message: the same key twice makes one. */
  sleutel: string
  gegevens?: Record<string, string>
  aanvraagId?: string
  documentId?: string
}

/**
 * Puts a message in the citizen's inbox and promises the mail about it, unless they chose to have none, in the transaction of what
 * it tells. Several documents at once are several messages and one mail: its job waits a little, and a later message joins it.
 */
export async function stuurBericht(tx: Tx, bericht: NieuwBericht): Promise<void> {
  const id = nieuwId()
  const { burgerId, soort } = bericht
  const mailBeloofd = (await vindMailwensen(tx, [bericht]))(bericht)
  const { count } = await tx.bericht.createMany({
    data: { id, ...bericht, gegevens: bericht.gegevens ?? {}, mailBeloofd, op: stadsNu() },
    skipDuplicates: true,
  })
  if (count !== 1 || !mailBeloofd) return
  const wanneer = isGebundeld(soort) ? { sleutel: `mail:documenten:${burgerId}`, uiterlijk: later(nu(), BUNDELTIJD) } : { sleutel: `mail:${id}` }
  await addJob(tx, 'stuur-mail', { berichtId: id }, wanneer)
}
