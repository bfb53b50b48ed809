import 'server-only'
import pino from 'pino'
import { env } from './env'
import { zonderNummers } from './zonder-nummers'

/**
 * The one logger: JSON, object first, constant sentence second. What people typed and who they are
 * is taken out by path, so that it does not depend on discipline, and a national number wherever it stands.
 */
export const log = pino({
  level: env().LOG_NIVEAU,
  hooks: { streamWrite: zonderNummers },
  base: { proces: env().PROCES_NAAM },
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: [
      'inhoud',
      '*.inhoud',
      'insz',
      '*.insz',
      'INSZ',
      '*.INSZ',
      'email',
      '*.email',
      'naam',
      '*.naam',
      'waarden',
      '*.waarden',
      'req.headers.cookie',
      'headers.cookie',
      'headers.authorization',
    ],
    censor: '[weggelaten]',
  },
})
