import { makeZip } from 'client-zip'
import { env } from '@/lib/platform/env'
import { later, naarDatum, uren, vandaag } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import type { Taal } from '@/lib/tekst/talen'
import { controlepagina } from '../controle/controlecode'
import { findPdf } from '../get-pdf'
import { type Archiefkeuze, type Archiefstuk, isNuGeldig, listArchief } from './list-archief'
import { type Indexregel, maakIndex } from './maak-index'

/** The name of its index in an archive, and of the folder with what is no longer valid. */
const NAMEN: Record<Taal, { inhoud: string; eerdere: string }> = {
  nl: { inhoud: 'inhoud.html', eerdere: 'eerdere-versies' },
  en: { inhoud: 'contents.html', eerdere: 'earlier-versions' },
}

type Inzending = { name: string; lastModified: Date; input: Uint8Array }

/**
 * Every document of a citizen in one ZIP, made while it is read: one file at a time is held in memory, and nothing is made that is
 * not asked for. A file that is gone or cannot be read breaks nothing: the index, which comes last since only then is
 * it known what is there, names it with the reason. Resolves once it is known which versies there are.
 */
export async function pakArchief(burgerId: string, keuze: Archiefkeuze, taal: Taal): Promise<ReadableStream<Uint8Array>> {
  const inzendingen = maakInzendingen(burgerId, await listArchief(burgerId, keuze), taal)
  // Only `next`: a receiver who goes away leaves nothing open, and is no fault of ours to be thrown into it.
  const lezer: AsyncIterable<Inzending> = { [Symbol.asyncIterator]: () => ({ next: () => inzendingen.next() }) }
  return makeZip(lezer)
}

async function* maakInzendingen(burgerId: string, stukken: Archiefstuk[], taal: Taal): AsyncGenerator<Inzending, void> {
  const regels: Indexregel[] = []
  for (const stuk of stukken) {
    const { over: _, ...kop } = stuk
    const gelezen = await leesStuk(burgerId, stuk)
    if (gelezen === 'niet-bewaard' || gelezen === 'onleesbaar') {
      regels.push({ ...kop, ontbreekt: gelezen })
      continue
    }
    const bestand = bestandsnaam(stuk, taal)
    regels.push({ ...kop, over: gelezen.over, bestand })
    yield { name: bestand, lastModified: middag(stuk.uitgegevenOp), input: gelezen.bytes }
  }
  const { STAD_NAAM: stad, STAD_TELEFOON: telefoon } = env()
  const index = maakIndex(taal, regels, { stad, telefoon, controlepagina: controlepagina(), gemaaktOp: vandaag() })
  yield { name: NAMEN[taal].inhoud, lastModified: middag(vandaag()), input: new TextEncoder().encode(index) }
}

type Gelezen = { bytes: Uint8Array; over?: string } | NonNullable<Indexregel['ontbreekt']>

async function leesStuk(burgerId: string, { documentId, nummer, over }: Archiefstuk): Promise<Gelezen> {
  try {
    const pdf = await findPdf(burgerId, documentId, nummer)
    return pdf ? { bytes: pdf.bytes, over: over() } : 'niet-bewaard'
  } catch (fout) {
    log.error({ documentId, fout: fout instanceof Error ? fout.message : 'onbekend' }, 'document ontbreekt in archief')
    return 'onleesbaar'
  }
}

/** Kind, day of issue and number: nothing about a person. */
function bestandsnaam(stuk: Archiefstuk, taal: Taal): string {
  const naam = `${stuk.documenttype}_${stuk.uitgegevenOp}_${stuk.nummer}.pdf`
  return isNuGeldig(stuk) ? naam : `${NAMEN[taal].eerdere}/${naam}`
}

/** A ZIP holds clock times without a time zone: at noon the day is the same one wherever it is made and read. */
function middag(dag: string): Date {
  return later(naarDatum(dag), uren(12))
}
