import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { env } from '@/lib/platform/env'

/** A file that came with a mail. */
export type Proefbijlage = { naam: string; mime: string; inhoud: Buffer }

/** A mail as it came in. */
export type Proefmail = {
  van: string
  aan: string
  onderwerp: string
  tekst: string
  id: string
  koppen: Record<string, string>
  bijlagen: Proefbijlage[]
}

/** A real SMTP server of a test, to which this process sends from now on. */
export type Mailserver = {
  mails: Proefmail[]
  mailsAan: (adres: string) => Proefmail[]
  url: string
  /** Sends whoever calls away, as a server that is down, until `herstel`. It keeps its port: nobody else can come to answer there. */
  legPlat: () => void
  herstel: () => void
  stop: () => Promise<void>
}

/** Starts that server; it has nobody whose name begins with `niemand`. With `houdVast` it takes connections and never says anything. */
export async function startMailserver({ houdVast = false } = {}): Promise<Mailserver> {
  const mails: Proefmail[] = []
  const stand = { ligtPlat: false, houdVast }
  const server = maakServer(mails, stand)
  await new Promise<void>((klaar, mis) => {
    server.once('error', mis)
    // A sender that is killed in the middle of a mail hangs up: that is no fault of this server.
    server.on('error', () => undefined)
    server.listen(0, '127.0.0.1', klaar)
  })
  const adres = server.server.address()
  if (adres === null || typeof adres === 'string') throw new Error('a listening server has a port')
  const url = `smtp://127.0.0.1:${adres.port}`
  env().SMTP_URL = url
  return {
    mails,
    mailsAan: (ontvanger) => mails.filter(({ aan }) => aan === ontvanger),
    url,
    legPlat: () => {
      stand.ligtPlat = true
    },
    herstel: () => {
      stand.ligtPlat = false
    },
    stop: () => new Promise<void>((klaar) => server.close(() => klaar())),
  }
}

function maakServer(mails: Proefmail[], stand: { ligtPlat: boolean; houdVast: boolean }): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onConnect: (_, klaar) => {
      if (stand.ligtPlat) return klaar(Object.assign(new Error('down'), { responseCode: 421 }))
      if (!stand.houdVast) klaar()
    },
    onRcptTo: ({ address }, _, klaar) => {
      if (!address.startsWith('niemand')) return klaar()
      const weigering: Error & { responseCode?: number } = new Error('nobody of that name')
      weigering.responseCode = 550
      return klaar(weigering)
    },
    onData: (stroom, sessie, klaar) => {
      const delen: Buffer[] = []
      stroom.on('data', (deel: Buffer) => delen.push(deel))
      stroom.on('end', async () => {
        const { subject, text, messageId, headers, attachments } = await PostalMime.parse(Buffer.concat(delen))
        const aan = sessie.envelope.rcptTo.map(({ address }) => address).join()
        const koppen = Object.fromEntries(headers.map(({ key, value }) => [key, value]))
        const bijlagen = attachments.map(({ filename, mimeType, content }) => ({
          naam: filename ?? '',
          mime: mimeType,
          inhoud: Buffer.from(content as ArrayBuffer),
        }))
        const van = sessie.envelope.mailFrom ? sessie.envelope.mailFrom.address : ''
        mails.push({ van, aan, onderwerp: subject ?? '', tekst: text ?? '', id: messageId ?? '', koppen, bijlagen })
        klaar()
      })
    },
  })
}
