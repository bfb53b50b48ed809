import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { zegelsMet } from '@/lib/documenten/zegel/certificaten'
import { controleerZegel } from '@/lib/documenten/zegel/controleer'
import { leesP12 } from '@/lib/documenten/zegel/lees-p12'
import { maakProefzegel } from '@/lib/documenten/zegel/maak-proefzegel'
import { draai, eisGereedschap } from '@/tests/ondersteuning/gereedschap'
import { verzegelMet } from './proefzegel'

const WACHTWOORD = 'wacht woord ë'
let map: string

test.beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), 'openloket-p12-'))
})
test.afterEach(() => rmSync(map, { recursive: true, force: true }))

function openssl(...opties: string[]): void {
  draai('openssl', opties)
}

/** A certificate that another one issued, as a PKCS#12 file of OpenSSL. */
function maakMetOpenssl(sleutel: string[], ...opties: string[]): Buffer {
  const [ca, caSleutel, eigen, eigenSleutel, vraag, p12] = ['ca.pem', 'ca.key', 'z.pem', 'z.key', 'z.csr', 'z.p12'].map((naam) =>
    path.join(map, naam),
  )
  if (!ca || !caSleutel || !eigen || !eigenSleutel || !vraag || !p12) throw new Error('no paths')
  openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384', '-nodes', '-keyout', caSleutel, '-out', ca, '-subj', '/CN=Uitgever')
  openssl('req', ...sleutel, '-nodes', '-keyout', eigenSleutel, '-out', vraag, '-subj', '/C=BE/O=Stad/CN=Zegel')
  openssl('x509', '-req', '-in', vraag, '-CA', ca, '-CAkey', caSleutel, '-CAcreateserial', '-out', eigen, '-days', '30')
  openssl('pkcs12', '-export', '-inkey', eigenSleutel, '-in', eigen, '-certfile', ca, '-out', p12, '-passout', `pass:${WACHTWOORD}`, ...opties)
  return readFileSync(p12)
}

for (const [wat, sleutel] of [
  ['ECDSA on P-256', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256']],
  ['ECDSA on P-384', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384']],
  ['RSA', ['-newkey', 'rsa:2048']],
] as const) {
  test(`a file of OpenSSL with ${wat} seals, and its chain goes along`, async () => {
    eisGereedschap('openssl', 'openssl')
    const zegel = await leesP12(maakMetOpenssl([...sleutel]), WACHTWOORD)
    expect(zegel.keten).toHaveLength(2)
    const bytes = await verzegelMet(zegel)
    const bekend = zegelsMet(zegel.keten.slice(0, 1))
    expect(await controleerZegel(bytes, bekend)).toMatchObject({ oordeel: 'heel', certificaat: { uitgever: 'CN=Uitgever' } })
  })
}

test('a file that is encrypted as before 2020 is refused with what to do', async () => {
  eisGereedschap('openssl', 'openssl')
  await expect(leesP12(maakMetOpenssl(['-newkey', 'rsa:2048'], '-legacy'), WACHTWOORD)).rejects.toThrow('export it again with AES-256')
})

test('a key that is too weak is refused', async () => {
  eisGereedschap('openssl', 'openssl')
  await expect(leesP12(maakMetOpenssl(['-newkey', 'rsa:1024']), WACHTWOORD)).rejects.toThrow('RSA of at least 2048 bits')
})

test('a file of ours opens with its passphrase only, also in OpenSSL', async () => {
  const p12 = await maakProefzegel('Stad', WACHTWOORD)
  expect((await leesP12(p12, WACHTWOORD)).keten).toHaveLength(1)
  await expect(leesP12(p12, 'anders')).rejects.toThrow('it cannot be opened with this passphrase')
  await expect(leesP12(p12.subarray(0, 200), WACHTWOORD)).rejects.toThrow('it is not a PKCS#12 file')
  await expect(leesP12(Buffer.from('hello'), WACHTWOORD)).rejects.toThrow('it is not a PKCS#12 file')
})
