import { verify, type X509Certificate } from 'node:crypto'
import * as asn1js from 'asn1js'
import { ContentInfo, SignedData, type SignerInfo } from 'pkijs'
import { OID } from './cms'
import { bytesVan } from './der'

/** What a seal says: which certificate made it (SHA-256, hexadecimal) and over which digest. Not believed yet. */
export type GelezenCms = { certificaat: string; digest: Buffer; ondertekend: Buffer; handtekening: Buffer }

/** Reads a CMS as a seal of ours has it; undefined for any other. After it come nothing but zeros: the room that was left. */
export function leesCms(bytes: Uint8Array): GelezenCms | undefined {
  try {
    const { offset, result } = asn1js.fromBER(bytesVan(bytes))
    if (offset === -1 || bytes.subarray(offset).some((byte) => byte !== 0)) return undefined
    const inhoud = new ContentInfo({ schema: result })
    if (inhoud.contentType !== ContentInfo.SIGNED_DATA) return undefined
    const [info, ...andere] = new SignedData({ schema: inhoud.content }).signerInfos
    if (!info?.signedAttrs || andere.length > 0 || info.digestAlgorithm.algorithmId !== OID.sha256) return undefined
    return {
      certificaat: certificaatVan(info).toString('hex'),
      digest: octetten(eigenschap(info, OID.afdruk)),
      ondertekend: Buffer.from(info.signedAttrs.encodedValue),
      handtekening: Buffer.from(info.signature.valueBlock.valueHexView),
    }
  } catch {
    return undefined
  }
}

/** Whether this certificate made the seal. */
export function isGetekendDoor({ ondertekend, handtekening }: GelezenCms, certificaat: X509Certificate): boolean {
  return verify('sha256', ondertekend, certificaat.publicKey, handtekening)
}

/** ESSCertIDv2 without an algorithm is SHA-256; with another one it is none of ours. */
function certificaatVan(info: SignerInfo): Buffer {
  const [lijst] = leden(eigenschap(info, OID.certificaat))
  const [eerste] = leden(lijst)
  const [hash] = leden(eerste)
  return octetten(hash)
}

function eigenschap(info: SignerInfo, soort: string): asn1js.AsnType | undefined {
  return info.signedAttrs?.attributes.find(({ type }) => type === soort)?.values[0] as asn1js.AsnType | undefined
}

function leden(deel: asn1js.AsnType | undefined): asn1js.AsnType[] {
  return deel instanceof asn1js.Sequence ? (deel.valueBlock.value as asn1js.AsnType[]) : []
}

function octetten(deel: asn1js.AsnType | undefined): Buffer {
  if (!(deel instanceof asn1js.OctetString)) throw new Error('a value is missing')
  return Buffer.from(bytesVan(new Uint8Array(deel.getValue())))
}
