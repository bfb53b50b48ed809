import { expect, test } from '@playwright/test'
import { EnvFout, leesEnv } from '@/lib/platform/env'
import { mislukt, ok } from '@/lib/platform/result'
import { proefomgeving } from '@/scripts/test/proefomgeving'

const GOED: Record<string, string | undefined> = { ...proefomgeving(), DATABASE_URL: 'postgresql://localhost/openloket' }

function zinnen(anders: Record<string, string | undefined>): string[] {
  try {
    leesEnv({ ...GOED, ...anders })
    return []
  } catch (fout) {
    if (!(fout instanceof EnvFout)) throw fout
    return fout.message.split('\n')
  }
}

test('a complete configuration is read, with what may be left out', () => {
  const env = leesEnv(GOED)
  expect(env).toMatchObject({ PORT: 3000, STAD_NAAM: 'Stad Antwerpen', LOG_NIVEAU: 'error' })
  expect(env.GEGEVENS_SLEUTELS.map(({ id, sleutel }) => [id, sleutel.symmetricKeySize])).toEqual([['proef', 32]])
})

const FOUTEN: [naam: string, waarde: string | undefined][] = [
  ['OPENLOKET_MODUS', 'test'],
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PUBLIC_URL', undefined],
  ['PUBLIC_URL', 'localhost'],
  ['PUBLIC_URL', 'ftp://localhost'],
  ['DATABASE_URL', undefined],
  ['DATABASE_URL', 'mysql://localhost'],
  ['DATABASE_VERBINDINGEN', '0'],
  ['BESTANDEN_PLAATSEN', 'map'],
  ['BESTANDEN_PLAATSEN', 'nas=/srv/bestanden'],
  ['BESTANDEN_PLAATSEN', 's3=s3+https://host/emmer'],
  ['NEXTAUTH_SECRET', undefined],
  ['NEXTAUTH_SECRET', 'kort'],
  ['GEGEVENS_SLEUTELS', undefined],
  ['GEGEVENS_SLEUTELS', ''],
  ['GEGEVENS_SLEUTELS', 'a:AAAA'],
  ['GEGEVENS_SLEUTELS', Buffer.alloc(32).toString('base64')],
  ['GEGEVENS_SLEUTELS', `2026.1:${Buffer.alloc(32).toString('base64')}`],
  ['HASH_SLEUTEL', undefined],
  ['HASH_SLEUTEL', 'AAAA'],
  ['APROFIEL_ISSUER', undefined],
  ['APROFIEL_CLIENT_ID', undefined],
  ['APROFIEL_CLIENT_SECRET', ''],
  ['APROFIEL_NIVEAUS', 'urn:a=strong'],
  ['MPROFIEL_ISSUER', 'geen adres'],
  ['BRON_PERSONEN_URL', undefined],
  ['BRON_SLEUTEL', ''],
  ['SMTP_URL', 'http://localhost'],
  ['ZEGEL_BESTAND', undefined],
  ['ZEGEL_WACHTWOORD', ''],
  ['ZEGEL_TIJDSTEMPEL_URL', 'geen adres'],
  ['BRON_PARKEREN_URL', undefined],
  ['DOCUMENT_GELDIGHEID', 'attest-van-leven=6'],
  ['DOCUMENT_GELDIGHEID', 'attest-van-leven=1/28'],
  ['UPLOAD_MAX_BYTES', '-1'],
  ['DEMO_VANDAAG', 'morgen'],
  ['LOG_NIVEAU', 'veel'],
]

for (const [naam, waarde] of FOUTEN) {
  test(`${naam} ${waarde === undefined ? 'missing' : `as "${waarde.slice(0, 20)}"`} gives one sentence that says how to mend it`, () => {
    const gezegd = zinnen({ [naam]: waarde })
    expect(gezegd).toHaveLength(1)
    expect(gezegd[0]).toMatch(new RegExp(`^${naam} is missing or wrong: (write|give|leave) .+\\. See \\.env\\.example\\.$`))
    if (waarde && waarde.length > 3) expect(gezegd[0]).not.toContain(waarde)
  })
}

test('whatever is not told that it is a demonstration is the real thing', () => {
  expect(leesEnv({ ...GOED, PUBLIC_URL: 'https://loket.example', OPENLOKET_MODUS: undefined }).OPENLOKET_MODUS).toBe('productie')
})

test('what is left blank is what is left out', () => {
  expect(leesEnv({ ...GOED, STAD_NAAM: '', LOG_NIVEAU: ' ' })).toMatchObject({ STAD_NAAM: 'Stad Antwerpen', LOG_NIVEAU: 'info' })
})

test('people sign in over https, but for a trial on the same machine', () => {
  const echt = { OPENLOKET_MODUS: 'productie', DEMO_VANDAAG: '' }
  for (const naam of ['PUBLIC_URL', 'APROFIEL_ISSUER', 'MPROFIEL_ISSUER']) {
    expect(zinnen({ ...echt, [naam]: 'http://loket.example' })).toEqual([
      expect.stringContaining(`${naam} is missing or wrong: write an address that starts with https://`),
    ])
    expect(zinnen({ ...echt, [naam]: 'http://localhost.example' })).toHaveLength(1)
    for (const goed of ['https://loket.example', 'http://localhost:3000', 'http://127.0.0.1:3000/'])
      expect(zinnen({ ...echt, [naam]: goed }), goed).toEqual([])
  }
})

test('everything that is wrong is said at once', () => {
  const gezegd = zinnen(Object.fromEntries(Object.keys(GOED).map((naam) => [naam, undefined])))
  expect(gezegd.length).toBeGreaterThan(10)
})

test('only a demonstration moves its calendar', () => {
  expect(zinnen({ OPENLOKET_MODUS: 'productie', DEMO_VANDAAG: '+1d' })).toEqual([expect.stringContaining('only a demonstration')])
  expect(zinnen({ OPENLOKET_MODUS: 'productie', DEMO_VANDAAG: '' })).toEqual([])
  for (const waarde of ['+340d', '-3d', '2027-11-01', '', undefined]) expect(zinnen({ DEMO_VANDAAG: waarde }), waarde).toEqual([])
})

test('an outcome is one of two, and the compiler knows which', () => {
  expect(ok(3)).toEqual({ ok: true, waarde: 3 })
  expect(mislukt({ code: 'weg' })).toEqual({ ok: false, fout: { code: 'weg' } })
})
