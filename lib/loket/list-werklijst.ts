import { listWerk, TEL_TOT, type Werkfilter } from '@/lib/aanvragen/list-aanvragen'
import { afsprakenVan } from '@/lib/afspraken/afspraken'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { dagenTussen, vandaag } from '@/lib/platform/klok'
import type { AanvraagStatus, WachtOp } from '@/prisma/client/client'
import type { Behandelaar } from './behandelaar'

/** A case in the list of a team: nothing of what is in it, since a list is no reason to read. */
export type Werkregel = {
  referentie: string
  dienst: string
  status: AanvraagStatus
  stap?: string
  bezoek?: { van: Date }
  wachtOp?: WachtOp
  /** The citizen answered, wrote, or let a day pass, and nobody looked yet. */
  nieuws: boolean
  /** Its clock stands still: it waits for an answer of the citizen. */
  staatStil: boolean
  termijn?: { dag: string; nogDagen: number }
  behandelaar?: string
}

/** The cases of the own team that are not done, the tightest term first, with a count for each filter. */
export async function listWerklijst({ id, team }: Behandelaar, filter: Werkfilter, pagina: number) {
  const dag = vandaag()
  const { aanvragen, heeftMeer, tellingen } = await listWerk({ team, medewerkerId: id, filter, vandaag: dag, pagina })
  const bezoeken = await afsprakenVan(aanvragen.filter(({ afhandeling }) => afhandeling === 'afspraak').map((aanvraag) => aanvraag.id))
  const namen = await namenVanMedewerkers(aanvragen.map(({ behandelaarId }) => behandelaarId))
  const regels = aanvragen.map((aanvraag): Werkregel => {
    const { referentie, dienst, status, stap, wachtOp, stapTermijn, stilSinds, nieuws, behandelaarId } = aanvraag
    return {
      referentie,
      dienst,
      status,
      stap,
      wachtOp,
      bezoek: bezoeken.get(aanvraag.id),
      nieuws,
      staatStil: stilSinds !== undefined,
      termijn: stapTermijn ? { dag: stapTermijn, nogDagen: dagenTussen(dag, stapTermijn) } : undefined,
      behandelaar: behandelaarId && namen.get(behandelaarId),
    }
  })
  return { regels, heeftMeer, tellingen, telTot: TEL_TOT }
}
