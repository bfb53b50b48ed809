import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Pool } from 'pg'
import { SMTPServer } from 'smtp-server'
import { html } from '../pagina/html'
import { stuurBijlage, stuurPagina } from '../pagina/pagina'
import { bereidVoor, bewaarMail, listMails } from './brievenbus'
import { stuurTerug, type Terugweg } from './stuur-terug'

/** Where the catcher listens: for mail, and for who wants to read it; and where goes what cannot be delivered. */
export type Opties = { databaseUrl: string; smtpPoort: number; paginaPoort: number; terugweg?: Terugweg }

const MAX_BYTES = 5_000_000
const MAX_VERBINDINGEN = 3
const WOORDEN = {
  titel: 'Mails van de demonstratie',
  demo: 'Dit is een demonstratie. Deze mails gaan naar niemand.',
  leeg: 'Er is nog geen mail.',
  uitleg: 'Wat het portaal per mail stuurt, komt hier toe. Nieuwste eerst.',
}
const MOMENT = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' })

/** Starts a real SMTP server that sends nothing on, and a page that shows what it got. */
export async function startPostvanger({ databaseUrl, smtpPoort, paginaPoort, terugweg }: Opties): Promise<{ stop: () => Promise<void> }> {
  const pool = new Pool({ connectionString: databaseUrl, max: MAX_VERBINDINGEN })
  pool.on('error', (fout) => process.stderr.write(`postvanger: a database connection was lost: ${fout.message}\n`))
  await bereidVoor(pool)
  const smtp = maakSmtp(pool, terugweg)
  smtp.on('error', (fout) => process.stderr.write(`postvanger: ${fout.message}\n`))
  smtp.listen(smtpPoort, '127.0.0.1')
  await once(smtp.server, 'listening')
  const pagina = createServer((verzoek, antwoord) => void toon(pool, verzoek, antwoord))
  pagina.listen(paginaPoort)
  await once(pagina, 'listening')
  const stop = async () => {
    await new Promise<void>((klaar) => smtp.close(() => klaar()))
    const gesloten = once(pagina, 'close')
    pagina.close()
    pagina.closeAllConnections()
    await gesloten
    await pool.end()
  }
  return { stop }
}

function maakSmtp(pool: Pool, terugweg: Terugweg | undefined): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: MAX_BYTES,
    onData(stroom, sessie, klaar) {
      const aan = sessie.envelope.rcptTo.map(({ address }) => address)
      const van = sessie.envelope.mailFrom ? sessie.envelope.mailFrom.address : ''
      leesAlles(stroom)
        .then(async (ruw) => {
          await bewaarMail(pool, ruw, aan)
          klaar()
          if (terugweg) await stuurTerug(terugweg, van, aan, ruw).catch((fout: Error) => process.stderr.write(`postvanger: ${fout.message}\n`))
        })
        .catch(klaar)
    },
  })
}

async function leesAlles(stroom: AsyncIterable<Buffer>): Promise<Buffer> {
  const delen: Buffer[] = []
  for await (const deel of stroom) delen.push(deel)
  return Buffer.concat(delen)
}

async function toon(pool: Pool, verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(verzoek.url ?? '/', 'http://post.invalid')
  if (stuurBijlage(pathname, antwoord)) return
  const mails = await listMails(pool, searchParams.get('aan') ?? undefined)
  if (pathname === '/mails.json') {
    antwoord.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    return void antwoord.end(JSON.stringify(mails))
  }
  const { titel, demo, leeg, uitleg } = WOORDEN
  const lijst = mails.map(
    (mail) => html`<li class="kaart"><h2 class="klein">${mail.onderwerp}</h2>
<p class="stil">Aan ${mail.aan}, ${MOMENT.format(mail.op)}</p><pre>${mail.tekst}</pre></li>`,
  )
  const inhoud = html`<h1>${titel}</h1><p class="stil">${mails.length > 0 ? uitleg : leeg}</p><ul class="lijst">${lijst}</ul>`
  stuurPagina(antwoord, 200, { taal: 'nl', titel, onderdeel: titel, demo }, inhoud)
}
