import { createHash, X509Certificate } from 'node:crypto'

/** Certificates of seals that are or were the city's, by their SHA-256 in hexadecimal. */
export type BekendeZegels = ReadonlyMap<string, X509Certificate>

/** These certificates, by the hash under which a seal names them. */
export function zegelsMet(certificaten: readonly (Buffer | string)[]): BekendeZegels {
  return new Map(
    certificaten.map((een) => {
      const certificaat = new X509Certificate(een)
      return [createHash('sha256').update(certificaat.raw).digest('hex'), certificaat]
    }),
  )
}

/** Each certificate of a PEM file. */
export function leesPem(tekst: string): string[] {
  return tekst.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []
}
