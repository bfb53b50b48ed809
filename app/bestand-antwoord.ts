/** A file: all of it, or what comes while it is sent. */
type Antwoordbestand = { bytes: Uint8Array | ReadableStream<Uint8Array>; mime: string; naam: string }

/**
 * A stored file as an answer: to be saved, so that nothing in it can run here; where staff look at it, the kinds that
 * a browser shows without running anything open at once. Kept by no cache. The name may hold any letters (RFC 8187).
 */
export function bestandAntwoord({ bytes, mime, naam }: Antwoordbestand, { toon = false } = {}): Response {
  const plaats = toon && TE_TONEN.includes(mime) ? 'inline' : 'attachment'
  const eenvoudig = naam.replace(/[^\w.-]/g, '_')
  const stroomt = bytes instanceof ReadableStream
  return new Response(stroomt ? bytes : new Uint8Array(bytes), {
    headers: {
      'content-type': mime,
      ...(stroomt ? {} : { 'content-length': String(bytes.byteLength) }),
      'content-disposition': `${plaats}; filename="${eenvoudig}"; filename*=UTF-8''${codeer(naam)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

const TE_TONEN = ['application/pdf', 'image/jpeg', 'image/png']

/** What `encodeURIComponent` leaves alone and RFC 8187 does not. */
function codeer(naam: string): string {
  return encodeURIComponent(naam).replace(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`)
}
