const TITELS = { 401: 'Unauthorized', 404: 'Not Found' } as const

/** A refusal as RFC 9457 says it: the status for the transport, a code of ours for programs. */
export function probleem(status: keyof typeof TITELS, code: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: TITELS[status], status, code }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'private, no-store' },
  })
}
