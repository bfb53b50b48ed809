import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { env } from '@/lib/platform/env'
import { toonDag } from '@/lib/tekst/datum'
import type { Documenttaal } from './define-documenttype'
import { DOCUMENTWOORDEN } from './documentwoorden'
import { getDocumenttype } from './find-documenttype'

/** What a file is made of: all of it was frozen when the versie was issued. */
export type Drukwerk = {
  documenttype: string
  gegevens: unknown
  taal: Documenttaal
  nummer: string
  vervangtNummer?: string
  uitgegevenOp: string
  geldigTot?: string
}

/** A tagged PDF (PDF/UA-1) of a versie. Data goes in as JSON, so that nothing in it is ever read as markup. */
export function maakPdf(drukwerk: Drukwerk): Uint8Array {
  const soort = getDocumenttype(drukwerk.documenttype)
  const tekst = soort.tekst[drukwerk.taal] ?? soort.tekst.nl
  const woorden = DOCUMENTWOORDEN[drukwerk.taal]
  const datum = (dag: string) => toonDag(drukwerk.taal, dag)
  const [jaar, maand, dag] = drukwerk.uitgegevenOp.split('-').map(Number)
  const data = {
    titel: tekst.naam,
    taal: drukwerk.taal,
    stad: env().STAD_NAAM,
    nummer: drukwerk.nummer,
    jaar,
    maand,
    dag,
    bewijst: tekst.bewijst,
    demo: env().OPENLOKET_MODUS === 'demo' ? woorden.demo : null,
    kenmerken: kenmerken(drukwerk, datum),
    onderdelen: soort.inhoud(soort.gegevens.parse(drukwerk.gegevens), tekst, datum),
    wieTitel: woorden.wie,
    wie: tekst.wie,
    voet: `${tekst.naam}, ${drukwerk.nummer}`,
  }
  compiler ??= NodeCompiler.create({ workspace: process.cwd() })
  const pdf = compiler.pdf({ mainFileContent: sjabloon(), inputs: { data: JSON.stringify(data) } }, { pdfStandard: 'ua-1' as never })
  compiler.evictCache(10)
  return pdf
}

let compiler: NodeCompiler | undefined
let gelezen: string | undefined

function sjabloon(): string {
  gelezen ??= readFileSync(path.join(process.cwd(), 'lib/documenten/sjabloon.typ'), 'utf8')
  return gelezen
}

function kenmerken({ taal, nummer, vervangtNummer, uitgegevenOp, geldigTot }: Drukwerk, datum: (dag: string) => string) {
  const woorden = DOCUMENTWOORDEN[taal]
  return [
    { label: woorden.nummer, waarde: nummer },
    { label: woorden.uitgegeven, waarde: datum(uitgegevenOp) },
    { label: woorden.geldigTot, waarde: geldigTot ? datum(geldigTot) : woorden.geenEinde },
    ...(vervangtNummer ? [{ label: woorden.vervangt, waarde: vervangtNummer }] : []),
  ]
}
