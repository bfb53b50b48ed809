import { connect, type NetConnectOpts } from 'node:net'
import { env } from '@/lib/platform/env'
import { seconden } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'

/** What the scanner says of a file; `stil` when it says nothing that counts. */
export type Scan = 'schoon' | 'besmet' | 'stil'

const GEDULD = seconden(10)
const STUK = 64 * 1024

/** Whether a virus scanner is configured. */
export function heeftScanner(): boolean {
  return env().CLAMD_ADRES !== ''
}

/**
 * Has clamd look at a file, by its INSTREAM command: the content goes over the line in pieces, and nothing of it is kept there. Whatever
 * is not a plain answer, such as a scanner that is out or finds a file too large, is silence.
 */
export async function scan(bytes: Uint8Array): Promise<Scan> {
  const antwoord = await vraag(doelVan(env().CLAMD_ADRES), bytes).catch((fout: Error) => `${fout.message} ERROR`)
  if (antwoord === 'stream: OK') return 'schoon'
  if (/^stream: .+ FOUND$/.test(antwoord)) return 'besmet'
  log.error({ antwoord: antwoord.slice(0, 200) }, 'virusscanner antwoordt niet')
  return 'stil'
}

function doelVan(adres: string): NetConnectOpts {
  const { protocol, hostname, port, pathname } = new URL(adres)
  return protocol === 'unix:' ? { path: pathname } : { host: hostname, port: Number(port) }
}

/** The answer of clamd up to its zero byte, in which it ends. */
function vraag(doel: NetConnectOpts, bytes: Uint8Array): Promise<string> {
  return new Promise((ok, mislukt) => {
    const lijn = connect(doel, () => {
      lijn.write('zINSTREAM\0')
      for (let vanaf = 0; vanaf < bytes.byteLength; vanaf += STUK) {
        const stuk = bytes.subarray(vanaf, vanaf + STUK)
        lijn.write(lengte(stuk.byteLength))
        lijn.write(stuk)
      }
      lijn.write(lengte(0))
    })
    let gezegd = ''
    const klaar = () => (gezegd.includes('\0') ? ok(gezegd.slice(0, gezegd.indexOf('\0')).trim()) : mislukt(new Error('no answer')))
    const wekker = setTimeout(() => lijn.destroy(new Error('too slow')), GEDULD)
    lijn.setEncoding('utf8')
    lijn.on('data', (stuk: string) => {
      gezegd += stuk
      if (gezegd.includes('\0')) lijn.end()
    })
    // It may answer before it has all and close the line: then what it said counts, not that writing failed.
    lijn.on('error', (fout) => (gezegd.includes('\0') ? klaar() : mislukt(fout)))
    lijn.on('close', () => {
      clearTimeout(wekker)
      klaar()
    })
  })
}

function lengte(bytes: number): Buffer {
  const kop = Buffer.alloc(4)
  kop.writeUInt32BE(bytes)
  return kop
}
