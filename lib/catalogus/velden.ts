import { leesDatum } from '@/lib/gegevens/datum'
import type { EenFormulier, Veld } from './define-dienst'

/** What a form sent, as it was typed: each control's name with its values. */
export type Ruw = Record<string, string[]>

/** The names of the controls that a field is made of. */
export function controlesVan(naam: string, veld: Veld<unknown>): string[] {
  if (veld.soort === 'datum') return DATUMDELEN.map((deel) => `${naam}-${deel}`)
  if (veld.soort === 'adres') return ADRESDELEN.map((deel) => `${naam}-${deel}`)
  if (veld.soort === 'personen') {
    return Array.from({ length: veld.max }, (_, rij) => PERSOONDELEN.map((deel) => `${naam}-${rij}-${deel}`)).flat()
  }
  return [naam]
}

/** What the schema gets to see of a field: undefined when nothing was answered. */
export function leesVeld(naam: string, veld: Veld<unknown>, ruw: Ruw): unknown {
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
      return leesDatum(lees(`${naam}-dag`), lees(`${naam}-maand`), lees(`${naam}-jaar`))
    case 'adres':
      return leesDelen(naam, ADRESDELEN, lees)
    case 'personen':
      return Array.from({ length: veld.max }, (_, rij) => leesPersoon(`${naam}-${rij}`, lees)).filter((persoon) => persoon !== undefined)
  }
}

/** The fields of some steps as the schema wants them. */
export function leesVelden(formulier: EenFormulier, namen: string[], ruw: Ruw): Record<string, unknown> {
  return Object.fromEntries(namen.map((naam) => [naam, leesVeld(naam, veldVan(formulier, naam), ruw)]))
}

/** The declaration of a field; a step that names another is a bug that the compiler stops. */
export function veldVan(formulier: EenFormulier, naam: string): Veld<unknown> {
  const veld = formulier.velden[naam]
  if (!veld) throw new Error(`field ${naam} is not declared`)
  return veld
}

/** Name of the control that a fault belongs to: the schema's path, joined. A date's fault stands at its first box. */
export function controleBij(formulier: EenFormulier, pad: PropertyKey[]): string {
  const naam = String(pad[0])
  const veld = formulier.velden[naam]
  if (veld?.soort === 'datum') return `${naam}-dag`
  if (veld?.soort === 'adres' && pad.length === 1) return `${naam}-straat`
  if (veld?.soort === 'personen' && pad.length === 1) return `${naam}-0-voornaam`
  if (veld?.soort === 'personen' && pad[2] === 'geboortedatum') return `${naam}-${String(pad[1])}-dag`
  return pad.map(String).join('-')
}

export const ADRESDELEN = ['straat', 'huisnummer', 'bus'] as const
export const DATUMDELEN = ['dag', 'maand', 'jaar'] as const
export const PERSOONDELEN = ['voornaam', 'achternaam', 'dag', 'maand', 'jaar', 'insz'] as const

function leesDelen(naam: string, delen: readonly string[], lees: (controle: string) => string): Record<string, string> | undefined {
  const gelezen = Object.fromEntries(delen.map((deel) => [deel, lees(`${naam}-${deel}`)]).filter(([, waarde]) => waarde))
  return Object.keys(gelezen).length > 0 ? gelezen : undefined
}

function leesPersoon(naam: string, lees: (controle: string) => string): Record<string, string | undefined> | undefined {
  const delen = leesDelen(naam, PERSOONDELEN, lees)
  if (!delen) return undefined
  const { voornaam, achternaam, insz, dag = '', maand = '', jaar = '' } = delen
  return { voornaam, achternaam, geboortedatum: leesDatum(dag, maand, jaar), insz }
}
