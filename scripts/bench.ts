/**
 * `npm run bench`: builds the portal with a bare page beside it, starts all of it on ports and data of its own, and prints
 * one table of what was measured in this run. Says which aims were missed, and then ends with 1. Writes nothing.
 */
import { rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { belast, type Doel } from './bench/belast'
import { cookieVan, meldAan, openBrowser } from './bench/browser'
import { DOEL, paginas } from './bench/doelen'
import { meetGeheugen } from './bench/geheugen'
import { maakKopie } from './bench/kopie'
import { startOpstelling } from './bench/opstelling'
import { eigenRij, geheugenRijen, gewichtRij, lastRij, type Rij, telefoonRij, toonTabel, zoekRij } from './bench/tabel'
import { kijkOpTelefoon } from './bench/telefoon'
import { weeg } from './bench/weeg'
import { meetZoeken } from './bench/zoek'
import { genereerClient } from './database/genereer'
import { leesPoort } from './start/poorten'
import { redenVan } from './start/reden'

const POORT = leesPoort(process.env.PORT || '3600')
const KOPIE = path.resolve('.data/bench')
const KAAL = { naam: 'bare page', adres: '/kaal' }
/** What else the machine did when we began: with as much as it has cores, the figures say little. */
const DRUKTE = loadavg()[0] ?? 0
const opruimen: (() => unknown)[] = []
let afgebroken = false

for (const teken of ['SIGINT', 'SIGTERM'] as const) {
  process.on(teken, () => {
    if (afgebroken) return
    afgebroken = true
    void ruimOp().then(() => process.exit(1))
  })
}

try {
  const rijen = await meet()
  await ruimOp()
  process.stdout.write(`${kop()}\n\n${toonTabel(rijen)}\n`)
  process.exit(rijen.some(({ gehaald }) => gehaald === false) ? 1 : 0)
} catch (fout) {
  if (!afgebroken) process.stderr.write(`${redenVan(fout)}\n`)
  await ruimOp()
  process.exit(1)
}

async function meet(): Promise<Rij[]> {
  genereerClient()
  await import('./catalogus')
  meld('search')
  const zoeken = zoekRij(await meetZoeken())
  meld('build and start a copy of the portal')
  maakKopie(KOPIE)
  opruimen.push(() => rmSync(KOPIE, { recursive: true, force: true }))
  const opstelling = await startOpstelling(KOPIE, POORT)
  opruimen.push(opstelling.stop)
  const { url } = opstelling
  const browser = await openBrowser()
  opruimen.push(() => browser.close())
  meld('sign in, and make documents and a case')
  const lotte = await meldAan(browser, url, 'lotte')
  const pagina = paginas(opstelling.zaai().referentie)
  const rijen: Rij[] = []
  meld(`weigh: ${KAAL.naam}`)
  const gewichtKaal = await weeg(browser, url + KAAL.adres)
  for (const deze of pagina) {
    meld(`weigh: ${deze.naam}`)
    const gewicht = await weeg(browser, url + deze.adres, deze.aangemeld && lotte)
    rijen.push(gewichtRij(deze, gewicht), ...(deze.formulier ? [eigenRij(deze, gewicht, gewichtKaal)] : []))
  }
  for (const deze of pagina.filter(({ telefoon }) => telefoon)) {
    meld(`slow phone: ${deze.naam}`)
    rijen.push(telefoonRij(deze, await kijkOpTelefoon(browser, url + deze.adres, deze.aangemeld && lotte)))
  }
  await browser.close()
  const belasten = pagina.filter(({ alleenZien }) => !alleenZien)
  const doelen: Doel[] = [KAAL, ...belasten].map((deze) => ({
    naam: deze.naam,
    url: url + deze.adres,
    cookie: 'aangemeld' in deze && deze.aangemeld ? cookieVan(lotte) : undefined,
  }))
  const rust = meetGeheugen(opstelling.pid)
  const last = await belast(doelen, meld)
  const kaal = last.get(KAAL.naam)
  const isOpenbaar = (naam: string) => pagina.some((deze) => deze.naam === naam && deze.openbaar)
  const lastRijen = [...last].map(([naam, gemeten]) =>
    lastRij(naam, gemeten, naam === KAAL.naam ? undefined : kaal, isOpenbaar(naam) ? DOEL.doorvoerOpenbaar : DOEL.doorvoer),
  )
  return [...lastRijen, zoeken, ...rijen, ...geheugenRijen(rust, meetGeheugen(opstelling.pid))]
}

/** When and on what. */
function kop(): string {
  const geheugen = `${(totalmem() / 1_000_000_000).toFixed(0)} GB`
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${geheugen}, ${process.platform}, Node ${process.versions.node}`
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}. Load average before it began: ${DRUKTE.toFixed(1)}. The load generator and the browser ran on the same machine.`
}

function meld(regel: string): void {
  process.stderr.write(`${regel}\n`)
}

async function ruimOp(): Promise<void> {
  for (const stap of opruimen.splice(0).toReversed()) await stap()
}
