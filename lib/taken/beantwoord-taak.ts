import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { meldNieuws } from '@/lib/aanvragen/nieuws'
import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { herken, schrijfBijlage, type Upload, zetKlaar } from '@/lib/aanvragen/voeg-bijlage-toe'
import { meldNietNodig } from '@/lib/afspraken/geef-vrij'
import type { KlaarBestand } from '@/lib/bestanden/bewaar-bestand'
import type { Overtreding } from '@/lib/catalogus/define-dienst'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { findEigenTaak } from './list-taken'
import { type Antwoordfout, controleerAntwoord, optieVan } from './regels'
import { gaVerderZonder } from './sluit-taken'
import { type Antwoord, bijlageveld, pakIn, type Taak } from './taak'

/** A file that is taken, with its content in its place. */
type Bestand = { naam: string; klaar: KlaarBestand }

/** What the citizen sent. */
export type Gestuurd = { tekst: string; keuze: string; uploads: Upload[] }

/** The same, and to which question of which case. */
export type Antwoordvraag = Gestuurd & { referentie: string; taakId: string }

/** `ingetrokken`: staff withdrew the question meanwhile; what was typed is kept. */
export type Antwoorduitslag = Result<null, { code: 'niet-gevonden' | 'ingetrokken' | 'ongeldig' }>

/**
 * The citizen answers a question of a case of their own: answer and files are written with the clock that goes on. What could not
 * be sent is kept, to be shown again. Sending twice answers once.
 */
export async function beantwoordTaak(burgerId: string, vraag: Antwoordvraag): Promise<Antwoorduitslag> {
  const kop = await findAanvraagKop(vraag.referentie, { burgerId })
  const taak = kop && (await findEigenTaak(burgerId, kop.id, vraag.taakId))
  return taak ? beantwoord(taak, vraag) : mislukt({ code: 'niet-gevonden' })
}

/** Answers a question that was looked up as the sender's: what `beantwoordTaak` promises. */
export async function beantwoord(taak: Taak, vraag: Gestuurd): Promise<Antwoorduitslag> {
  if (taak.status === 'beantwoord') return ok(null)
  const bestanden = taak.status === 'open' ? await leesBestanden(taak, vraag) : ok([])
  if (!bestanden.ok) {
    await bewaarKlad(taak.id, vraag, bestanden.fout)
    return mislukt({ code: 'ongeldig' })
  }
  const gelukt = await inTransactie((tx) => schrijf(tx, taak, antwoordVan(taak, vraag), bestanden.waarde))
  if (gelukt) return ok(null)
  await bewaarKlad(taak.id, vraag, [])
  return mislukt({ code: 'ingetrokken' })
}

/** Keeps what a citizen typed for a question of a case of their own, for who has to sign in first. */
export async function bewaarAntwoord(burgerId: string, vraag: Antwoordvraag): Promise<void> {
  const kop = await findAanvraagKop(vraag.referentie, { burgerId })
  const taak = kop && (await findEigenTaak(burgerId, kop.id, vraag.taakId))
  if (taak && taak.status !== 'beantwoord') await bewaarKlad(taak.id, vraag, [])
}

/** Writes the answer, if the question is still open or was answered by the same person a moment ago. */
async function schrijf(tx: Tx, { id, aanvraagId, soort }: Taak, antwoord: Antwoord, bestanden: Bestand[]): Promise<boolean> {
  const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
  const { count } = await tx.taak.updateMany({
    where: { id, status: 'open' },
    data: { status: 'beantwoord', antwoordVersleuteld: pakIn(id, antwoord), kladVersleuteld: null, geslotenOp: stadsNu() },
  })
  if (count !== 1) return (await tx.taak.count({ where: { id, status: 'beantwoord' } })) === 1
  for (const bestand of bestanden) await schrijfBijlage(tx, { id: nieuwId(), aanvraagId, veld: bijlageveld(id), ...bestand })
  await noteerGebeurtenis(tx, aanvraagId, 'taak.beantwoord', { soort: 'burger' }, { taak: id, soort })
  await gaVerderZonder(tx, aanvraag)
  const open = await tx.taak.count({ where: { aanvraagId, status: 'open' } })
  if (open === 0) await meldNietNodig(tx, aanvraag)
  await meldNieuws(tx, aanvraagId)
  return true
}

function antwoordVan({ soort, opties = [] }: Taak, { tekst, keuze }: Gestuurd): Antwoord {
  if (soort === 'keuze') return { keuze: optieVan(opties, keuze) }
  return tekst ? { tekst } : {}
}

/** The files of an answer in their place, or what is wrong with it; nothing is brought to its place while something is wrong. */
async function leesBestanden({ soort, opties = [] }: Taak, vraag: Gestuurd): Promise<Result<Bestand[], Overtreding<Antwoordfout>[]>> {
  const { uploads } = vraag
  const gekend = await Promise.all(uploads.map(async ({ naam, bytes }) => ({ naam, bytes, uitkomst: await herken({ naam, bytes }) })))
  const overtredingen = [
    ...gekend.flatMap(({ uitkomst }) => (uitkomst.ok ? [] : [bestandfout(uitkomst.fout.code, uitkomst.fout.naam)])),
    ...controleerAntwoord(soort, opties, { ...vraag, bestanden: uploads.length }),
  ]
  if (overtredingen.length > 0) return mislukt(overtredingen)
  const bestanden: Bestand[] = []
  for (const { bytes, uitkomst } of gekend) {
    if (!uitkomst.ok) continue
    const klaar = await zetKlaar(bytes, uitkomst.waarde.mime)
    if (!klaar.ok) return mislukt([bestandfout(klaar.fout.code, uitkomst.waarde.naam)])
    bestanden.push({ naam: uitkomst.waarde.naam, klaar: klaar.waarde })
  }
  return ok(bestanden)
}

function bestandfout(code: Antwoordfout, naam: string): Overtreding<Antwoordfout> {
  return { veld: 'bestand', code, waarden: { naam } }
}

async function bewaarKlad(taakId: string, { tekst, keuze }: Gestuurd, overtredingen: Overtreding<Antwoordfout>[]): Promise<void> {
  await db.taak.updateMany({
    where: { id: taakId, status: { not: 'beantwoord' } },
    data: { kladVersleuteld: pakIn(taakId, { tekst, keuze, overtredingen }) },
  })
}
