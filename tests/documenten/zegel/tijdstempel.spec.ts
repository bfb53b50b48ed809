import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { zegelsMet } from '@/lib/documenten/zegel/certificaten'
import { controleerZegel } from '@/lib/documenten/zegel/controleer'
import { vraagTijdstempel } from '@/lib/documenten/zegel/tijdstempel'
import { verzegelDocument } from '@/lib/documenten/zegel/verzegel-document'
import { env } from '@/lib/platform/env'
import { draai, eisGereedschap } from '@/tests/ondersteuning/gereedschap'
import { DRUK, eenPdf, eenZegel, NUMMER, verzegelMet } from './proefzegel'

const CONFIGURATIE = `[tsa]
default_tsa = t
[t]
serial = serie
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
accuracy = secs:1
ess_cert_id_chain = no
`

let map: string
let server: Server | undefined

test.beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), 'openloket-tijd-'))
})
test.afterEach(async () => {
  rmSync(map, { recursive: true, force: true })
  server?.closeAllConnections()
  await new Promise<void>((klaar) => (server ? server.close(() => klaar()) : klaar()))
  server = undefined
})

async function luister(antwoord: RequestListener): Promise<string> {
  const nieuw = createServer(antwoord)
  server = nieuw
  await new Promise<void>((klaar) => nieuw.listen(0, '127.0.0.1', klaar))
  return `http://127.0.0.1:${(nieuw.address() as AddressInfo).port}`
}

/** A timestamp authority of OpenSSL; `vertel` may change what it was asked. */
async function startInstantie(vertel: (vraag: Buffer) => Buffer = (vraag) => vraag): Promise<string> {
  const pad = (naam: string) => path.join(map, naam)
  writeFileSync(pad('tsa.cnf'), CONFIGURATIE.replace('serial = serie', `serial = ${pad('serie')}`))
  writeFileSync(pad('serie'), '01\n')
  const uitbreiding = 'extendedKeyUsage=critical,timeStamping'
  const nieuw = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', pad('t.key'), '-out', pad('t.pem'), '-subj', '/CN=Tijd']
  draai('openssl', [...nieuw, '-addext', uitbreiding])
  return luister((vraag, antwoord) => {
    const stukken: Buffer[] = []
    vraag.on('data', (stuk: Buffer) => stukken.push(stuk))
    vraag.on('end', () => {
      writeFileSync(pad('vraag'), vertel(Buffer.concat(stukken)))
      const wie = ['-signer', pad('t.pem'), '-inkey', pad('t.key'), '-config', pad('tsa.cnf')]
      draai('openssl', ['ts', '-reply', '-queryfile', pad('vraag'), ...wie, '-out', pad('antwoord')])
      antwoord.setHeader('content-type', 'application/timestamp-reply').end(readFileSync(pad('antwoord')))
    })
  })
}

test('a token of an authority goes along with the signature, and OpenSSL finds it right', async () => {
  eisGereedschap('openssl', 'openssl')
  const adres = await startInstantie()
  const zegel = await eenZegel()
  let handtekening = Buffer.alloc(0)
  let token = Buffer.alloc(0)
  const bytes = await verzegelMet(zegel, async (getekend) => {
    handtekening = Buffer.from(getekend)
    token = Buffer.from(await vraagTijdstempel(adres, getekend))
    return token
  })
  expect(bytes.toString('latin1')).toContain(token.toString('hex'))
  expect((await controleerZegel(bytes, zegelsMet(zegel.keten))).oordeel).toBe('heel')
  writeFileSync(path.join(map, 'token'), token)
  writeFileSync(path.join(map, 'gegevens'), handtekening)
  const vraag = ['-data', path.join(map, 'gegevens'), '-in', path.join(map, 'token'), '-token_in', '-CAfile', path.join(map, 't.pem')]
  expect(draai('openssl', ['ts', '-verify', ...vraag])).toContain('Verification: OK')
})

test('a token about something else is refused', async () => {
  eisGereedschap('openssl', 'openssl')
  const adres = await startInstantie((vraag) => {
    const anders = Buffer.from(vraag)
    const afdruk = anders.indexOf(Buffer.from([0x04, 0x20])) + 2
    anders[afdruk] = (anders[afdruk] ?? 0) ^ 1
    return anders
  })
  await expect(vraagTijdstempel(adres, Buffer.from('signature'))).rejects.toThrow('stamped something else')
})

test('an authority that fails costs nobody their document', async () => {
  const adres = await luister((_vraag, antwoord) => antwoord.writeHead(503).end())
  await expect(vraagTijdstempel(adres, Buffer.from('signature'))).rejects.toThrow('answered 503')
  env().ZEGEL_TIJDSTEMPEL_URL = adres
  try {
    expect((await controleerZegel(await verzegelDocument(eenPdf(), DRUK, NUMMER))).oordeel).toBe('heel')
  } finally {
    env().ZEGEL_TIJDSTEMPEL_URL = ''
  }
})
