import { createHash, KeyObject, randomBytes, webcrypto } from 'node:crypto'
import * as asn1js from 'asn1js'
import {
  AttributeTypeAndValue,
  AuthenticatedSafe,
  BasicConstraints,
  CertBag,
  Certificate,
  Extension,
  PFX,
  PKCS8ShroudedKeyBag,
  RelativeDistinguishedNames,
  SafeBag,
  SafeContents,
} from 'pkijs'
import { later, nu } from '@/lib/platform/klok'
import { bytesVan, leesDer } from './der'
import { DEMONSTRATIE } from './zegel'

const JAAR_MS = 365 * 24 * 60 * 60 * 1000
const ITERATIES = 100_000
/** Bits of keyUsage: digitalSignature and nonRepudiation. */
const GEBRUIK = 0b1100_0000

/** Names in a subject: country, organisation, common name. */
const NAMEN = { land: '2.5.4.6', organisatie: '2.5.4.10', naam: '2.5.4.3' }

/**
 * A PKCS#12 file with a new key (ECDSA on P-256) and a certificate that it signed itself, for a demonstration or a
 * test: its subject says that it has no force. A test may give another name, or another time in which it holds, in years from now.
 */
export async function maakProefzegel(stad: string, wachtwoord: string, { naam = DEMONSTRATIE, van = 0, tot = 10 } = {}): Promise<Buffer> {
  const { publicKey, privateKey } = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const certificaat = new Certificate({ version: 2, serialNumber: new asn1js.Integer({ valueHex: serienummer() }) })
  certificaat.subject = wie(stad, naam)
  certificaat.issuer = wie(stad, naam)
  certificaat.notBefore.value = later(nu(), van * JAAR_MS)
  certificaat.notAfter.value = later(nu(), tot * JAAR_MS)
  await certificaat.subjectPublicKeyInfo.importKey(publicKey as CryptoKey)
  certificaat.extensions = uitbreidingen(certificaat)
  await certificaat.sign(privateKey as CryptoKey, 'SHA-256')
  return pakIn(certificaat, KeyObject.from(privateKey), wachtwoord)
}

/** One name in each set: the library would put them all in one. */
function wie(stad: string, naam: string): RelativeDistinguishedNames {
  const namen = [
    { type: NAMEN.land, value: new asn1js.PrintableString({ value: 'BE' }) },
    { type: NAMEN.organisatie, value: new asn1js.Utf8String({ value: stad }) },
    { type: NAMEN.naam, value: new asn1js.Utf8String({ value: naam }) },
  ]
  const sets = namen.map((een) => new asn1js.Set({ value: [new AttributeTypeAndValue(een).toSchema()] }))
  return new RelativeDistinguishedNames({ schema: leesDer(new Uint8Array(new asn1js.Sequence({ value: sets }).toBER())) })
}

/** At least 64 random bits, and positive. */
function serienummer(): ArrayBuffer {
  const bytes = bytesVan(randomBytes(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes.buffer
}

function uitbreidingen({ subjectPublicKeyInfo }: Certificate): Extension[] {
  const sleutel = createHash('sha1').update(subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView).digest()
  const gebruik = new asn1js.BitString({ valueHex: new Uint8Array([GEBRUIK]).buffer, unusedBits: 6 })
  return [
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: new BasicConstraints({ cA: false }).toSchema().toBER() }),
    new Extension({ extnID: '2.5.29.15', critical: true, extnValue: gebruik.toBER() }),
    new Extension({ extnID: '2.5.29.14', extnValue: new asn1js.OctetString({ valueHex: bytesVan(sleutel).buffer }).toBER() }),
  ]
}

async function pakIn(certificaat: Certificate, sleutel: KeyObject, wachtwoord: string): Promise<Buffer> {
  const gesloten = sleutel.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: wachtwoord })
  const zakken = [
    new SafeBag({ bagId: '1.2.840.113549.1.12.10.1.2', bagValue: new PKCS8ShroudedKeyBag({ schema: leesDer(gesloten) }) }),
    new SafeBag({ bagId: '1.2.840.113549.1.12.10.1.3', bagValue: new CertBag({ parsedValue: certificaat }) }),
  ]
  const kluis = new AuthenticatedSafe({ parsedValue: { safeContents: [{ privacyMode: 0, value: new SafeContents({ safeBags: zakken }) }] } })
  await kluis.makeInternalValues({ safeContents: [{}] })
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: kluis } })
  await pfx.makeInternalValues({
    password: bytesVan(Buffer.from(wachtwoord, 'utf8')).buffer,
    iterations: ITERATIES,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  })
  return Buffer.from(pfx.toSchema().toBER())
}
