import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { type BekendeZegels, zegelsMet } from '@/lib/documenten/zegel/certificaten'
import { maakCms } from '@/lib/documenten/zegel/cms'
import { controleerZegel } from '@/lib/documenten/zegel/controleer'
import type { Zegel } from '@/lib/documenten/zegel/zegel'
import { eenPdf, eenZegel, NUMMER, plaatsVan, verzegelMet } from './proefzegel'

let zegel: Zegel
let bekend: BekendeZegels
let bytes: Buffer

test.beforeAll(async () => {
  zegel = await eenZegel()
  bekend = bekendMet(zegel)
  bytes = await verzegelMet(zegel)
})

function bekendMet(...zegels: Zegel[]): BekendeZegels {
  return zegelsMet(zegels.flatMap(({ keten }) => keten.slice(0, 1)))
}

function sha256(bestand: Buffer): string {
  return createHash('sha256').update(bestand).digest('hex')
}

/** The file with one byte changed. */
function anders(plaats: number, bit = 1): Buffer {
  const kopie = Buffer.from(bytes)
  kopie[plaats] = (kopie[plaats] ?? 0) ^ bit
  return kopie
}

/** Appends a signature over all that is there, as who co-signs does. */
async function tekenBij(bestand: Buffer, wie: Zegel, cms?: Buffer): Promise<Buffer> {
  const kop = Buffer.from('99 0 obj\n<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 AAAAAAAA BBBBBBBB CCCCCCCC] /Contents ')
  const begin = bestand.byteLength + kop.byteLength
  const ruimte = 4_000
  const staart = Buffer.from(' >>\nendobj\n%%EOF\n')
  const getallen = [begin, begin + ruimte + 2, staart.byteLength].map((getal) => String(getal).padStart(8, ' '))
  const klaar = Buffer.from(kop.toString().replace(/A{8} B{8} C{8}/, getallen.join(' ')))
  const digest = createHash('sha256').update(bestand).update(klaar).update(staart).digest()
  const inhoud = (cms ?? (await maakCms(wie, digest))).toString('hex').padEnd(ruimte, '0')
  return Buffer.concat([bestand, klaar, Buffer.from(`<${inhoud}>`), staart])
}

test('a file as it was issued is whole, and the seal says its number, when, and by which certificate', async () => {
  const oordeel = await controleerZegel(bytes, bekend)
  expect(oordeel).toMatchObject({ oordeel: 'heel', nummer: NUMMER, sha256: sha256(bytes), verzegeldOp: new Date('2026-11-25T10:11:12Z') })
  expect(oordeel).toMatchObject({ certificaat: { afdruk: [...bekend.keys()][0], naam: expect.stringContaining('DEMONSTRATIE') } })
})

test('whatever byte is changed, the file is not whole any more', async () => {
  const { begin, einde } = plaatsVan(bytes)
  const gedekt = fc.integer({ min: 0, max: bytes.byteLength - 1 }).filter((plaats) => plaats < begin || plaats >= einde)
  await fc.assert(
    fc.asyncProperty(gedekt, fc.integer({ min: 0, max: 7 }), async (plaats, bit) => {
      const { oordeel } = await controleerZegel(anders(plaats, 1 << bit), bekend)
      expect(oordeel).toBe(plaats < 5 ? 'geen-pdf' : 'gewijzigd')
    }),
    { numRuns: 150 },
  )
})

test('a change in the signature, or in the room after it, is a change', async () => {
  const { begin, einde } = plaatsVan(bytes)
  const signatuur = begin + bytes.toString('latin1', begin, einde).replace(/0+>$/, '').length - 60
  for (const plaats of [begin, begin + 1, einde - 1]) expect((await controleerZegel(anders(plaats), bekend)).oordeel).toBe('gewijzigd')
  for (let plaats = signatuur; plaats < einde; plaats += 11) expect((await controleerZegel(anders(plaats), bekend)).oordeel).toBe('gewijzigd')
})

for (const [wat, erbij] of [
  ['one byte', '\n'],
  [
    'an update that draws something else',
    '\n1 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\nxref\n0 0\ntrailer\n<< >>\nstartxref\n0\n%%EOF\n',
  ],
] as const) {
  test(`${wat} after the seal is said, with what it was before`, async () => {
    const oordeel = await controleerZegel(Buffer.concat([bytes, Buffer.from(erbij)]), bekend)
    expect(oordeel).toMatchObject({ oordeel: 'aangevuld', nummer: NUMMER, sha256: sha256(bytes), andereHandtekeningen: 0 })
  })
}

