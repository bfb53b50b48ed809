/** How long a copy of what everybody may read is good without asking. */
const GOED_SECONDEN = 300

/**
 * An answer that everybody may read, from any site: kept for a while, and not sent again to who has it already. `inhoud` is only
 * asked for when it is sent.
 */
export function openAntwoord(request: Request, merk: string, soort: string, inhoud: () => BodyInit): Response {
  const headers = {
    etag: merk,
    'cache-control': `public, max-age=${GOED_SECONDEN}`,
    'access-control-allow-origin': '*',
    vary: 'accept, accept-encoding',
  }
  const heeft = request.headers.get('if-none-match') ?? ''
  const merken = heeft.split(',').map((deel) => deel.trim().replace(/^W\//, ''))
  if (heeft.trim() === '*' || merken.includes(merk)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : inhoud(), { headers: { ...headers, 'content-type': soort } })
}
