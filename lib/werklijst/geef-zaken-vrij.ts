import { type Genomen, type Houder, listGenomenVan, listHouders, listStille } from '@/lib/aanvragen/list-genomen'
import { geefVrij } from '@/lib/aanvragen/neem-aanvraag'
import { findMedewerkers } from '@/lib/auth/find-medewerker'
import { mag } from '@/lib/auth/rechten'
import { plusWerkdagen } from '@/lib/gegevens/werkdagen'
import { listBeschreven } from '@/lib/gesprekken/list-beschreven'
import { isVan } from '@/lib/loket/behandelaar'
import { inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { momentOp, plusDagen, vandaag } from '@/lib/platform/klok'
import { type Kwijtreden, meldKwijt } from './vrijgaven'

const BEGIN = '00000000-0000-0000-0000-000000000000'

/**
 * Puts back in the list of the team what nobody does anything with: what somebody took and did not touch for some working days, and
 * what somebody has whose role, team or diensten are not for it any more. Who had it reads so in their list. Bears repetition: what is free
 * already is passed over.
 */
export async function geefZakenVrij(): Promise<void> {
  for (const houder of await houdersZonderRecht()) await elk((na) => listGenomenVan(houder, na), 'rol')
  const sinds = momentOp(eersteDag(vandaag(), env().WERKLIJST_VRIJ_NA_WERKDAGEN), '00:00')
  if (sinds) await elk(async (na) => listStille(sinds, na), 'stil', sinds)
}

/** The first day from which a touch counts: so many working days have passed since the day before. */
export function eersteDag(dag: string, werkdagen: number): string {
  let eerste = dag
  while (plusWerkdagen(plusDagen(eerste, -1), werkdagen) >= dag) eerste = plusDagen(eerste, -1)
  return eerste
}

async function houdersZonderRecht(): Promise<Houder[]> {
  const houders = await listHouders()
  const medewerkers = await findMedewerkers(houders.map(({ behandelaarId }) => behandelaarId))
  return houders.filter((houder) => {
    const wie = medewerkers.get(houder.behandelaarId)
    return !wie || !isVan(wie, houder) || !mag(wie.rol, 'aanvraag-nemen')
  })
}

async function elk(vind: (na: string) => Promise<Genomen[]>, reden: Kwijtreden, sinds?: Date): Promise<void> {
  for (let deel = await vind(BEGIN); deel.length > 0; deel = await vind(deel.at(-1)?.id ?? BEGIN)) {
    const beschreven = sinds
      ? await listBeschreven(
          deel.map(({ id }) => id),
          sinds,
        )
      : new Set<string>()
    for (const { id, behandelaarId } of deel) {
      if (beschreven.has(id)) continue
      await inTransactie(async (tx) => {
        if (await geefVrij(tx, { aanvraagId: id, van: behandelaarId, reden })) await meldKwijt(tx, id, behandelaarId, reden)
      })
    }
  }
}
