import { leeftijdOp } from '@/lib/gegevens/leeftijd'
import { plusMaanden } from '@/lib/platform/klok'
import type { Recordfeiten } from './recordfeiten'

/**
 * The answers as a rule asks for them. A number or a day that was not given is NaN, so that it is neither more nor
 * less than anything; days count from 1970, so that their difference is in days.
 */
export type Antwoorden = {
  vandaag: number
  /** Whether one of these was chosen or ticked. */
  is: (veld: string, ...waarden: string[]) => boolean
  ja: (veld: string) => boolean
  nee: (veld: string) => boolean
  dag: (veld: string) => number
  /** The same as ISO date; empty when it was not given. */
  isoDag: (veld: string) => string
  /** The day so many months after an ISO date, as a number like the others. */
  dagNaMaanden: (isoDag: string, aantal: number) => number
  getal: (veld: string) => number
  tekst: (veld: string) => string
  /** How many were typed, ticked or added. */
  aantal: (veld: string) => number
  /** How old the people are who were chosen or typed at a question. */
  leeftijden: (veld: string) => number[]
  /** Whether somebody was typed who is not in the household of the register. */
  isGetypt: (veld: string) => boolean
  /** Whether an address is surely not one of the city. */
  ligtBuitenDeStad: (veld: string) => boolean
  /** What the register says of who applies: whether they live elsewhere, and their age (NaN when it is not known). */
  woontBuitenDeStad: boolean
  leeftijd: number
  feiten: Recordfeiten
}

const DAG_MS = 24 * 60 * 60 * 1000

type Persoon = { geboortedatum?: string }

/** Reads what was filled in for the rules of a dienst. */
export function leesAntwoorden(inhoud: Record<string, unknown>, feiten: Recordfeiten): Antwoorden {
  const lijst = (veld: string) => [inhoud[veld] ?? []].flat()
  const tekst = (veld: string) => {
    const waarde = inhoud[veld]
    return typeof waarde === 'string' ? waarde : ((waarde as { plaat?: string } | undefined)?.plaat ?? '')
  }
  const getypt = (veld: string) => [...lijst(veld), ...lijst(`${veld}Anders`)].filter((wie) => typeof wie === 'object') as Persoon[]
  const { vandaag, persoon, gezin, postcodesVanDeStad } = feiten
  const isElders = (adres: { postcode?: string } | undefined) =>
    adres?.postcode !== undefined && postcodesVanDeStad !== undefined && !postcodesVanDeStad.includes(adres.postcode.replace(/\D/g, ''))
  return {
    vandaag: dagnummer(vandaag),
    is: (veld, ...waarden) => lijst(veld).some((keuze) => waarden.includes(String(keuze))),
    ja: (veld) => inhoud[veld] === true,
    nee: (veld) => inhoud[veld] === false,
    dag: (veld) => dagnummer(tekst(veld)),
    isoDag: tekst,
    dagNaMaanden: (isoDag, aantal) => (isoDag ? dagnummer(plusMaanden(isoDag, aantal)) : Number.NaN),
    getal: (veld) => (tekst(veld) ? Number(tekst(veld).replace(',', '.')) : Number.NaN),
    tekst,
    aantal: (veld) => lijst(veld).length,
    leeftijden: (veld) => [
      ...gezin.filter(({ sleutel }) => lijst(veld).includes(sleutel)).map(({ leeftijd }) => leeftijd),
      ...getypt(veld).map(({ geboortedatum }) => (geboortedatum ? leeftijdOp(geboortedatum, vandaag) : Number.NaN)),
    ],
    isGetypt: (veld) => getypt(veld).length > 0,
    ligtBuitenDeStad: (veld) => isElders(inhoud[veld] as { postcode?: string } | undefined),
    woontBuitenDeStad: isElders(persoon?.adres),
    leeftijd: persoon ? leeftijdOp(persoon.geboortedatum, vandaag) : Number.NaN,
    feiten,
  }
}

function dagnummer(iso: string): number {
  return iso ? Date.parse(iso) / DAG_MS : Number.NaN
}
