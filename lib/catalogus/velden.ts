import { leesDatum, leesDeeldatum } from '@/lib/gegevens/datum'
import { leesPositie } from '@/lib/gegevens/positie'
import { adresdelen } from './adresdelen'
import type { Adresvorm, Veld, Veldeis } from './define-dienst'
import { GRENZEN } from './grenzen'
import { VOERTUIGDELEN } from './voertuig'

/** What a form sent, as it was typed: each control's name with its values. */
export type Ruw = Record<string, string[]>

/** What reading a field asks of its declaration; small enough to travel to a browser. */
export type Veldvorm = {
  soort: Veld<unknown>['soort']
  max?: number
  vorm?: Adresvorm
  alleenNaam?: true
  zelf?: true
  deels?: true
  foto?: true
  eis?: Veldeis
}

type MetVelden<V = Veldvorm> = { velden: Record<string, V> }

/** The names of the controls that a field is made of. */
export function controlesVan(naam: string, veld: Veldvorm): string[] {
  if (veld.soort === 'datum') return DATUMDELEN.map((deel) => `${naam}-${deel}`)
  if (veld.soort === 'periode') return GRENZEN.flatMap((grens) => DATUMDELEN.map((deel) => `${naam}-${grens}-${deel}`))
  if (veld.soort === 'adres') return adresdelen(veld).map((deel) => `${naam}-${deel}`)
  if (veld.soort === 'voertuig') return VOERTUIGDELEN.map((deel) => `${naam}-${deel}`)
  if (veld.soort === 'personen') return rijenVan(naam, veld).flat()
  return [naam]
}

/** What was typed about several people, with the empty rows between them closed up: a fault then stands at its own row. */
export function schuifRijenOp(naam: string, veld: Veldvorm, ruw: Ruw): Ruw {
  if (veld.soort !== 'personen') return ruw
  const rijen = rijenVan(naam, veld)
  const gevuld = rijen.filter((rij) => rij.some((controle) => ruw[controle]?.[0]?.trim()))
  const op = (plaats: number, deel: number): string[] => ruw[gevuld[plaats]?.[deel] ?? ''] ?? []
  return { ...ruw, ...Object.fromEntries(rijen.flatMap((rij, plaats) => rij.map((controle, deel) => [controle, op(plaats, deel)]))) }
}

/** How many people something was typed about. */
export function telRijen(naam: string, veld: Veldvorm, ruw: Ruw): number {
  return rijenVan(naam, veld).filter((rij) => rij.some((controle) => ruw[controle]?.[0]?.trim())).length
}

/** What the schema gets to see of a field: undefined when nothing was answered. */
export function leesVeld(naam: string, veld: Veldvorm, ruw: Ruw): unknown {
  const lees = (controle: string) => (ruw[controle]?.[0] ?? '').trim()
  switch (veld.soort) {
    case 'tekst':
    case 'lange-tekst':
    case 'keuze':
      return lees(naam) || undefined
    case 'keuzes':
    case 'bestand':
      return ruw[naam]?.filter(Boolean) ?? []
    case 'ja-nee':
      return lees(naam) === '' ? undefined : lees(naam) === 'ja'
    case 'verklaring':
      return lees(naam) === 'ja' || undefined
    case 'datum':
      return leesDag(naam, veld.deels ? leesDeeldatum : leesDatum, lees)
    case 'periode':
      // An empty period is one whose ends are both missing: each says so at its own box.
      return Object.fromEntries(GRENZEN.map((grens) => [grens, leesDag(`${naam}-${grens}`, leesDatum, lees)]))
    case 'adres':
      // An empty address is one whose parts are all missing: each says so at its own box.
      return leesPlaats(leesDelen(naam, adresdelen(veld), lees) ?? {})
    case 'voertuig': {
      // Where it is registered is chosen beforehand: without a plate nothing was answered.
      const delen = leesDelen(naam, VOERTUIGDELEN, lees) ?? {}
      return delen.plaat ? delen : {}
    }
    case 'personen':
      return rijenVan(naam, veld)
        .map((_, rij) => leesPersoon(`${naam}-${rij}`, veld, lees))
        .filter((persoon) => persoon !== undefined)
  }
}

