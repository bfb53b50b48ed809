import { type BerichtSoort, stuurBericht } from '@/lib/berichten/stuur-bericht'
import type { Tx } from '@/lib/platform/database'
import { dagVan } from '@/lib/platform/klok'
import type { Afspraak } from './afspraken'

/** What is told about a visit. */
export type Afspraakbericht = Extract<BerichtSoort, `afspraak-${string}`>

/** Tells a citizen about a visit, once for each time it was moved; who walked in without a name is told nothing. */
export async function meldAfspraak(tx: Tx, { id, burgerId, aanvraagId, van, versie }: Afspraak, soort: Afspraakbericht): Promise<void> {
  if (!burgerId) return
  await stuurBericht(tx, { burgerId, soort, sleutel: `${soort}:${id}:${versie}`, gegevens: { afspraak: id, dag: dagVan(van) }, aanvraagId })
}