test('who signs it as well adds to it; who signs an altered one does not mend it', async () => {
  const ander = await eenZegel()
  expect(await controleerZegel(await tekenBij(bytes, ander), bekend)).toMatchObject({ oordeel: 'aangevuld', andereHandtekeningen: 1 })
  expect((await controleerZegel(await tekenBij(anders(500), ander), bekend)).oordeel).toBe('gewijzigd')
})

test('our seal taken from one document and put in another fits nothing', async () => {
  const { begin, einde } = plaatsVan(bytes)
  const hex = bytes.toString('latin1', begin + 1, einde - 1).replace(/0+$/, '')
  const cms = Buffer.from(hex.length % 2 ? `${hex}0` : hex, 'hex')
  const geleend = await tekenBij(Buffer.from('%PDF-1.7\nnot ours\n'), zegel, cms)
  expect((await controleerZegel(geleend, bekend)).oordeel).toBe('gewijzigd')
})

test('a place that would leave room for more than a seal is none', async () => {
  const { begin, einde, slot } = plaatsVan(bytes)
  const tekst = bytes.toString('latin1')
  const ruimer = tekst.replace(`[0 ${begin} ${einde} ${slot - einde}`, `[0 ${begin - 9} ${einde} ${slot - einde}`)
  expect(ruimer).not.toBe(tekst)
  expect((await controleerZegel(Buffer.from(ruimer, 'latin1'), bekend)).oordeel).toBe('gewijzigd')
})

test('what was sealed with an earlier certificate still is ours, also when it ran out; taken from the list it is not', async () => {
  const oud = await eenZegel({ naam: 'Zegel van vroeger', van: -5, tot: -2 })
  const oudDocument = await verzegelMet(oud)
  const na = bekendMet(zegel, oud)
  expect(await controleerZegel(oudDocument, na)).toMatchObject({
    oordeel: 'heel',
    certificaat: { naam: expect.stringContaining('Zegel van vroeger') },
  })
  expect((await controleerZegel(bytes, na)).oordeel).toBe('heel')
  expect((await controleerZegel(oudDocument, bekend)).oordeel).not.toBe('heel')
})

test('a seal of somebody else, also one that looks like ours, is not ours', async () => {
  const nagemaakt = await verzegelMet(await eenZegel())
  expect((await controleerZegel(nagemaakt, bekend)).oordeel).toBe('gewijzigd')
  expect((await controleerZegel(await tekenBij(Buffer.from(eenPdf()), await eenZegel()), bekend)).oordeel).toBe('vreemd')
})

test('what has no seal, is no PDF, is cut off or is large is answered, and nothing of it is believed', async () => {
  expect((await controleerZegel(Buffer.from(eenPdf()), bekend)).oordeel).toBe('geen-zegel')
  for (const geen of [Buffer.alloc(0), Buffer.from('hello'), Buffer.from([0x89, 0x50, 0x4e, 0x47])]) {
    expect((await controleerZegel(geen, bekend)).oordeel).toBe('geen-pdf')
  }
  expect((await controleerZegel(bytes.subarray(0, -200), bekend)).oordeel).toBe('gewijzigd')
  expect((await controleerZegel(bytes.subarray(0, 20_000), bekend)).oordeel).toBe('geen-zegel')
  const groot = Buffer.concat([bytes, Buffer.alloc(100_000_000, '/ByteRange [0 1 9 1] ')])
  expect((await controleerZegel(groot, bekend)).oordeel).toBe('aangevuld')
})

test('whatever stands in a file, the answer is one of those', async () => {
  const stukken = fc.constantFrom('/ByteRange', ' [0 10 20 5]', ' [', '0 ', '99999999999 ', '<30', '>', '/OPLK_Nummer', '30820', '\n', 'x')
  await fc.assert(
    fc.asyncProperty(fc.array(stukken, { maxLength: 40 }), async (delen) => {
      const { oordeel } = await controleerZegel(Buffer.from(`%PDF-1.7\n${delen.join('')}`), bekend)
      expect(['vreemd', 'geen-zegel', 'gewijzigd']).toContain(oordeel)
    }),
    { numRuns: 300 },
  )
})
