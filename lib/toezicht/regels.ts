import { createHash } from 'node:crypto'
import type { Kijkregel } from '@/lib/inzage/list-kijkregels'
import { isZoekreden } from '@/lib/opzoeken/redenen'

/** What looks strange in what staff read. */
export const SIGNAALSOORTEN = ['eigen-gezin', 'veel-dossiers', 'zonder-zaak', 'veel-gezocht', 'weigeringen'] as const
export type Signaalsoort = (typeof SIGNAALSOORTEN)[number]

/** Something strange, counted. */
export type Opmerkelijk = { soort: Signaalsoort; aantal: number; vanaf: Date; tot: Date }

/** From how many the rules speak; configuration. */
export type Drempels = { dossiersPerUur: number; weigeringenPerDag: number; gezochtPerDag: number }

const UUR_MS = 60 * 60 * 1000
/** Reading that a visit, a code of the citizen, a number on a paper or work of a colleague leads to: it needs no case. */
const ZONDER_ZAAK_MAG = ['afspraak', 'document', 'bescherming', 'inzagevraag']

/**
 * Whether an opening of a protected file is looked at afterwards: the first one of somebody in a month always, and of the rest
 * one in `deel`, by its id: the same id says the same every time. Pure.
 */
export function inSteekproef(toegangId: string, eerderDezeMaand: boolean, deel: number): boolean {
  return !eerderDezeMaand || createHash('sha256').update(toegangId).digest().readUInt32BE() % deel === 0
}

/** What is strange in the looks of one member of staff on one day, and in what they were refused. `eigen` are the names of themselves and their household. Pure. */
export function vindOpmerkelijk(
  kijkregels: readonly Kijkregel[],
  weigeringen: readonly Date[],
  eigen: ReadonlySet<string>,
  { dossiersPerUur, weigeringenPerDag, gezochtPerDag }: Drempels,
): Opmerkelijk[] {
  const inGezin = kijkregels.filter(({ betrokkene }) => eigen.has(betrokkene))
  const zonderZaak = kijkregels.filter(
    ({ wat, doel, aanvraagId }) => aanvraagId === undefined && !ZONDER_ZAAK_MAG.includes(wat) && !isZoekreden(doel),
  )
  return [
    ...alsGeheel(
      'eigen-gezin',
      inGezin.map(({ op }) => op),
      1,
    ),
    ...drukste(kijkregels, dossiersPerUur),
    ...alsGeheel(
      'zonder-zaak',
      zonderZaak.map(({ op }) => op),
      1,
    ),
    ...alsGeheel('veel-gezocht', gezochtZonderVervolg(kijkregels), gezochtPerDag),
    ...alsGeheel('weigeringen', weigeringen, weigeringenPerDag),
  ]
}

function alsGeheel(soort: Signaalsoort, momenten: readonly Date[], vanaf: number): Opmerkelijk[] {
  const gesorteerd = momenten.toSorted((een, ander) => een.getTime() - ander.getTime())
  const [eerste, laatste] = [gesorteerd[0], gesorteerd.at(-1)]
  if (!eerste || !laatste || gesorteerd.length < vanaf) return []
  return [{ soort, aantal: gesorteerd.length, vanaf: eerste, tot: laatste }]
}

/** When somebody was looked for of whom nothing was handled afterwards: each person once, at the first search. */
function gezochtZonderVervolg(kijkregels: readonly Kijkregel[]): Date[] {
  const geholpen = new Set(kijkregels.flatMap(({ betrokkene, doel }) => (isZoekreden(doel) ? [] : [betrokkene])))
  const eerste = new Map<string, Date>()
  for (const { betrokkene, doel, op } of kijkregels) {
    if (!isZoekreden(doel) || geholpen.has(betrokkene)) continue
    const eerder = eerste.get(betrokkene)
    if (!eerder || op < eerder) eerste.set(betrokkene, op)
  }
  return [...eerste.values()]
}

/** The hour in which most people were looked at, if they were many. */
function drukste(kijkregels: readonly Kijkregel[], vanaf: number): Opmerkelijk[] {
  const gesorteerd = kijkregels.toSorted((een, ander) => een.op.getTime() - ander.op.getTime())
  let hoogste: Opmerkelijk | undefined
  let begin = 0
  const inUur = new Map<string, number>()
  for (const { betrokkene, op } of gesorteerd) {
    inUur.set(betrokkene, (inUur.get(betrokkene) ?? 0) + 1)
    for (let oudste = gesorteerd[begin]; oudste && op.getTime() - oudste.op.getTime() >= UUR_MS; oudste = gesorteerd[begin]) {
      const nog = (inUur.get(oudste.betrokkene) ?? 1) - 1
      if (nog === 0) inUur.delete(oudste.betrokkene)
      else inUur.set(oudste.betrokkene, nog)
      begin += 1
    }
    if (inUur.size >= vanaf && inUur.size > (hoogste?.aantal ?? 0)) {
      hoogste = { soort: 'veel-dossiers', aantal: inUur.size, vanaf: gesorteerd[begin]?.op ?? op, tot: op }
    }
  }
  return hoogste ? [hoogste] : []
}
