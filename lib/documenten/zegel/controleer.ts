import { createHash, type X509Certificate } from 'node:crypto'
import { bekendeZegels } from './bekende-zegels'
import type { BekendeZegels } from './certificaten'
import { isGetekendDoor, leesCms } from './lees-cms'
import { NUMMERSLEUTEL } from './zegelveld'

/** Which certificate sealed a document, for who wants to know more than that it was ours. */
export type Zegelcertificaat = {
  /** The names in its subject, as `CN=…`. */
  naam: string
  uitgever: string
  /** SHA-256 of the certificate, hexadecimal. */
  afdruk: string
  geldigVan: Date
  geldigTot: Date
}

/** What the seal itself vouches for. */
export type Zegelgegevens = {
  /** Number of the versie, read from the sealed bytes. */
  nummer: string
  verzegeldOp: Date
  certificaat: Zegelcertificaat
  /** SHA-256, hexadecimal, of the file up to and with what the seal covers: of the file as it was issued. */
  sha256: string
}

/**
 * What a seal says of a file:
 * - `heel`: sealed by us, and no byte that matters was changed or added since;
 * - `aangevuld`: sealed by us, and what we issued still stands in it unchanged, but something was added after the seal
 *   (`andereHandtekeningen` says how many signatures); what a reader shows may therefore differ from what we issued;
 * - `gewijzigd`: it carries a seal of ours, or one that says it is, that no longer fits the file;
 * - `vreemd`: it is signed, but not by a certificate that is or was ours;
 * - `geen-zegel`: a PDF without any signature;
 * - `geen-pdf`: no PDF at all.
 */
export type Zegeloordeel =
  | ({ oordeel: 'heel' } & Zegelgegevens)
  | ({ oordeel: 'aangevuld'; andereHandtekeningen: number } & Zegelgegevens)
  | { oordeel: 'gewijzigd'; certificaat?: Zegelcertificaat }
  | { oordeel: 'vreemd' | 'geen-zegel' | 'geen-pdf' }

/** More places than this are not looked at: a file may hold millions. */
const MAX_ZEGELS = 16
/** Longest seal that is read, in bytes of the file. */
const MAX_ZEGEL_BYTES = 200_000
const KOP_BINNEN = 1_024
const BEREIK = '/ByteRange'

/**
 * Checks the seal of a file that anyone brings. Never throws on what is in the file, reads no more of it than the places
 * of its seals and the hashes of its bytes, and believes nothing in it before the signature of a known certificate fits.
 * A certificate that ran out still counts: it sealed when it held. `bekend` are the certificates that are or were ours;
 * by default those of the configuration. Whether the document is still valid is not for the seal to say: look up
 * `nummer` or `sha256`.
 */
export async function controleerZegel(bytes: Uint8Array, bekend?: BekendeZegels): Promise<Zegeloordeel> {
  const bestand = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!bestand.subarray(0, KOP_BINNEN).includes('%PDF-')) return { oordeel: 'geen-pdf' }
  const plaatsen = zoekPlaatsen(bestand)
  const zegels = bekend ?? (await bekendeZegels())
  const oordelen = plaatsen.map((plaats) => beoordeel(bestand, plaats, zegels, plaatsen.length - 1))
  for (const soort of ['heel', 'aangevuld', 'gewijzigd'] as const) {
    const gevonden = oordelen.find(({ oordeel }) => oordeel === soort)
    if (gevonden) return gevonden
  }
  if (bestand.includes(`/${NUMMERSLEUTEL}`)) return { oordeel: 'gewijzigd' }
  return { oordeel: plaatsen.length > 0 ? 'vreemd' : 'geen-zegel' }
}

/** What a `/ByteRange` says: covered are the bytes before `begin` and those from `einde` up to `slot`. */
type Plaats = { begin: number; einde: number; slot: number }

function zoekPlaatsen(bestand: Buffer): Plaats[] {
  const gevonden: Plaats[] = []
  let vanaf = bestand.indexOf(BEREIK)
  while (vanaf >= 0 && gevonden.length < MAX_ZEGELS) {
    const tekst = bestand.toString('latin1', vanaf, vanaf + 120)
    const [, nul, begin, einde, rest] = /^\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(tekst)?.map(Number) ?? []
    if (nul === 0 && begin !== undefined && einde !== undefined && rest !== undefined) gevonden.push({ begin, einde, slot: einde + rest })
    else gevonden.push({ begin: 0, einde: 0, slot: 0 })
    vanaf = bestand.indexOf(BEREIK, vanaf + 1)
  }
  return gevonden
}

function beoordeel(bestand: Buffer, plaats: Plaats, bekend: BekendeZegels, andereHandtekeningen: number): Zegeloordeel {
  const cms = leesZegel(bestand, plaats)
  const certificaat = cms && bekend.get(cms.certificaat)
  if (!cms || !certificaat) return { oordeel: 'vreemd' }
  const wie = beschrijf(certificaat, cms.certificaat)
  const { begin, einde, slot } = plaats
  const digest = createHash('sha256').update(bestand.subarray(0, begin)).update(bestand.subarray(einde, slot)).digest()
  if (!isGetekendDoor(cms, certificaat) || !digest.equals(cms.digest)) return { oordeel: 'gewijzigd', certificaat: wie }
  const gegevens = leesGegevens(bestand.toString('latin1', Math.max(0, begin - 2_000), begin))
  if (!gegevens) return { oordeel: 'vreemd' }
  const sha256 = createHash('sha256').update(bestand.subarray(0, slot)).digest('hex')
  if (slot === bestand.byteLength) return { oordeel: 'heel', ...gegevens, certificaat: wie, sha256 }
  return { oordeel: 'aangevuld', ...gegevens, certificaat: wie, sha256, andereHandtekeningen }
}

/** The CMS in a place that holds nothing but it: between `<` and `>`, in hexadecimal, and not covered. */
function leesZegel(bestand: Buffer, { begin, einde, slot }: Plaats) {
  if (begin <= 0 || einde <= begin + 2 || slot < einde || slot > bestand.byteLength || einde - begin > MAX_ZEGEL_BYTES) return undefined
  const tekst = bestand.toString('latin1', begin, einde)
  return /^<[0-9a-f]+>$/.test(tekst) ? leesCms(Buffer.from(tekst.slice(1, -1), 'hex')) : undefined
}

/** What the last dictionary before the place says; the seal covers it. */
function leesGegevens(voor: string): { nummer: string; verzegeldOp: Date } | undefined {
  const kop = voor.slice(voor.lastIndexOf('/Type /Sig '))
  const nummer = new RegExp(`/${NUMMERSLEUTEL} \\(([^()\\\\]+)\\)`).exec(kop)?.[1]
  const [, jaar, maand, dag, uur, minuut, seconde] = /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/.exec(kop) ?? []
  if (!nummer || !jaar) return undefined
  return { nummer, verzegeldOp: new Date(`${jaar}-${maand}-${dag}T${uur}:${minuut}:${seconde}Z`) }
}

function beschrijf(certificaat: X509Certificate, afdruk: string): Zegelcertificaat {
  const { subject, issuer, validFromDate, validToDate } = certificaat
  return { naam: subject, uitgever: issuer, afdruk, geldigVan: validFromDate, geldigTot: validToDate }
}
