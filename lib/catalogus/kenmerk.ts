import type { Taal } from '@/lib/tekst/talen'
import { antwoordenVan } from './antwoorden'
import type { EenFormulier, Veld } from './define-dienst'
import { veldVan } from './velden'

/** So many answers tell one case from another, and so long at most is each. */
const MEEST = 2
const LANGSTE = 60

/** What tells cases of one dienst apart best comes first. */
const RANG = { plaats: 0, plaat: 1, periode: 2, dag: 3, iemand: 4, keuze: 5, woord: 6 } as const
/** What was only chosen from a list, or typed as a word, says what it is about when there is nothing else. */
const ANDERS: readonly number[] = [RANG.keuze, RANG.woord]

/** Words that no answer here needs. */
const GEEN_WOORDEN = { ja: '', nee: '', nietIngevuld: '', bestandsnaam: () => '' }

/**
 * What a case is about, in a few words of its own answers: the place, the plate, the days, the people, or else what was chosen, or else
 * typed as a word. It follows from what each field asks. Where somebody lives according to the register and when somebody was born tell
 * nothing apart, and a story in one's own words is not shown.
 */
export function kenmerkVan(formulier: EenFormulier, taal: Taal, inhoud: Record<string, unknown>, feiten: unknown): string | undefined {
  const regels = besteRegels(formulier, taal, inhoud, feiten).map(({ regel }) => kort(regel))
  return regels.length > 0 ? [...new Set(regels)].slice(0, MEEST).join(' · ') : undefined
}

/**
 * What a case is about, to hold against another of the same dienst: each plate, or else each place, or else all that tells it apart, as one.
 * One without anything of the kind is about what its dienst is about.
 */
export function onderwerpVan(formulier: EenFormulier, taal: Taal, inhoud: Record<string, unknown>, feiten: unknown): string[] {
  const regels = besteRegels(formulier, taal, inhoud, feiten)
  const van = (gevraagd: number) => regels.flatMap(({ rang, regel }) => (rang === gevraagd ? [regel.toLowerCase()] : []))
  const [platen, plaatsen] = [van(RANG.plaat), van(RANG.plaats)]
  if (platen.length > 0) return platen
  return plaatsen.length > 0 ? plaatsen : [regels.map(({ regel }) => regel).join('\n')]
}

type Regel = { rang: number; regel: string }

function besteRegels(formulier: EenFormulier, taal: Taal, inhoud: Record<string, unknown>, feiten: unknown): Regel[] {
  const antwoorden = antwoordenVan(formulier, taal, inhoud, feiten, GEEN_WOORDEN).flatMap((groep) => groep.antwoorden)
  const kandidaten = antwoorden.flatMap(({ veld: naam, regels: [regel] }) => {
    const rang = regel ? rangVan(naam, veldVan(formulier, naam), inhoud[naam], feiten) : undefined
    return regel && rang !== undefined ? [{ rang, regel }] : []
  })
  const beste = kandidaten.toSorted((a, b) => a.rang - b.rang)
  const eerste = beste[0]?.rang
  return beste.filter(({ rang }) => (eerste !== undefined && ANDERS.includes(eerste) ? rang === eerste : !ANDERS.includes(rang)))
}

function rangVan(naam: string, veld: Veld<unknown>, waarde: unknown, feiten: unknown): number | undefined {
  switch (veld.soort) {
    case 'adres':
      return veld.bron?.(feiten) && isZelfde(veld.standaard?.(feiten), waarde) ? undefined : RANG.plaats
    case 'voertuig':
      return RANG.plaat
    case 'tekst':
      if (veld.eis?.opmaak) return veld.eis.opmaak === 'nummerplaat' ? RANG.plaat : undefined
      return veld.standaard || veld.type ? undefined : RANG.woord
    case 'periode':
      return RANG.periode
    case 'datum':
      return veld.deels || /geboorte/i.test(naam) ? undefined : RANG.dag
    case 'personen':
      return RANG.iemand
    case 'keuze':
    case 'keuzes':
      return typeof veld.opties === 'function' ? RANG.iemand : RANG.keuze
    default:
      return undefined
  }
}

/** Whether an address is the one that was filled in. */
function isZelfde(ingevuld: Partial<Record<string, string>> = {}, waarde: unknown): boolean {
  const getypt = (waarde ?? {}) as Partial<Record<string, string>>
  return ['straat', 'huisnummer', 'bus', 'postcode'].every((deel) => (ingevuld[deel] ?? '') === (getypt[deel] ?? ''))
}

function kort(regel: string): string {
  return regel.length > LANGSTE ? `${regel.slice(0, LANGSTE - 1).trimEnd()}…` : regel
}
