/** Small files of each kind, real by their content. */
export const PNG = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
)
export const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9])
export const PDF = new TextEncoder().encode('%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')
export const HTML = new TextEncoder().encode('<!doctype html><script>alert(1)</script>')
/** A Windows program. */
export const PROGRAMMA = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0])

/** A PNG of exactly so many bytes. */
export function pngVan(bytes: number): Uint8Array {
  const groot = new Uint8Array(bytes)
  groot.set(PNG)
  return groot
}
