import { createHash, X509Certificate } from 'node:crypto'
import * as asn1js from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import { bytesVan, gesorteerd, leesDer } from './der'
import type { Zegel } from './zegel'

/** Names of what stands in a seal (RFC 5652, RFC 5035, RFC 3161, RFC 5758). */
export const OID = {
  gegevens: '1.2.840.113549.1.7.1',
  inhoudssoort: '1.2.840.113549.1.9.3',
  afdruk: '1.2.840.113549.1.9.4',
  certificaat: '1.2.840.113549.1.9.16.2.47',
  tijdstempel: '1.2.840.113549.1.9.16.2.14',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsa: '1.2.840.10045.4.3.2',
  rsa: '1.2.840.113549.1.1.11',
} as const

/** Gives a token of a timestamp authority about a signature. */
export type Stempelaar = (handtekening: Uint8Array) => Promise<Uint8Array | undefined>

/**
 * The CMS of a PAdES seal (ETSI EN 319 142-1, baseline B-B) over a digest: content-type, message-digest and
 * signing-certificate-v2 are signed, and no signing-time, since PAdES says the time in the signature dictionary. With a
 * timestamp it is B-T. In DER.
 */
export async function maakCms(zegel: Zegel, digest: Uint8Array, stempel?: Stempelaar): Promise<Buffer> {
  const { certificaten, algoritme } = leesKeten(zegel)
  const [eigen] = certificaten
  const [der] = zegel.keten
  if (!eigen || !der) throw new Error('a seal has a certificate')
  const ondertekend = gesorteerd([
    new Attribute({ type: OID.inhoudssoort, values: [new asn1js.ObjectIdentifier({ value: OID.gegevens })] }),
    new Attribute({ type: OID.afdruk, values: [octetten(digest)] }),
    new Attribute({ type: OID.certificaat, values: [ondertekenaar(der)] }),
  ])
  const teTekenen = new asn1js.Set({ value: ondertekend.map((attribuut) => attribuut.toSchema()) }).toBER()
  const handtekening = await zegel.teken(new Uint8Array(teTekenen))
  const token = await stempel?.(handtekening)
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: eigen.issuer, serialNumber: eigen.serialNumber }),
    digestAlgorithm: sha256(),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: ondertekend }),
    signatureAlgorithm: algoritme,
    signature: octetten(handtekening),
    ...(token && { unsignedAttrs: new SignedAndUnsignedAttributes({ type: 1, attributes: [tijdstempel(token)] }) }),
  })
  const inhoud = new SignedData({
    version: 1,
    digestAlgorithms: [sha256()],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.gegevens }),
    certificates: gesorteerd(certificaten),
    signerInfos: [info],
  })
  const cms = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: inhoud.toSchema(true) })
  return Buffer.from(cms.toSchema().toBER())
}

/** Which certificate it is, by its hash (ESSCertIDv2; SHA-256 is what is meant when no algorithm is named). */
function ondertekenaar(der: Buffer): asn1js.Sequence {
  const lid = new asn1js.Sequence({ value: [octetten(createHash('sha256').update(der).digest())] })
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [lid] })] })
}

function tijdstempel(token: Uint8Array): Attribute {
  return new Attribute({ type: OID.tijdstempel, values: [leesDer(token)] })
}

function octetten(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: bytesVan(bytes).buffer })
}

function sha256(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: OID.sha256 })
}

type Keten = { certificaten: Certificate[]; algoritme: AlgorithmIdentifier }

const gelezen = new WeakMap<Zegel, Keten>()

function leesKeten(zegel: Zegel): Keten {
  const eerder = gelezen.get(zegel)
  if (eerder) return eerder
  const [der] = zegel.keten
  const isRsa = der !== undefined && new X509Certificate(der).publicKey.asymmetricKeyType === 'rsa'
  const algoritme = isRsa
    ? new AlgorithmIdentifier({ algorithmId: OID.rsa, algorithmParams: new asn1js.Null() })
    : new AlgorithmIdentifier({ algorithmId: OID.ecdsa })
  const keten = { certificaten: zegel.keten.map((een) => Certificate.fromBER(bytesVan(een).buffer)), algoritme }
  gelezen.set(zegel, keten)
  return keten
}
