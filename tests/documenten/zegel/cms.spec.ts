import { createHash, verify, X509Certificate } from 'node:crypto'
import { expect, test } from '@playwright/test'
import * as asn1js from 'asn1js'
import { Attribute, Certificate, ContentInfo, IssuerAndSerialNumber, SignedData } from 'pkijs'
import { maakProefzegel } from '@/lib/documenten/zegel/maak-proefzegel'
import { DEMONSTRATIE, type Zegel } from '@/lib/documenten/zegel/zegel'
import { eenPdf, eenZegel, NUMMER, plaatsVan, verzegelMet } from './proefzegel'

let zegel: Zegel
let bytes: Buffer

test.beforeAll(async () => {
  zegel = await eenZegel()
  bytes = await verzegelMet(zegel)
})

/** The CMS of a sealed file, without the zeros after it. */
function cmsVan(bestand: Buffer): { der: Buffer; inhoud: SignedData } {
  const { begin, einde } = plaatsVan(bestand)
  const hex = Buffer.from(bestand.toString('latin1', begin + 1, einde - 1), 'hex')
  const { offset, result } = asn1js.fromBER(new Uint8Array(hex))
  return { der: hex.subarray(0, offset), inhoud: new SignedData({ schema: new ContentInfo({ schema: result }).content }) }
}

function hex(bytesVan: ArrayBuffer | Uint8Array): string {
  return Buffer.from(new Uint8Array(bytesVan)).toString('hex')
}

function sha256(...delen: Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const deel of delen) hash.update(deel)
  return hash.digest('hex')
}

test('the seal covers every byte but its own place, and what was typeset stands before it as it was', () => {
  const { begin, einde, slot } = plaatsVan(bytes)
  expect(slot).toBe(bytes.byteLength)
  expect(bytes.toString('latin1', begin, einde)).toMatch(/^<[0-9a-f]+0{50,}>$/)
  const pdf = Buffer.from(eenPdf())
  expect(bytes.subarray(0, pdf.byteLength).equals(pdf)).toBe(true)
  expect(begin).toBeGreaterThan(pdf.byteLength)
})

test('the CMS is detached, in DER, and signs what PAdES baseline asks and nothing that it forbids', () => {
  const { der, inhoud } = cmsVan(bytes)
  expect(hex(new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: inhoud.toSchema(true) }).toSchema().toBER())).toBe(hex(der))
  expect(inhoud.version).toBe(1)
  expect(inhoud.encapContentInfo.eContentType).toBe('1.2.840.113549.1.7.1')
  expect(inhoud.encapContentInfo.eContent).toBeUndefined()
  expect(inhoud.digestAlgorithms.map(({ algorithmId }) => algorithmId)).toEqual(['2.16.840.1.101.3.4.2.1'])
  const [info, ...andere] = inhoud.signerInfos
  expect(andere).toEqual([])
  expect(info?.version).toBe(1)
  expect(info?.signatureAlgorithm.algorithmId).toBe('1.2.840.10045.4.3.2')
  const soorten = info?.signedAttrs?.attributes.map(({ type }) => type).toSorted()
  // content-type, message-digest and signing-certificate-v2; signing-time (…1.9.5) may not be there: /M says it.
  expect(soorten).toEqual(['1.2.840.113549.1.9.16.2.47', '1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4'])
  expect(info?.unsignedAttrs).toBeUndefined()
  const geschreven = info?.signedAttrs?.attributes.map((attribuut) => hex(new Attribute(attribuut).toSchema().toBER()))
  expect(geschreven).toEqual(geschreven?.toSorted())
})

