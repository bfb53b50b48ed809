import { addJobs } from '@/lib/jobs/add-job'
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
export function stuurBericht(tx: Tx, bericht: NieuwBericht): Promise<void> {
  return stuurBerichten(tx, [bericht])
}

/** The same for many people at once. In the order of their keys: two jobs that tell the same people never wait for each other. */
export async function stuurBerichten(tx: Tx, berichten: readonly NieuwBericht[]): Promise<void> {
  const eerste = new Map(berichten.toReversed().map((bericht) => [bericht.sleutel, bericht]))
  const opVolgorde = [...eerste.values()].toSorted((een, ander) => (een.sleutel < ander.sleutel ? -1 : 1))
  const gemaakt = await tx.bericht.createManyAndReturn({
    data: opVolgorde.map((bericht) => ({ id: nieuwId(), ...bericht, gegevens: bericht.gegevens ?? {}, op: stadsNu() })),
    skipDuplicates: true,
    select: { id: true },
  })
  await addJobs(
    tx,
    'stuur-mail',
    gemaakt.map(({ id }) => ({ payload: { berichtId: id }, sleutel: `mail:${id}` })),
  )
}
