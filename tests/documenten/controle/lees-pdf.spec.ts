import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { isHandtekening, leesPdf } from '@/lib/documenten/controle/lees-pdf'
import { nieuweControlecode } from '@/lib/platform/ids'

const KLEIN = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF'

const hash = (tekst: string | Buffer) => createHash('sha256').update(tekst).digest('hex')
const lees = (tekst: string) => leesPdf(Buffer.from(tekst, 'latin1'))

function metStroom(inhoud: Buffer): Buffer {
  const stroom = deflateSync(inhoud)
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n<</Filter/FlateDecode/Length ${stroom.length}>>\nstream\n`),
    stroom,
    Buffer.from('\nendstream\n%%EOF'),
  ])
}

test('what is no PDF and what is locked are seen', () => {
  expect(lees(KLEIN)).toMatchObject({ isPdf: true, isBeveiligd: false, sha256: hash(KLEIN), eerdere: [] })
  for (const tekst of ['', 'PK\u0003\u0004', '<html>', `${' '.repeat(2_000)}${KLEIN}`]) expect(lees(tekst).isPdf).toBe(false)
  expect(lees('%PDF-1.7\ntrailer\n<</Encrypt 5 0 R>>\n%%EOF').isBeveiligd).toBe(true)
})

test('what was added is seen behind each kind of line end', () => {
  for (const einde of ['', '\n', '\r\n', '\r']) {
    const eerst = KLEIN + einde
    expect(lees(`${eerst}x`).eerdere.map(({ sha256 }) => sha256)).toContain(hash(eerst))
  }
  const tweemaal = `${KLEIN}\n2 0 obj\n%%EOF\n3 0 obj\n%%EOF`
  expect(lees(tweemaal).eerdere.map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining([hash(`${KLEIN}\n`), hash(`${KLEIN}\n2 0 obj\n%%EOF\n`)]))
  const getekend = Buffer.from(`${KLEIN}\n<</Type/Sig/ByteRange [0 1 2 3]>>\n%%EOF`)
  expect(isHandtekening(getekend, KLEIN.length)).toBe(true)
  expect(isHandtekening(Buffer.from(`${KLEIN}\n2 0 obj\n%%EOF`), KLEIN.length)).toBe(false)
})

test('a code is found in the open and packed, and what only looks like one is not', () => {
  const code = nieuweControlecode()
  expect(lees(`${KLEIN}\n/URI (https://stad.example/controleer/${code})`).codes).toEqual([code])
  expect(leesPdf(metStroom(Buffer.from(`BT (${code}) ET`))).codes).toEqual([code])
  expect(lees(`${KLEIN} C-0000-0000-0000-01 C-ABCD`).codes).toEqual([])
})

test('of a file that was made to cost much no more is read than was agreed', () => {
  const bom = metStroom(Buffer.alloc(40_000_000))
  const lijst = [
    bom,
    Buffer.from(`%PDF-1.7\n${'stream\n'.repeat(1_200_000)}`),
    Buffer.from(`%PDF-1.7\n${'stream\nendstream\n'.repeat(500_000)}`),
    Buffer.from(`%PDF-1.7\n${'%%EOF\n'.repeat(1_600_000)}`),
    Buffer.from(`%PDF-1.7\n${'/Encrypt '.repeat(1_000_000)}`),
    Buffer.from(`%PDF-1.7\n${'/Encrypt'}${' '.repeat(9_000_000)}`),
    Buffer.from(`%PDF-1.7\n${`${nieuweControlecode()} `.repeat(400_000)}`),
  ]
  for (const [plaats, bytes] of lijst.entries()) {
    const { codes, eerdere } = leesPdf(bytes)
    expect(codes.length, `file ${plaats}`).toBeLessThanOrEqual(8)
    expect(eerdere.length, `file ${plaats}`).toBeLessThanOrEqual(200)
  }
})