test('it names its certificate by hash, holds the chain, and its signature fits the digest of the file', () => {
  const { inhoud } = cmsVan(bytes)
  const [info] = inhoud.signerInfos
  const waarde = (soort: string) => info?.signedAttrs?.attributes.find(({ type }) => type === soort)?.values[0]
  const { begin, einde } = plaatsVan(bytes)
  expect(hex((waarde('1.2.840.113549.1.9.4') as asn1js.OctetString).getValue())).toBe(sha256(bytes.subarray(0, begin), bytes.subarray(einde)))
  expect((waarde('1.2.840.113549.1.9.3') as asn1js.ObjectIdentifier).getValue()).toBe('1.2.840.113549.1.7.1')
  // SigningCertificateV2 { certs { ESSCertIDv2 { certHash } } }: SHA-256 is the default, so DER leaves it out.
  const [der = Buffer.alloc(0)] = zegel.keten
  expect(hex((waarde('1.2.840.113549.1.9.16.2.47') as asn1js.Sequence).toBER())).toBe(`3026302430220420${sha256(der)}`)
  expect(inhoud.certificates?.map((een) => hex((een as Certificate).toSchema().toBER()))).toEqual(zegel.keten.map(hex))
  const sid = info?.sid as IssuerAndSerialNumber
  const eigen = Certificate.fromBER(new Uint8Array(der).buffer)
  expect(sid).toBeInstanceOf(IssuerAndSerialNumber)
  expect([sid.issuer.isEqual(eigen.issuer), sid.serialNumber.isEqual(eigen.serialNumber)]).toEqual([true, true])
  const ondertekend = Buffer.from(info?.signedAttrs?.encodedValue ?? new ArrayBuffer(0))
  const handtekening = info?.signature.valueBlock.valueHexView ?? new Uint8Array()
  expect(verify('sha256', ondertekend, new X509Certificate(der).publicKey, handtekening)).toBe(true)
})

test('the dictionary says who, when and which number, and locks the document', () => {
  const tekst = bytes.toString('latin1')
  expect(tekst).toContain('/Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:20261125101112Z)')
  expect(tekst).toContain(`/OPLK_Nummer (${NUMMER})`)
  expect(tekst).toContain('/TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >>')
  expect(tekst).toMatch(/\/Perms << \/DocMDP \d+ 0 R >>/)
  expect(tekst).toContain('/Type /SigFieldLock /Action /All')
})

test('its field is a described form element in the structure, on a page with the tab order of the structure', () => {
  const tekst = bytes.toString('latin1').slice(eenPdf().byteLength)
  const [, veld = ''] = /(\d+) 0 obj\n<< \/Type \/Annot \/Subtype \/Widget \/FT \/Sig/.exec(tekst) ?? []
  const [, element = ''] = /(\d+) 0 obj\n<< \/Type \/StructElem \/S \/Form/.exec(tekst) ?? []
  const [, plaats = ''] = /\/StructParent (\d+)/.exec(tekst) ?? []
  expect(tekst).toMatch(/\/TU <FEFF[0-9A-F]+> \/F 132 \/Rect \[0 0 0 0\]/)
  expect(tekst).toContain(`/Type /OBJR /Obj ${veld} 0 R`)
  expect(tekst).toMatch(new RegExp(`/Nums \\[[^\\]]* ${plaats} ${element} 0 R\\]`))
  expect(tekst).toContain(`/ParentTreeNextKey ${Number(plaats) + 1}`)
  expect(tekst).toMatch(new RegExp(`/S /Document[\\s\\S]*/K \\[[^\\]]* ${element} 0 R\\]`))
  expect(tekst).toMatch(new RegExp(`/Annots \\[[^\\]]*${veld} 0 R\\]`))
  expect(tekst).toContain('/Tabs /S')
})

test('the certificate of a demonstration says that it has no force, in names of their own', async () => {
  const certificaat = new X509Certificate(zegel.keten[0] ?? Buffer.alloc(0))
  expect(certificaat.subject.replaceAll('\\', '').split('\n')).toEqual(['C=BE', 'O=Stad Antwerpen', `CN=${DEMONSTRATIE}`])
  expect(certificaat.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1')
  expect((await maakProefzegel('Stad', 'een')).equals(await maakProefzegel('Stad', 'een'))).toBe(false)
})
