import { createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { promisify } from 'node:util'
import { AuthenticatedSafe, CertBag, ContentInfo, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, type SafeBag } from 'pkijs'
import { bytesVan } from './der'
import type { Zegel } from './zegel'

const tekenMet = promisify(sign)

/**
 * The seal of a PKCS#12 file. Throws one sentence for whoever configures it when the passphrase is wrong, when the
 * file is encrypted in a way from before 2020 or holds no key with its certificate. RSA needs 2048 bits; the others are
 * ECDSA on P-256 or P-384.
 */
export async function leesP12(p12: Uint8Array, wachtwoord: string): Promise<Zegel> {
  const zakken = await pakUit(p12, wachtwoord)
  const sleutels = zakken.flatMap((zak) => leesSleutel(zak, wachtwoord) ?? [])
  const certificaten = zakken.flatMap(({ bagValue }) => (bagValue instanceof CertBag ? [leesCertificaat(bagValue)] : []))
  for (const sleutel of sleutels) {
    const eigen = certificaten.find((certificaat) => certificaat.checkPrivateKey(sleutel))
    if (!eigen) continue
    if (!isGeschikt(sleutel)) throw new Error('its key is neither ECDSA on P-256 or P-384 nor RSA of at least 2048 bits')
    return { keten: ketenVan(eigen, certificaten).map(({ raw }) => raw), teken: (bytes) => tekenMet('sha256', bytes, sleutel) }
  }
  throw new Error('it holds no private key with the certificate that belongs to it')
}

async function pakUit(p12: Uint8Array, wachtwoord: string): Promise<SafeBag[]> {
  const password = bytesVan(Buffer.from(wachtwoord, 'utf8')).buffer
  const pfx = leesPfx(p12)
  await pfx.parseInternalValues({ password, checkIntegrity: true }).catch(() => {
    throw new Error('it cannot be opened with this passphrase')
  })
  const kluis = pfx.parsedValue?.authenticatedSafe
  if (!(kluis instanceof AuthenticatedSafe)) throw new Error('it is not a PKCS#12 file')
  const safeContents = kluis.safeContents.map(({ contentType }) => (contentType === ContentInfo.DATA ? {} : { password }))
  await kluis.parseInternalValues({ safeContents }).catch(() => {
    throw new Error('its certificates are encrypted in a way that is out of use: export it again with AES-256, as OpenSSL 3 does')
  })
  const delen = (kluis.parsedValue as { safeContents: { value: { safeBags: SafeBag[] } }[] }).safeContents
  return delen.flatMap(({ value }) => value.safeBags)
}

function leesPfx(p12: Uint8Array): PFX {
  try {
    return PFX.fromBER(bytesVan(p12).buffer)
  } catch {
    throw new Error('it is not a PKCS#12 file')
  }
}

/** OpenSSL opens every way in which a key may be encrypted. */
function leesSleutel({ bagValue }: SafeBag, passphrase: string): KeyObject | undefined {
  if (!(bagValue instanceof PKCS8ShroudedKeyBag || bagValue instanceof PrivateKeyInfo)) return undefined
  return createPrivateKey({ key: Buffer.from(bagValue.toSchema().toBER()), format: 'der', type: 'pkcs8', passphrase })
}

function leesCertificaat({ certValue }: CertBag): X509Certificate {
  const der = (certValue as { getValue: () => ArrayBuffer }).getValue()
  return new X509Certificate(Buffer.from(der))
}

function isGeschikt({ asymmetricKeyType, asymmetricKeyDetails: details }: KeyObject): boolean {
  if (asymmetricKeyType === 'ec') return ['prime256v1', 'secp384r1'].includes(details?.namedCurve ?? '')
  return asymmetricKeyType === 'rsa' && (details?.modulusLength ?? 0) >= 2048
}

function ketenVan(eigen: X509Certificate, alle: X509Certificate[]): X509Certificate[] {
  const keten = [eigen]
  for (const certificaat of keten) {
    const uitgever = alle.find((ander) => !keten.includes(ander) && certificaat.checkIssued(ander))
    if (uitgever) keten.push(uitgever)
  }
  return keten
}
