import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Client } from 'pg'

/** A value of a row; `null` is none. */
export type Waarde = string | number | boolean | null

type Verbinding = {
  stream: Writable
  query: (zin: string) => void
  sendCopyFromChunk: (stuk: Buffer) => void
  endCopyFrom: () => void
  sync?: () => void
}

/** Writes rows with PostgreSQL's COPY, which takes a fraction of what inserts take. */
export async function kopieer(client: Client, tabel: string, kolommen: readonly string[], rijen: readonly (readonly Waarde[])[]): Promise<void> {
  if (rijen.length === 0) return
  const tekst = rijen.map((rij) => `${rij.map(alsTekst).join('\t')}\n`)
  await new Promise<void>((klaar, mis) => {
    const kopie = {
      callback: (fout?: Error) => (fout ? mis(fout) : klaar()),
      submit: (verbinding: Verbinding) => verbinding.query(`copy ${tabel} (${kolommen.join(', ')}) from stdin`),
      handleCopyInResponse: (verbinding: Verbinding) => void stuur(verbinding, tekst).catch(mis),
      handleError: (fout: Error) => kopie.callback(fout),
      handleReadyForQuery: () => kopie.callback(),
      handleCommandComplete: () => undefined,
      handleRowDescription: () => undefined,
      handleDataRow: () => undefined,
    }
    ;(client.query as unknown as (kopie: object) => void)(kopie)
  })
}

async function stuur(verbinding: Verbinding, tekst: readonly string[]): Promise<void> {
  const PER_STUK = 200
  for (let vanaf = 0; vanaf < tekst.length; vanaf += PER_STUK) {
    verbinding.sendCopyFromChunk(Buffer.from(tekst.slice(vanaf, vanaf + PER_STUK).join('')))
    if (verbinding.stream.writableNeedDrain) await once(verbinding.stream, 'drain')
  }
  verbinding.endCopyFrom()
}

function alsTekst(waarde: Waarde): string {
  return waarde === null ? '\\N' : String(waarde).replace(/[\\\t\n\r]/g, (teken) => `\\${teken}`)
}
