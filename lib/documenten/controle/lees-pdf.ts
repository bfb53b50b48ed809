import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { normaliseerCode } from '@/lib/platform/ids'

/** What a file tells of itself, without being drawn or believed. */
export type Pdfsporen = {
  isPdf: boolean
  isBeveiligd: boolean
  sha256: string
  /** Hashes of what it was before something was added: up to each place where a PDF ended. */
  eerdere: { sha256: string; einde: number }[]
  /** Codes that stand in it. */
  codes: string[]
}

const KOP_BINNEN = 1_024
const MAX_EINDEN = 64
const MAX_STROMEN = 400
const MAX_STROOM_BYTES = 2_000_000
const MAX_CODES = 8
/** What looks like a code; more is not looked at. */
const MAX_GELIJKEND = 1_000
const CODE = /C-(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{2}/g

/** Reads the traces of a PDF. Pure; what it unpacks is bounded, whatever the file says of itself. */
export function leesPdf(bytes: Buffer): Pdfsporen {
  const tekst = bytes.toString('latin1')
  return {
    isPdf: tekst.slice(0, KOP_BINNEN).includes('%PDF-'),
    isBeveiligd: /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(tekst),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    eerdere: leesEerdere(bytes, tekst),
    codes: leesCodes(bytes, tekst),
  }
}

/** Whether what was added to a PDF is a signature. */
export function isHandtekening(bytes: Buffer, vanaf: number): boolean {
  return /\/ByteRange\s*\[/.test(bytes.toString('latin1', vanaf))
}

/** A PDF ends with `%%EOF`, and then perhaps the end of a line; what comes after was added. */
function leesEerdere(bytes: Buffer, tekst: string): Pdfsporen['eerdere'] {
  const einden = eerste(tekst.matchAll(/%%EOF(?:\r\n|\n|\r)?/g), MAX_EINDEN).flatMap(({ 0: slot, index }) => {
    const zonder = index + '%%EOF'.length
    return [...new Set([zonder, Math.min(zonder + 1, index + slot.length), index + slot.length])]
  })
  const hash = createHash('sha256')
  let gelezen = 0
  return einden
    .filter((einde) => einde < bytes.byteLength)
    .map((einde) => {
      hash.update(bytes.subarray(gelezen, einde))
      gelezen = einde
      return { einde, sha256: hash.copy().digest('hex') }
    })
}

/** In the file as it is, and in what it holds packed. */
function leesCodes(bytes: Buffer, tekst: string): string[] {
  const codes = new Set(codesIn(tekst))
  for (const { 0: kop, index } of eerste(tekst.matchAll(/(?<!end)stream\r?\n/g), MAX_STROMEN)) {
    const begin = index + kop.length
    const slot = tekst.indexOf('endstream', begin)
    if (slot < 0 || codes.size >= MAX_CODES) break
    for (const code of codesIn(pakUit(bytes.subarray(begin, slot)))) codes.add(code)
  }
  return [...codes].slice(0, MAX_CODES)
}

function pakUit(stroom: Buffer): string {
  try {
    return inflateSync(stroom, { maxOutputLength: MAX_STROOM_BYTES }).toString('latin1')
  } catch {
    return ''
  }
}

/** The first of what is found: a file may hold millions. */
function eerste<T>(gevonden: Iterable<T>, aantal: number): T[] {
  const deel: T[] = []
  for (const een of gevonden) {
    deel.push(een)
    if (deel.length === aantal) break
  }
  return deel
}

function codesIn(tekst: string): string[] {
  return eerste(tekst.matchAll(CODE), MAX_GELIJKEND).flatMap(([code]) => (normaliseerCode(code) === code ? [code] : []))
}
