import type { Instrumentation } from 'next'

/** At the start of a web process: from then on it follows what editors publish. A build has no database, and needs none. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { volgPublicaties } = await import('@/lib/redactie/volg-publicaties')
  await volgPublicaties()
}

/** Logs a bug once, with the number that the error page shows and the correlation id of the request. No address, no content. */
export const onRequestError: Instrumentation.onRequestError = async (fout, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('@/lib/platform/logger')
  const { digest, message, stack } = fout as Error & { digest?: string }
  log.error(
    { nummer: digest, correlatieId: request.headers['x-correlatie-id'], route: context.routePath, fout: message, stapel: stack },
    'verzoek mislukt',
  )
}
