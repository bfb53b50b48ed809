const TITELS = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const

export type Probleemstatus = keyof typeof TITELS

/**
 * A refusal as RFC 9457 says it: the status for the transport, a code of ours for programs, a sentence for who reads along. `bij` is
 * what else a program needs to mend it.
 */
export function probleem(
  status: Probleemstatus,
  code: string,
  detail?: string,
  koppen: Record<string, string> = {},
  bij: Record<string, unknown> = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: TITELS[status], status, code, detail, ...bij }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'private, no-store', ...koppen },
  })
}
