import { mkdirSync, rmSync } from 'node:fs'
import { dagVan, nu } from '@/lib/platform/klok'
import { startBenchdatabank } from './databank'
import { start, stop, voerUit } from './kind'
import { maakStad } from './maak-stad'
import { type Maat, maatVan } from './maat'
import { type Benchpoorten, benchomgeving } from './omgeving'
import { type Vernieuwloop, vernieuw } from './vernieuw'

/** What is measured how long: a short run says whether it works, not how fast it is. */
export type Benchopties = {
  map: string
  poorten: Benchpoorten
  mensen: number
  deel: number
  keren: number
  seconden: number
  meld: (regel: string) => void
}

/** What a city of one size gave. */
export type Stadmeting = {
  maat: Maat
  vullen: number
  bytes: number
  vragen: Record<'lijst' | 'controle' | 'eersteDownload' | 'download', number[]>
}

/** A second's worth of paper, by so many processes side by side. */
export type Papiermeting = { processen: number; renderen: number; verzegelen: number; samen: number }

export type Benchuitslag = { klein: Stadmeting; groot: Stadmeting; papier: Papiermeting[]; lopen: Vernieuwloop[] }

/** The part of what is due that one worker does before two do the rest. */
const DEEL_VOOR_EEN = 0.1

/** Makes the city twice, at a part of its size and whole, measures both, and has the whole one renewed. Leaves nothing behind. */
export async function bench({ map, poorten, mensen, deel, keren, seconden, meld }: Benchopties): Promise<Benchuitslag> {
  mkdirSync(map, { recursive: true })
  const databank = await startBenchdatabank(map, poorten.postgres)
  try {
    const omgevingVan = async (database: string) => {
      const omgeving = await benchomgeving(map, databank.url(database), poorten)
      return { ...omgeving, BENCH_VANDAAG: dagVan(nu()) }
    }
    const vul = async (database: string, maat: Maat) => {
      await databank.maak(database)
      const begin = performance.now()
      await maakStad(databank.url(database), await omgevingVan(database), maat, dagVan(nu()), meld)
      return { maat, vullen: (performance.now() - begin) / 1_000, bytes: await databank.grootte(database) }
    }
    const vraag = async (database: string) => {
      meld(`ask: ${database}`)
      return JSON.parse(await voerUit('scripts/bench/documenten/meet-vragen.ts', [keren], await omgevingVan(database))) as Stadmeting['vragen']
    }
    await databank.zet(true)
    const klein = await vul('klein', maatVan(Math.round(mensen / deel)))
    const groot = await vul('groot', maatVan(mensen))
    await databank.zet(false)
    const metingen = { klein: { ...klein, vragen: await vraag('klein') }, groot: { ...groot, vragen: await vraag('groot') } }
    const papier = [await meetPapier(await omgevingVan('klein'), 1, seconden, meld), await meetPapier(await omgevingVan('klein'), 2, seconden, meld)]
    return { ...metingen, papier, lopen: await vernieuwAlles(await omgevingVan('groot'), groot.maat, meld) }
  } finally {
    await databank.stop()
    rmSync(map, { recursive: true, force: true })
  }
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

async function vernieuwAlles(omgeving: Record<string, string>, { vervallen }: Maat, meld: (regel: string) => void): Promise<Vernieuwloop[]> {
  const registers = start('scripts/demo/registers/server.ts', [], omgeving)
  try {
    meld('renew: one worker')
    const een = await vernieuw(omgeving, 1, Math.round(vervallen * DEEL_VOOR_EEN))
    meld('renew: two workers')
    return [een, await vernieuw(omgeving, 2, vervallen)]
  } finally {
    await stop(registers)
  }
}
