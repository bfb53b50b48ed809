import { zetVoorlopig } from '@/lib/bescherming/beheer-bescherming'
import { inTransactie } from '@/lib/platform/database'

/** Protects somebody's file at once. */
export async function bescherm(betrokkene: string, { id }: { id: string }): Promise<void> {
  await inTransactie((tx) => zetVoorlopig(tx, { betrokkene, soort: 'andere', reden: 'Proef.', medewerkerId: id }))
}
