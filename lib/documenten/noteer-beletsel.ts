import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { naarDatum, stadsNu } from '@/lib/platform/klok'
import { type Beletsel, GEEN_RECHT } from './define-documenttype'
import { documentbericht } from './documentbericht'
import { beeindig } from './geef-uit'
import { type Stand, vergrendelStanden } from './lees-standen'
import { gevolgVan } from './vernieuwing'

/** What a register's refusal means for a document; an outage is `noteerStoringen`'s. */
export async function verwerkBeletsel(stand: Stand, beletsel: Beletsel): Promise<undefined> {
  await inTransactie((tx) => noteerBeletsel(tx, stand, beletsel))
}

/** A register did not answer about these: what is valid stays, and its holder sees why there is no new one yet. */
export async function noteerStoringen(storingen: readonly { stand: Stand; code: string }[]): Promise<void> {
  if (storingen.length === 0) return
  await inTransactie(async (tx) => {
    // Another worker asked later and was answered: that counts.
    const nogZo = await vergrendelStanden(
      tx,
      storingen.map(({ stand }) => stand),
    )
    const gestoord = storingen.filter(({ stand }) => nogZo.has(stand.document.id))
    for (const [code, groep] of Map.groupBy(gestoord, (storing) => storing.code)) {
      const ids = groep.map(({ stand }) => stand.document.id)
      await tx.document.updateMany({ where: { id: { in: ids } }, data: { beletsel: code, beletselOp: stadsNu() } })
    }
  })
}

async function noteerBeletsel(tx: Tx, stand: Stand, { code, vanaf }: Beletsel): Promise<void> {
  const { document, geldige } = stand
  if (!(await vergrendelStanden(tx, [stand])).has(document.id)) return
  await tx.document.update({
    where: { id: document.id },
    data: { beletsel: code, beletselOp: stadsNu(), vernieuwVanaf: vanaf && document.vernieuwt ? naarDatum(vanaf) : null },
  })
  if (geldige && gevolgVan(code) === 'stoppen-en-beeindigen') await beeindig(tx, geldige.id, 'vervallen', code)
  if (geldige || code !== GEEN_RECHT) await stuurBericht(tx, documentbericht(document, 'document-gestopt', gestoptKenmerk(stand, code)))
}

/** A death stops everything about somebody at once; every other refusal is told once for what was valid then. */
function gestoptKenmerk({ document, geldige }: Stand, code: string): string {
  return code === 'overleden' ? `${code}:${document.onderwerp}` : `${document.id}:${code}:${geldige?.id ?? 'geen'}`
}
