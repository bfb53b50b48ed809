import { once } from 'node:events'
import { createServer } from 'node:http'
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { env } from '@/lib/platform/env'
import { publiek } from '@/lib/toepassingen/toepassing'

/** An identity provider of one test file: it says which key it signs with, and signs whatever is asked. */
export type Proefaanmelder = { token: (anders?: JWTPayload, kop?: object, sleutel?: CryptoKey) => Promise<string>; stop: () => Promise<void> }

/** The client that the configuration of the tests knows. */
export const CLIENT = 'proefplatform'

/** One pair of keys a process: the portal remembers those of a provider for a while. */
let sleutels: ReturnType<typeof maakSleutels> | undefined

function maakSleutels() {
  return generateKeyPair('ES256')
}

/** Starts the provider where the configuration says that it is. */
export async function startProefaanmelder(): Promise<Proefaanmelder> {
  sleutels ??= maakSleutels()
  const { privateKey, publicKey } = await sleutels
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'proef', alg: 'ES256', use: 'sig' }] }
  const issuer = env().APROFIEL_ISSUER
  const server = createServer((verzoek, antwoord) => {
    const inhoud = verzoek.url === '/jwks' ? jwks : { issuer, jwks_uri: `${issuer}/jwks` }
    antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud))
  })
  server.listen(Number(new URL(issuer).port), '127.0.0.1')
  await once(server, 'listening')
  return {
    token: (anders = {}, kop = {}, sleutel = privateKey) => {
      const nu = Math.floor(Date.now() / 1000)
      const basis = { iss: issuer, aud: publiek(), sub: CLIENT, client_id: CLIENT, iat: nu, exp: nu + 60, scope: '' }
      return new SignJWT({ ...basis, ...anders }).setProtectedHeader({ alg: 'ES256', kid: 'proef', typ: 'at+jwt', ...kop }).sign(sleutel)
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
