import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { tekenQr } from './controle/qr'
import type { Druk } from './maak-druk'

/**
 * A tagged PDF (PDF/UA-1) of what a versie prints. It goes in as JSON, so that nothing in it is ever read as markup.
 * PDF/UA refuses signs that no typeface here has: then they are printed as a question mark in a diamond, since a
 * name in a rare script may not cost somebody their document.
 */
export function maakPdf(druk: Druk, sjabloonVersie: number): Uint8Array {
  return zet(druk, sjabloonVersie, zonderOnzichtbaar) ?? zet(druk, sjabloonVersie, alleenLatijn) ?? mislukt()
}

/** Undefined when it could not be typeset. What the typesetter says of it quotes the text, which may stand in no log. */
function zet(druk: Druk, sjabloonVersie: number, teken: (tekst: string) => string): Uint8Array | undefined {
  compiler ??= NodeCompiler.create({ workspace: process.cwd() })
  const data = JSON.stringify(metQr(druk), (_, waarde: unknown) => (typeof waarde === 'string' ? teken(waarde) : waarde))
  try {
    return compiler.pdf({ mainFileContent: sjabloon(sjabloonVersie), inputs: { data } }, { pdfStandard: 'ua-1' as never })
  } catch {
    return undefined
  } finally {
    compiler.evictCache(10)
  }
}

/** The address of its check as a picture; drawn here, since it says nothing that is not frozen. */
function metQr(druk: Druk) {
  return druk.controle ? { ...druk, controle: { ...druk.controle, qr: tekenQr(druk.controle.adres) } } : druk
}

/** Control signs and codes without a meaning print nothing; half a sign is none. */
function zonderOnzichtbaar(tekst: string): string {
  return tekst.replace(/[^\P{C}\p{Cf}\n]/gu, '')
}

/** What the typeface of the templates surely has. */
function alleenLatijn(tekst: string): string {
  return zonderOnzichtbaar(tekst.normalize('NFC')).replace(/[^\p{Script=Latin}\u0020-\u007e\u00a0-\u00ff\u2010-\u2027\u20ac\n]/gu, '\ufffd')
}

function mislukt(): never {
  throw new Error('the document could not be typeset')
}

let compiler: NodeCompiler | undefined
const gelezen = new Map<number, string>()

function sjabloon(versie: number): string {
  const eerder = gelezen.get(versie)
  if (eerder) return eerder
  const tekst = readFileSync(path.join(process.cwd(), `lib/documenten/sjablonen/${versie}.typ`), 'utf8')
  gelezen.set(versie, tekst)
  return tekst
}
