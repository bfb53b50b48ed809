import type { JobNaam } from '@/lib/jobs/jobs'

/** Why something keeps failing, as far as staff can do something with it; `fout` is a bug, or what nobody foresaw. */
export type Oorzaak =
  | 'register-druk'
  | 'register-stil'
  | 'databank'
  | 'mail-stil'
  | 'mail-weigert'
  | 'opslag-stil'
  | 'opslag-weigert'
  | 'bestand-weg'
  | 'bestand-beschadigd'
  | 'fout'

const REGISTER = /^a register did not answer/
const OPSLAG = /^the file place .+ failed: (stil|weigert|weg|beschadigd)$/
const BIJ_OPSLAG = { stil: 'opslag-stil', weigert: 'opslag-weigert', weg: 'bestand-weg', beschadigd: 'bestand-beschadigd' } as const
const DATABANK = /database server|Transaction API error|when trying to connect|Connection terminated|deadlock detected/i
const VERBINDING = /ECONN|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN|greeting never received|connection (timeout|closed)|timeout/i
/** What a mail server answers when it does not take a mail, or does not know who sends it. */
const WEIGERING = /\b[45]\d\d[ -]|invalid login|rejected/i

/** The kind of fault in what a job left behind. The text itself is for the log: it may quote addresses. Pure. */
export function oorzaakVan(werk: JobNaam, fout: string): Oorzaak {
  if (REGISTER.test(fout)) return fout.endsWith('te-druk') ? 'register-druk' : 'register-stil'
  const opslag = OPSLAG.exec(fout)?.[1] as keyof typeof BIJ_OPSLAG | undefined
  if (opslag) return BIJ_OPSLAG[opslag]
  if (DATABANK.test(fout)) return 'databank'
  if (werk !== 'stuur-mail') return 'fout'
  if (VERBINDING.test(fout)) return 'mail-stil'
  return WEIGERING.test(fout) ? 'mail-weigert' : 'fout'
}
