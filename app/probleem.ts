const TITELS = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const

/** A refusal as RFC 9457 says it: the status for the transport, a code of ours for programs, a sentence for who reads along. */
export function probleem(status: keyof typeof TITELS, code: string, detail?: string, koppen: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: TITELS[status], status, code, detail }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'private, no-store', ...koppen },
  })
}