/** The fields of some steps as the schema wants them. */
export function leesVelden(formulier: MetVelden, namen: string[], ruw: Ruw): Record<string, unknown> {
  return Object.fromEntries(namen.map((naam) => [naam, leesVeld(naam, veldVan(formulier, naam), ruw)]))
}

/** The declaration of a field; a step that names another is a bug that the compiler stops. */
export function veldVan<V extends Veldvorm>(formulier: MetVelden<V>, naam: string): V {
  const veld = formulier.velden[naam]
  if (!veld) throw new Error(`field ${naam} is not declared`)
  return veld
}

/** Name of the control that a fault belongs to: the schema's path, joined. A date's fault stands at its first box. */
export function controleBij(formulier: MetVelden, pad: readonly PropertyKey[]): string {
  const naam = String(pad[0])
  const veld = formulier.velden[naam]
  if (veld?.soort === 'datum') return `${naam}-dag`
  if (veld?.soort === 'periode') return `${naam}-${String(pad[1] ?? 'van')}-dag`
  if (veld?.soort === 'adres') return pad.length === 1 ? `${naam}-straat` : pad.map(String).join('-')
  if (veld?.soort === 'voertuig') return `${naam}-${String(pad[1] ?? 'plaat')}`
  if (veld?.soort !== 'personen') return naam
  if (pad.length < 3) return `${naam}-${String(pad[1] ?? 0)}-voornaam`
  return pad[2] === 'geboortedatum' ? `${naam}-${String(pad[1])}-dag` : pad.map(String).join('-')
}
export const DATUMDELEN = ['dag', 'maand', 'jaar'] as const
const NAAMDELEN = ['voornaam', 'achternaam']
const PERSOONDELEN = [...NAAMDELEN, 'dag', 'maand', 'jaar', 'insz']

function persoondelen({ alleenNaam, zelf }: Veldvorm): string[] {
  if (alleenNaam) return NAAMDELEN
  return zelf ? PERSOONDELEN.filter((deel) => deel !== 'insz') : PERSOONDELEN
}

function rijenVan(naam: string, veld: Veldvorm): string[][] {
  return Array.from({ length: veld.max ?? 0 }, (_, rij) => persoondelen(veld).map((deel) => `${naam}-${rij}-${deel}`))
}

function leesDag(naam: string, als: typeof leesDatum, lees: (controle: string) => string): string | undefined {
  const [dag = '', maand = '', jaar = ''] = DATUMDELEN.map((deel) => lees(`${naam}-${deel}`))
  return als(dag, maand, jaar)
}

function leesDelen(naam: string, delen: readonly string[], lees: (controle: string) => string): Record<string, string> | undefined {
  const gelezen = Object.fromEntries(delen.map((deel) => [deel, lees(`${naam}-${deel}`)]).filter(([, waarde]) => waarde))
  return Object.keys(gelezen).length > 0 ? gelezen : undefined
}

/** A position that no device wrote is none. */
function leesPlaats({ positie, ...delen }: Record<string, string>): Record<string, string> {
  return leesPositie(positie) && positie ? { ...delen, positie } : delen
}

function leesPersoon(naam: string, veld: Veldvorm, lees: (controle: string) => string): Record<string, string | undefined> | undefined {
  const delen = leesDelen(naam, persoondelen(veld), lees)
  if (!delen) return undefined
  const { voornaam, achternaam, insz, dag = '', maand = '', jaar = '' } = delen
  if (veld.alleenNaam) return { voornaam, achternaam }
  return { voornaam, achternaam, geboortedatum: leesDatum(dag, maand, jaar), insz }
}
