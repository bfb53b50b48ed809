/**
 * A stored file as an answer: always to be saved and never shown inside our pages, so that nothing in it can run
 * here; kept by no cache. The name may hold any letters (RFC 8187).
 */
export function bestandAntwoord({ bytes, mime, naam }: { bytes: Uint8Array; mime: string; naam: string }): Response {
  const eenvoudig = naam.replace(/[^\w.-]/g, '_')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mime,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="${eenvoudig}"; filename*=UTF-8''${codeer(naam)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** What `encodeURIComponent` leaves alone and RFC 8187 does not. */
function codeer(naam: string): string {
  return encodeURIComponent(naam).replace(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`)
}
