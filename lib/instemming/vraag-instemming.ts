import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import type { Instemmer } from '@/lib/catalogus/instemmer'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import { hashVan, type Instemmingstekst } from './instemmingstekst'
import { nodigUit } from './nodig-uit'
import { laatsteDag } from './regels'

/** What is asked of others when an aanvraag is sent. */
export type Instemmingsverzoek = { aanvraagId: string; burgerId: string; tekst: Instemmingstekst; instemmers: readonly Instemmer[] }

/** Asks everyone for their consent, in the transaction that sends an aanvraag: the text is from now on what it is. */
export async function vraagInstemming(tx: Tx, { aanvraagId, burgerId, tekst, instemmers }: Instemmingsverzoek): Promise<void> {
  const id = nieuwId()
  const json = JSON.stringify(tekst)
  await tx.instemmingsvraag.create({
    data: {
      id,
      aanvraagId,
      burgerId,
      tekstVersleuteld: versleutel(json, `instemmingsvraag:${id}`),
      tekstHash: hashVan(json),
      totEnMet: naarDatum(laatsteDag(vandaag())),
      gesteldOp: stadsNu(),
    },
  })
  await noteerGebeurtenis(tx, aanvraagId, 'instemming.gevraagd', { soort: 'burger' })
  for (const instemmer of instemmers) await schrijfInstemming(tx, id, instemmer)
}

/** Asks one person; gives the id of what was asked. */
export async function schrijfInstemming(tx: Tx, vraagId: string, instemmer: Instemmer): Promise<string> {
  const { rol, naam, betrokkene, email } = instemmer
  const id = nieuwId()
  await tx.instemming.create({
    data: {
      id,
      vraagId,
      rol,
      status: 'gevraagd',
      naamVersleuteld: versleutel(naam, `instemming:${id}`),
      betrokkene: betrokkene ?? null,
      gevraagdOp: stadsNu(),
    },
  })
  await nodigUit(tx, { id, betrokkene }, email)
  return id
}
