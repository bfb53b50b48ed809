import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** The test file that every scanner calls a virus and that does nothing; in parts, so that no scanner finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('')

/** What it answers: as it finds, nothing at all, or that the file is too large. */
export type Gedrag = 'kijkt' | 'zwijgt' | 'te-groot'

/** A server that speaks the INSTREAM command of clamd over a line of its own: what it got, and how it answers from now on. */
export type Proefscanner = { adres: string; gekregen: Buffer[]; doe: (gedrag: Gedrag) => void; stop: () => Promise<void> }

/** Starts one. */
export async function startClamd(): Promise<Proefscanner> {
  const gekregen: Buffer[] = []
  const open = new Set<Socket>()
  let gedrag: Gedrag = 'kijkt'
  const server = createServer((lijn) => {
    open.add(lijn)
    let over = Buffer.alloc(0)
    lijn.on('error', () => undefined)
    lijn.on('data', (stuk) => {
      over = Buffer.concat([over, stuk as Buffer])
      if (gedrag === 'zwijgt') return lijn.destroy()
      const bestand = leesInstream(over)
      if (!bestand) return
      gekregen.push(bestand)
      const gezegd = bestand.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
      lijn.end(`${gedrag === 'te-groot' ? 'INSTREAM size limit exceeded. ERROR' : gezegd}\0`)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    for (const lijn of open) lijn.destroy()
    server.close()
    await once(server, 'close')
  }
  const doe = (nieuw: Gedrag) => {
    gedrag = nieuw
  }
  return { adres: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, gekregen, doe, stop }
}

const BEGIN = 'zINSTREAM\0'

/** The file of a whole command: pieces, each after its length, up to one of none. */
function leesInstream(over: Buffer): Buffer | undefined {
  if (over.length < BEGIN.length) return undefined
  if (over.subarray(0, BEGIN.length).toString() !== BEGIN) throw new Error('this is not INSTREAM')
  const stukken: Buffer[] = []
  for (let plaats = BEGIN.length; plaats + 4 <= over.length; ) {
    const lengte = over.readUInt32BE(plaats)
    if (lengte === 0) return Buffer.concat(stukken)
    if (plaats + 4 + lengte > over.length) return undefined
    stukken.push(over.subarray(plaats + 4, plaats + 4 + lengte))
    plaats += 4 + lengte
  }
  return undefined
}
