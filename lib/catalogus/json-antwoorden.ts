import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import { isInsz, normaliseerInsz } from '@/lib/gegevens/insz'
import { adresdelen } from './adresdelen'
import type { Veld } from './define-dienst'
import { GRENZEN } from './grenzen'
import type { Ruw } from './velden'
import { VOERTUIGDELEN } from './voertuig'

/** A place in an answer: the field, and what in it. */
export type Plaats = (string | number)[]

/** What was answered as the controls of a form would have sent it, or where its kind is not what the form asks. */
export type Gelezen = { ruw: Ruw; fouten: { plaats: Plaats; code: string }[] }

const DATUM = /^\d{4}(-\d{2}(-\d{2})?)?$/
const MAX_KEUZES = 100

/**
 * Reads one answer of a program, in JSON, as what a person would have typed or chosen for it, so that the same schema and rules hold.
 * Somebody of the household is named by their national number, which no form shows.
 */
export function ruwVanJson(naam: string, veld: Veld<unknown>, waarde: unknown, { demo }: { demo: boolean }): Gelezen {
  const fout = (plaats: Plaats = []) => ({ ruw: {}, fouten: [{ plaats: [naam, ...plaats], code: 'antwoord.soort' }] })
  const keuze = (tekst: string) => (typeof ('opties' in veld && veld.opties) === 'function' && isInsz(tekst, { demo }) ? sleutelVan(tekst) : tekst)
  switch (veld.soort) {
    case 'tekst':
    case 'lange-tekst':
      return typeof waarde === 'string' ? goed({ [naam]: [waarde] }) : fout()
    case 'keuze':
      return typeof waarde === 'string' ? goed({ [naam]: [keuze(waarde)] }) : fout()
    case 'keuzes':
      return isTeksten(waarde) ? goed({ [naam]: waarde.map(keuze) }) : fout()
    case 'ja-nee':
      return typeof waarde === 'boolean' ? goed({ [naam]: [waarde ? 'ja' : 'nee'] }) : fout()
    case 'verklaring':
      return typeof waarde === 'boolean' ? goed({ [naam]: waarde ? ['ja'] : [] }) : fout()
    case 'datum':
      return typeof waarde === 'string' && DATUM.test(waarde) ? goed({ [`${naam}-dag`]: [waarde] }) : fout()
    case 'periode':
      return leesDelen(naam, GRENZEN, waarde, (deel) => `${naam}-${deel}-dag`, DATUM)
    case 'adres':
      return leesDelen(naam, adresdelen(veld), waarde, (deel) => `${naam}-${deel}`)
    case 'voertuig':
      return leesDelen(naam, VOERTUIGDELEN, waarde, (deel) => `${naam}-${deel}`)
    case 'personen':
      return Array.isArray(waarde) && waarde.length <= veld.max ? leesPersonen(naam, veld, waarde) : fout()
    case 'bestand':
      return fout()
  }
}

/** Where in the answers a fault stands that a control of the form has. */
export function plaatsVanControle(velden: Record<string, Veld<unknown>>, controle: string): Plaats {
  const naam = Object.keys(velden)
    .filter((kandidaat) => controle === kandidaat || controle.startsWith(`${kandidaat}-`))
    .toSorted((een, ander) => ander.length - een.length)[0]
  if (!naam) return [controle]
  const delen = controle
    .slice(naam.length + 1)
    .split('-')
    .filter(Boolean)
  switch (velden[naam]?.soort) {
    case 'datum':
      return [naam]
    case 'periode':
      return [naam, ...delen.slice(0, 1)]
    case 'adres':
    case 'voertuig':
      return [naam, ...delen]
    case 'personen': {
      const [rij = '0', deel] = delen
      const wat = deel && ['dag', 'maand', 'jaar'].includes(deel) ? 'geboortedatum' : deel
      return [naam, Number(rij), ...(wat ? [wat] : [])]
    }
    default:
      return [naam]
  }
}

function goed(ruw: Ruw): Gelezen {
  return { ruw, fouten: [] }
}

function sleutelVan(getypt: string): string {
  return formuliersleutel(normaliseerInsz(getypt) ?? getypt)
}

function isTeksten(waarde: unknown): waarde is string[] {
  return Array.isArray(waarde) && waarde.length <= MAX_KEUZES && waarde.every((deel) => typeof deel === 'string')
}

/** An answer of named parts, each a text; a part that is not asked is not taken. */
function leesDelen(naam: string, delen: readonly string[], waarde: unknown, controle: (deel: string) => string, vorm?: RegExp): Gelezen {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return { ruw: {}, fouten: [{ plaats: [naam], code: 'antwoord.soort' }] }
  const paren = Object.entries(waarde)
  const fouten = paren.flatMap(([deel, tekst]) => {
    if (!delen.includes(deel)) return [{ plaats: [naam, deel], code: 'antwoord.onbekend' }]
    return typeof tekst === 'string' && (!vorm || vorm.test(tekst)) ? [] : [{ plaats: [naam, deel], code: 'antwoord.soort' }]
  })
  return { ruw: fouten.length > 0 ? {} : Object.fromEntries(paren.map(([deel, tekst]) => [controle(deel), [String(tekst)]])), fouten }
}

function leesPersonen(naam: string, { alleenNaam }: { alleenNaam?: true }, rijen: unknown[]): Gelezen {
  const delen = alleenNaam ? ['voornaam', 'achternaam'] : ['voornaam', 'achternaam', 'geboortedatum', 'insz']
  const gelezen = rijen.map((rij, plaats) => {
    const een = leesDelen('', delen, rij, (deel) => `${naam}-${plaats}-${deel === 'geboortedatum' ? 'dag' : deel}`)
    const dag = een.ruw[`${naam}-${plaats}-dag`]?.[0]
    const vorm = dag === undefined || DATUM.test(dag) ? [] : [{ plaats: ['', 'geboortedatum'], code: 'antwoord.soort' }]
    const fouten = [...een.fouten, ...vorm].map((fout) => ({ ...fout, plaats: [naam, plaats, ...fout.plaats.slice(1)] }))
    return { ruw: een.ruw, fouten }
  })
  return { ruw: Object.assign({}, ...gelezen.map(({ ruw }) => ruw)), fouten: gelezen.flatMap(({ fouten }) => fouten) }
}
