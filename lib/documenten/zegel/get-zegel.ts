import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Env, EnvFout, env } from '@/lib/platform/env'
import { nu } from '@/lib/platform/klok'
import { leesPem, zegelsMet } from './certificaten'
import { leesP12 } from './lees-p12'
import { DEMONSTRATIE, type Zegel } from './zegel'

let gelezen: Promise<Zegel> | undefined

/** The seal of this portal, of the file that is configured; read once, and again after it could not be read. */
export function getZegel(): Promise<Zegel> {
  gelezen ??= leesZegel(env()).catch((fout: unknown) => {
    gelezen = undefined
    throw fout
  })
  return gelezen
}

/**
 * Reads the seal that an environment names. Throws an `EnvFout`, which says which variable is wrong: a file that is not
 * there or does not open, a certificate that does not hold today, or one of a demonstration where it is not one. What
 * starts a process calls it before anything else.
 */
export async function leesZegel(omgeving: Env): Promise<Zegel> {
  const zegel = await open(omgeving)
  const [der = Buffer.alloc(0)] = zegel.keten
  const certificaat = new X509Certificate(der)
  const fout = watMisIs(certificaat, omgeving.OPENLOKET_MODUS)
  if (fout) throw misConfiguratie('ZEGEL_BESTAND', fout)
  if (omgeving.ZEGEL_EERDERE) await leesEerdere(omgeving.ZEGEL_EERDERE)
  return zegel
}

async function open({ ZEGEL_BESTAND, ZEGEL_WACHTWOORD }: Env): Promise<Zegel> {
  const p12 = await readFile(ZEGEL_BESTAND).catch(() => {
    throw misConfiguratie('ZEGEL_BESTAND', 'give a PKCS#12 file that this process may read')
  })
  return leesP12(p12, ZEGEL_WACHTWOORD).catch((fout: Error) => {
    throw misConfiguratie('ZEGEL_BESTAND', `give a PKCS#12 file and in ZEGEL_WACHTWOORD its passphrase: ${fout.message}`)
  })
}

function watMisIs({ subject, validFromDate, validToDate }: X509Certificate, modus: Env['OPENLOKET_MODUS']): string | undefined {
  if (modus === 'productie' && subject.replaceAll('\\', '').includes(DEMONSTRATIE)) {
    return 'give the certificate of the city: this one was made for a demonstration'
  }
  if (validToDate < nu()) return `give a certificate that still holds: this one ended on ${validToDate.toISOString().slice(0, 10)}`
  if (validFromDate > nu()) return `give a certificate that holds already: this one begins on ${validFromDate.toISOString().slice(0, 10)}`
  return undefined
}

async function leesEerdere(bestand: string): Promise<void> {
  try {
    const certificaten = leesPem(await readFile(bestand, 'utf8'))
    if (zegelsMet(certificaten).size > 0) return
  } catch {
    // Said below, as for a file without any.
  }
  throw misConfiguratie('ZEGEL_EERDERE', 'give a PEM file with the certificates of earlier seals')
}

function misConfiguratie(naam: string, message: string): EnvFout {
  return new EnvFout([{ path: [naam], message }])
}
