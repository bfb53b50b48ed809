import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dagVan, nu } from '@/lib/platform/klok'
import { script } from '../../start/delen'
import { type Benchdatabank, ruimBenchOp, startBenchdatabank } from './databank'
import { start, stop, voerUit } from './kind'
import { maakStad } from './maak-stad'
import { type Maat, maatVan } from './maat'
import { type Benchpoorten, benchomgeving } from './omgeving'
import { type Vernieuwloop, vernieuw } from './vernieuw'

/** Where a bench stands and listens, and who hears how far it is. */
export type Benchplaats = { map: string; poorten: Benchpoorten; meld: (regel: string) => void }

/** What is measured how long: a short run says whether it works, not how fast it is. */
export type Meetopties = { keren: number; seconden: number }

/** A city that was made: how large, in how many seconds and bytes. */
export type Stad = { maat: Maat; vullen: number; bytes: number }

/** What a city of one size gave. */
export type Stadmeting = Stad & { vragen: Record<'lijst' | 'controle' | 'eersteDownload' | 'download', number[]> }

/** A second's worth of paper, by so many processes side by side. */
export type Papiermeting = { processen: number; renderen: number; verzegelen: number; samen: number }

export type Benchuitslag = { klein: Stadmeting; groot: Stadmeting; papier: Papiermeting[]; lopen: Vernieuwloop[] }

/** Both cities as they wait to be measured, and the day on which so much is due. */
type Gevuld = { dag: string; klein: Stad; groot: Stad }

/** The part of what is due that one worker does before two do the rest. */
const DEEL_VOOR_EEN = 0.1

/** Makes the city twice, at a part of its size and whole, and leaves them to be measured; what stood there goes. */
export async function vulSteden({ map, poorten, meld }: Benchplaats, mensen: number, deel: number): Promise<void> {
  ruimBenchOp(map)
  const dag = dagVan(nu())
  await metDatabank(map, poorten, async (databank) => {
    const vul = async (database: string, maat: Maat): Promise<Stad> => {
      await databank.maak(database)
      const begin = performance.now()
      await maakStad(databank.url(database), await benchomgeving(map, databank.url(database), poorten, dag), maat, dag, meld)
      return { maat, vullen: (performance.now() - begin) / 1_000, bytes: await databank.grootte(database) }
    }
    await databank.zet(true)
    const gevuld: Gevuld = { dag, klein: await vul('klein', maatVan(Math.round(mensen / deel))), groot: await vul('groot', maatVan(mensen)) }
    await databank.zet(false)
    writeFileSync(gevuldBestand(map), JSON.stringify(gevuld))
  })
}

/** Measures the cities that were made, has the whole one renewed, and clears them away; they stay when that could not be done. */
export async function meetSteden({ map, poorten, meld }: Benchplaats, opties: Meetopties): Promise<Benchuitslag> {
  if (!existsSync(gevuldBestand(map))) throw new Error('There is no city to measure. Make one first, with --fase vullen.')
  const { dag, klein, groot } = JSON.parse(readFileSync(gevuldBestand(map), 'utf8')) as Gevuld
  const uitslag = await metDatabank(map, poorten, async (databank) => {
    const omgevingVan = (database: string) => benchomgeving(map, databank.url(database), poorten, dag)
    const vraag = async (database: string) => {
      meld(`ask: ${database}`)
      const gezegd = await voerUit('scripts/bench/documenten/meet-vragen.ts', [opties.keren], await omgevingVan(database))
      return JSON.parse(gezegd) as Stadmeting['vragen']
    }
    const metingen = { klein: { ...klein, vragen: await vraag('klein') }, groot: { ...groot, vragen: await vraag('groot') } }
    const meetVel = async (processen: number) => meetPapier(await omgevingVan('klein'), processen, opties.seconden, meld)
    const papier = [await meetVel(1), await meetVel(2)]
    return { ...metingen, papier, lopen: await vernieuwAlles(await omgevingVan('groot'), groot.maat, dag, meld) }
  })
  ruimBenchOp(map)
  return uitslag
}

async function metDatabank<T>(map: string, poorten: Benchpoorten, werk: (databank: Benchdatabank) => Promise<T>): Promise<T> {
  const databank = await startBenchdatabank(map, poorten.postgres)
  try {
    return await werk(databank)
  } finally {
    await databank.stop()
  }
}

function gevuldBestand(map: string): string {
  return path.join(map, 'gevuld.json')
}

async function meetPapier(
  omgeving: Record<string, string>,
  processen: number,
  seconden: number,
  meld: (regel: string) => void,
): Promise<Papiermeting> {
  meld(`paper: ${processen} process(es)`)
  const meet = () => voerUit('scripts/bench/documenten/meet-papier.ts', [seconden], omgeving)
  const gemeten = (await Promise.all(Array.from({ length: processen }, meet))).map((tekst) => JSON.parse(tekst) as Omit<Papiermeting, 'processen'>)
  const som = (wat: keyof Omit<Papiermeting, 'processen'>) => gemeten.reduce((totaal, meting) => totaal + meting[wat], 0)
  return { processen, renderen: som('renderen'), verzegelen: som('verzegelen'), samen: som('samen') }
}

async function vernieuwAlles(
  omgeving: Record<string, string>,
  { vervallen }: Maat,
  dag: string,
  meld: (regel: string) => void,
): Promise<Vernieuwloop[]> {
  const registers = start(script('scripts/demo/registers/server.ts'), omgeving)
  try {
    meld('renew: one worker')
    const een = await vernieuw(omgeving, registers, 1, Math.round(vervallen * DEEL_VOOR_EEN), dag)
    meld(`renew: ${een.vernieuwd} in ${een.seconden.toFixed(0)} s`)
    meld('renew: two workers')
    return [een, await vernieuw(omgeving, registers, 2, vervallen, dag)]
  } finally {
    await stop(registers)
  }
}
