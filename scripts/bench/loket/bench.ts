import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dagVan, minuten, nu } from '@/lib/platform/klok'
import { migreer } from '../../database/migreer'
import { bouw, moetBouwen } from '../../start/bouw'
import { wachtOp } from '../../start/poorten'
import { webserver } from '../../start/webserver'
import { type Benchdatabank, ruimBenchOp, startBenchdatabank } from '../documenten/databank'
import { start, stop, voerUit } from '../documenten/kind'
import { type Benchpoorten, benchomgeving } from '../documenten/omgeving'
import { type Maat, maatVan } from './maat'

/** Where a bench stands and listens, and who hears how far it is. */
export type Benchplaats = { map: string; poorten: Benchpoorten & { web: number }; meld: (regel: string) => void }

/** A city that was made: how large, in how many seconds and bytes. */
type Stad = { maat: Maat; vullen: number; bytes: number }

/** The milliseconds of everything that was done, by what. */
type Tijden = Record<string, number[]>

/** What a city of one size gave: asked of the use-cases themselves, and as pages of a portal. */
export type Stadmeting = Stad & { tijden: Tijden; verkeer: Tijden }

export type Benchuitslag = { klein: Stadmeting; groot: Stadmeting }

/** Both cities as they wait to be measured, and the day for which they were made. */
type Gevuld = { dag: string; klein: Stad; groot: Stad }

/** Makes the city twice, at a part of its size and whole, and leaves them to be measured; what stood there goes. */
export async function vulSteden({ map, poorten, meld }: Benchplaats, zaken: { open: number; gesloten: number }, deel: number): Promise<void> {
  ruimBenchOp(map)
  const dag = dagVan(nu())
  await metDatabank(map, poorten, async (databank) => {
    const vul = async (database: string, maat: Maat): Promise<Stad> => {
      meld(`fill: ${maat.open} open and ${maat.gesloten} closed cases`)
      await databank.maak(database)
      const begin = performance.now()
      const omgeving = await benchomgeving(map, databank.url(database), poorten, dag)
      await migreer(databank.url(database), omgeving as NodeJS.ProcessEnv)
      await voerUit('scripts/bench/loket/vul.ts', [maat.open, maat.gesloten], omgeving)
      return { maat, vullen: (performance.now() - begin) / 1_000, bytes: await databank.grootte(database) }
    }
    await databank.zet(true)
    const klein = await vul('klein', maatVan(Math.round(zaken.open / deel), Math.round(zaken.gesloten / deel)))
    const gevuld: Gevuld = { dag, klein, groot: await vul('groot', maatVan(zaken.open, zaken.gesloten)) }
    await databank.zet(false)
    writeFileSync(gevuldBestand(map), JSON.stringify(gevuld))
  })
}

/** Measures the cities that were made, and clears them away; they stay when that could not be done. */
export async function meetSteden({ map, poorten, meld }: Benchplaats, opties: { seconden: number; perSeconde: number }): Promise<Benchuitslag> {
  if (!existsSync(gevuldBestand(map))) throw new Error('There is no city to measure. Make one first, with --fase vullen.')
  if (moetBouwen()) await bouw()
  const { dag, klein, groot } = JSON.parse(readFileSync(gevuldBestand(map), 'utf8')) as Gevuld
  const uitslag = await metDatabank(map, poorten, async (databank) => {
    const meet = async (database: string, stad: Stad): Promise<Stadmeting> => {
      meld(`at work: ${database}`)
      const omgeving = await benchomgeving(map, databank.url(database), poorten, dag)
      const duur = [opties.seconden, opties.perSeconde]
      const tijden = JSON.parse(await voerUit('scripts/bench/loket/meet.ts', duur, omgeving)) as Tijden
      meld(`at work in the portal: ${database}`)
      const verkeer = await metPortaal(poorten.web, omgeving, async (adres) =>
        JSON.parse(await voerUit('scripts/bench/loket/verkeer.ts', [adres, ...duur], metAdres(omgeving, adres))),
      )
      return { ...stad, tijden, verkeer }
    }
    return { klein: await meet('klein', klein), groot: await meet('groot', groot) }
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

/** Runs a built portal on a city for as long as the work takes. */
async function metPortaal<T>(poort: number, omgeving: Record<string, string>, werk: (adres: string) => Promise<T>): Promise<T> {
  const adres = `http://localhost:${poort}`
  const web = start(webserver('start', String(poort)), { ...metAdres(omgeving, adres), PORT: String(poort) })
  try {
    await wachtOp(adres, minuten(2))
    return await werk(adres)
  } finally {
    await stop(web)
  }
}

function metAdres(omgeving: Record<string, string>, adres: string): Record<string, string> {
  return { ...omgeving, PUBLIC_URL: adres, NEXTAUTH_URL: adres }
}

function gevuldBestand(map: string): string {
  return path.join(map, 'gevuld.json')
}
