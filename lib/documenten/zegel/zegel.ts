/**
 * What seals: the city's certificate and whoever holds its key. The key may be a file in this process or sit in a
 * device or a service elsewhere; nothing but `teken` ever needs it.
 */
export type Zegel = {
  /** Certificates as DER: that of the seal first, then who issued it, up to and perhaps with the root. */
  keten: readonly Buffer[]
  /** Signature over SHA-256 of these bytes: ECDSA as DER, or RSA with PKCS#1 v1.5 padding. */
  teken: (bytes: Uint8Array) => Promise<Uint8Array>
}

/** In the subject of a certificate that was made for a demonstration. */
export const DEMONSTRATIE = 'DEMONSTRATIE, geen rechtskracht'
