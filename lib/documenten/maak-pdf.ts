import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Druk } from './maak-druk'

/** A tagged PDF (PDF/UA-1) of what a versie prints. It goes in as JSON, so that nothing in it is ever read as markup. */
export function maakPdf(druk: Druk, sjabloonVersie: number): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: process.cwd() })
  const opdracht = { mainFileContent: sjabloon(sjabloonVersie), inputs: { data: JSON.stringify(druk) } }
  const pdf = compiler.pdf(opdracht, { pdfStandard: 'ua-1' as never })
  compiler.evictCache(10)
  return pdf
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
