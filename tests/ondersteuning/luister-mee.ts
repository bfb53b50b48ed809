import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { env } from '@/lib/platform/env'

/** Stands between the portal and the registers. */
export type Meeluisteraar = {
  /** The paths that were asked while the work was done. */
  tel: (werk: () => Promise<unknown>) => Promise<string[]>
  /** Does something each time that the registers are asked, before they are. */
  bij: (vraag: () => Promise<void>, werk: () => Promise<unknown>) => Promise<void>
  /** Does something once, when the registers answered a question and before the portal gets to know. */
  onderweg: (pad: string, iets: () => Promise<void>, werk: () => Promise<unknown>) => Promise<void>
  stop: () => Promise<void>
}

/** Listens to what the portal of this process asks the registers, and passes it on. */
export async function luisterMee(): Promise<Meeluisteraar> {
  const { BRON_PERSONEN_URL: echte } = env()
  let gevraagd: string[] = []
  let eerst: () => Promise<void> = async () => undefined
  let onderweg: { pad: string; iets: () => Promise<void> } | undefined
  const server = createServer(async (verzoek, antwoord) => {
    gevraagd.push(verzoek.url ?? '')
    await eerst()
    const delen: Buffer[] = []
    for await (const deel of verzoek) delen.push(deel as Buffer)
    const { method, headers, url } = verzoek
    const body = delen.length > 0 ? Buffer.concat(delen) : undefined
    const echt = await fetch(`${echte}${url}`, { method, headers: { authorization: headers.authorization ?? '' }, body })
    const inhoud = Buffer.from(await echt.arrayBuffer())
    const nu = onderweg && url?.startsWith(onderweg.pad) ? onderweg : undefined
    if (nu) onderweg = undefined
    await nu?.iets()
    antwoord.writeHead(echt.status, { 'content-type': 'application/json' }).end(inhoud)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  Object.assign(env(), { BRON_PERSONEN_URL: url, BRON_AKTEN_URL: url, BRON_PARKEREN_URL: url })
  return {
    tel: async (werk) => {
      gevraagd = []
      await werk()
      return gevraagd
    },
    bij: async (vraag, werk) => {
      eerst = vraag
      await werk()
      eerst = async () => undefined
    },
    onderweg: async (pad, iets, werk) => {
      onderweg = { pad, iets }
      await werk()
      if (onderweg) throw new Error(`${pad} was not asked`)
    },
    stop: async () => {
      Object.assign(env(), { BRON_PERSONEN_URL: echte, BRON_AKTEN_URL: echte, BRON_PARKEREN_URL: echte })
      server.closeAllConnections()
      server.close()
    },
  }
}
