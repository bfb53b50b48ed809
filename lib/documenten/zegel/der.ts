import * as asn1js from 'asn1js'

/** Bytes with a buffer of their own, as the ASN.1 library wants them. */
export function bytesVan(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}

/** What stands at the beginning of these bytes; throws when it is no ASN.1. */
export function leesDer(bytes: Uint8Array): asn1js.AsnType {
  const { offset, result } = asn1js.fromBER(bytesVan(bytes))
  if (offset === -1) throw new Error('these bytes are no ASN.1')
  return result
}

/** A SET OF as DER wants it: sorted by how its members are written. */
export function gesorteerd<T extends { toSchema: () => asn1js.AsnType }>(leden: T[]): T[] {
  const bytes = (lid: T) => Buffer.from(lid.toSchema().toBER())
  return leden.toSorted((een, ander) => Buffer.compare(bytes(een), bytes(ander)))
}
