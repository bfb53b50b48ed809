import { listWerk, TEL_TOT, telWerk, type Werkkring, type Werkselectie } from '@/lib/aanvragen/list-werk'
import { afsprakenVan } from '@/lib/afspraken/afspraken'
import { zakenOpPlaats } from '@/lib/afspraken/zaken-op-plaats'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { listBeschermd } from '@/lib/bescherming/poort'
import { betrokkenenVanBurgers } from '@/lib/burgers/betrokkene'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { env } from '@/lib/platform/env'
import { dagenTussen, vandaag } from '@/lib/platform/klok'
import type { AanvraagStatus, WachtOp } from '@/prisma/client/client'
import { LIJSTEN, type Plaats, schrijfPlaats, selectieVan, type Werkfilter, type Werklijstnaam } from './filter'

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
  /** Whoever opens it says why. */
  beschermd: boolean
  /** Its clock stands still: it waits for an answer of the citizen. */
  staatStil: boolean
  termijn?: { dag: string; nogDagen: number }
  ingediendOp: Date
  behandelaarId?: string
  behandelaar?: string
}

/** A page of the list. A count of more than `telTot` says only that there are more. */
export type Werklijst = { regels: Werkregel[]; volgende?: string; tellingen: Record<Werklijstnaam | 'gekozen', number>; telTot: number }

/** The cases of the own team and diensten that are not done, the tightest term first, with a count for each list and for the filter. */
export async function listWerklijst(medewerker: Behandelaar, filter: Werkfilter, na?: Plaats): Promise<Werklijst> {
  const dag = vandaag()
  const kring = kringVan(medewerker)
  const gekozen = selectie(medewerker, filter)
  const lijsten = Object.fromEntries(Object.entries(LIJSTEN).map(([naam, lijst]) => [naam, selectie(medewerker, lijst)]))
  const [{ aanvragen, volgende }, tellingen] = await Promise.all([
    listWerk(kring, gekozen, na),
    telWerk(kring, { ...(lijsten as Record<Werklijstnaam, Werkselectie>), gekozen }),
  ])
  const bezoeken = await afsprakenVan(aanvragen.filter(({ afhandeling }) => afhandeling === 'afspraak').map((aanvraag) => aanvraag.id))
  const namen = await namenVanMedewerkers(aanvragen.map(({ behandelaarId }) => behandelaarId))
  const betrokkenen = await betrokkenenVanBurgers(aanvragen.flatMap(({ eigenaar }) => eigenaar.burgerId ?? []))
  const beschermd = await listBeschermd([...betrokkenen.values()])
  const regels = aanvragen.map((aanvraag): Werkregel => {
    const { referentie, dienst, status, stap, wachtOp, stapTermijn, stilSinds, nieuws, behandelaarId, ingediendOp } = aanvraag
    return {
      referentie,
      dienst,
      status,
      stap,
      wachtOp,
      bezoek: bezoeken.get(aanvraag.id),
      nieuws,
      beschermd: beschermd.has(betrokkenen.get(aanvraag.eigenaar.burgerId ?? '') ?? ''),
      staatStil: stilSinds !== undefined,
      termijn: stapTermijn ? { dag: stapTermijn, nogDagen: dagenTussen(dag, stapTermijn) } : undefined,
      ingediendOp,
      behandelaarId,
      behandelaar: behandelaarId && namen.get(behandelaarId),
    }
  })
  return { regels, volgende: volgende && schrijfPlaats(volgende), tellingen, telTot: TEL_TOT }
}

/** The cases that somebody may handle. */
export function kringVan({ team, diensten = [] }: Pick<Behandelaar, 'team' | 'diensten'>): Werkkring {
  return { team, diensten }
}

/** What a filter asks of the database, for who asks, today. */
export function selectie({ id }: Pick<Behandelaar, 'id'>, filter: Werkfilter): Werkselectie {
  const vraag = { medewerkerId: id, vandaag: vandaag(), krapNaWerkdagen: env().WERKLIJST_KRAP_WERKDAGEN }
  return { ...selectieVan(filter, vraag), metBezoek: filter.plaats ? zakenOpPlaats(filter.plaats) : undefined }
}
