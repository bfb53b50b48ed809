import autocannon from 'autocannon'

/** What a page is asked for: its address, and the cookie of who asks. */
export type Doel = { naam: string; url: string; cookie?: string }

/** How a page bore it. */
export type Last = { perSeconde: number; p50: number; p95: number; p99: number }

const VERBINDINGEN = 8
const OPWARMEN_SECONDEN = 3
const RONDE_SECONDEN = 6
const RONDEN = 3

/**
 * Asks for every page as fast as it comes, in rounds over all of them, so that whatever else the machine does falls on
 * all alike.
 */
export async function belast(doelen: readonly Doel[], meld: (regel: string) => void): Promise<Map<string, Last>> {
  for (const doel of doelen) await vraag(doel, OPWARMEN_SECONDEN)
  const tijden = new Map<string, number[]>(doelen.map(({ naam }) => [naam, []]))
  for (let ronde = 1; ronde <= RONDEN; ronde += 1) {
    for (const doel of doelen) {
      meld(`load: ${doel.naam}, round ${ronde} of ${RONDEN}`)
      tijden.get(doel.naam)?.push(...(await vraag(doel, RONDE_SECONDEN)))
    }
  }
  return new Map([...tijden].map(([naam, gemeten]) => [naam, vatSamen(gemeten)]))
}

/** The time of each answer. One answer that is not the page makes all of it worthless. */
async function vraag({ naam, url, cookie }: Doel, seconden: number): Promise<number[]> {
  const tijden: number[] = []
  const lopend = autocannon({ url, connections: VERBINDINGEN, duration: seconden, headers: cookie ? { cookie } : {} })
  const anders = new Set<number>()
  lopend.on('response', (_, status, __, milliseconden) => {
    tijden.push(milliseconden)
    if (status !== 200) anders.add(status)
  })
  const { errors, timeouts } = await lopend
  if (anders.size > 0 || errors > 0 || timeouts > 0) {
    throw new Error(`${naam} answered ${[...anders].join(', ') || 'nothing'} (${errors} errors, ${timeouts} timeouts)`)
  }
  return tijden
}

function vatSamen(tijden: number[]): Last {
  const opVolgorde = tijden.toSorted((a, b) => a - b)
  const deel = (aandeel: number) => opVolgorde[Math.min(opVolgorde.length - 1, Math.floor(opVolgorde.length * aandeel))] ?? 0
  return { perSeconde: tijden.length / (RONDEN * RONDE_SECONDEN), p50: deel(0.5), p95: deel(0.95), p99: deel(0.99) }
}
