import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'

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

/** Puts a message in the citizen's inbox and promises the mail about it, in the transaction of what it tells. */
export async function stuurBericht(tx: Tx, bericht: NieuwBericht): Promise<void> {
  const id = nieuwId()
  const { count } = await tx.bericht.createMany({
    data: { id, ...bericht, gegevens: bericht.gegevens ?? {}, op: stadsNu() },
    skipDuplicates: true,
  })
  if (count === 1) await addJob(tx, 'stuur-mail', { berichtId: id }, { sleutel: `mail:${id}` })
}
