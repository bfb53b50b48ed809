import { stuurBerichten } from '@/lib/berichten/stuur-bericht'
import type { Doel } from '@/lib/inzage/noteer-inzage'
import { maakRegisterlezers, type Registerlezer } from '@/lib/inzage/registerlezer'
import { db, inTransactie, isAfgewezen } from '@/lib/platform/database'
import { isoDag, naarDatum, vandaag } from '@/lib/platform/klok'
import type { Result } from '@/lib/platform/result'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { type Beletsel, GEEN_RECHT } from './define-documenttype'
import { documentbericht } from './documentbericht'
import { getDocumenttype } from './find-documenttype'
import { beeindig, type Registergebeurtenis, slotOpDocument, type Uitgiftereden } from './geef-uit'
import { geldigheidVan } from './geldigheid'
import { haalGegevens } from './haal-gegevens'
import { leesStanden, type Stand, vergrendelStanden } from './lees-standen'
import { isOngewijzigd, maakVersie, type NieuweVersie } from './maak-versie'
import { noteerStoringen, verwerkBeletsel } from './noteer-beletsel'
import { schrijfVersies } from './schrijf-versies'
import { gevolgVan, vernieuwdag } from './vernieuwing'
import { vernummerPersoon } from './vernummer-persoon'

/** Why documents are looked at again. `kenmerk` names the cause: one cause brings one message. */
export type Opdracht = {
  reden: Uitgiftereden
  doel: Doel
  kenmerk: string
  aanleiding?: Registergebeurtenis
  /** Whether the holder of a document wants no new one; absent: nobody is asked. */
  uitgezet?: (document: Stand['document']) => boolean
}

/** A document for which nothing could be done, and why; the others were. */
export type Mislukking = { documentId: string; fout: Error }

/** So many documents are locked and written together at most. */
const PER_TRANSACTIE = 250

type Gevraagd = { stand: Stand; gegevens: Result<Record<string, unknown>, Beletsel> }

/**
 * Issues documents anew from what the registers say of everyone whom they are about, asked as one question to each register. Gives
 * those that are to be tried again: nobody waits for them.
 */
export async function geefOpnieuwUit(documentIds: readonly string[], opdracht: Opdracht, vernummerd = false): Promise<Mislukking[]> {
  const standen = (await leesStanden(documentIds)).filter(
    ({ document }) => getDocumenttype(document.documenttype).haalGegevens && document.inszVersleuteld,
  )
  const [ingetrokken, lopend] = [standen.filter(isIngetrokken), standen.filter((stand) => !isIngetrokken(stand))]
  await staakVernieuwing(ingetrokken)
  const lezer = maakRegisterlezers({ door: { soort: 'systeem' }, doel: opdracht.doel })
  const gevraagd = await Promise.all(lopend.map((stand) => probeer(stand, () => vraag(stand, lezer))))
  const mislukt = gevraagd.flatMap((uitkomst) => ('fout' in uitkomst ? [uitkomst] : []))
  const antwoorden = gevraagd.flatMap((uitkomst) => ('fout' in uitkomst ? [] : [uitkomst.waarde]))
  const verhuisd = antwoorden.filter(({ gegevens }) => !vernummerd && !gegevens.ok && gegevens.fout.nieuwInsz)
  const gewoon = antwoorden.filter((antwoord) => !verhuisd.includes(antwoord))
  return [...mislukt, ...(await verwerk(gewoon, opdracht)), ...(await volgVernummering(verhuisd, opdracht))]
}

function isIngetrokken({ laatste }: Stand): boolean {
  return laatste?.status === 'ingetrokken'
}

async function vraag(stand: Stand, lezer: (insz: string) => Registerlezer): Promise<Gevraagd> {
  const { document } = stand
  return { stand, gegevens: await haalGegevens(getDocumenttype(document.documenttype), lezer(inszVan(stand)), vandaag()) }
}

function inszVan({ document }: Stand): string {
  return ontsleutel(document.inszVersleuteld ?? '', `document:${document.id}`)
}

/** What goes wrong with one document is about that one. */
async function probeer<T>({ document }: Stand, doe: () => T | Promise<T>): Promise<{ waarde: T } | Mislukking> {
  try {
    return { waarde: await doe() }
  } catch (fout) {
    return { documentId: document.id, fout: fout instanceof Error ? fout : new Error(String(fout)) }
  }
}

async function verwerk(antwoorden: Gevraagd[], opdracht: Opdracht): Promise<Mislukking[]> {
  const storingen: { stand: Stand; code: string }[] = []
  const vervangingen: Vervanging[] = []
  const mislukt: Mislukking[] = []
  for (const { stand, gegevens } of antwoorden) {
    if (!gegevens.ok && gevolgVan(gegevens.fout.code) === 'opnieuw-proberen') storingen.push({ stand, code: gegevens.fout.code })
    else {
      const uitkomst = await probeer(stand, () => (gegevens.ok ? beoordeel(stand, gegevens.waarde, opdracht) : verwerkBeletsel(stand, gegevens.fout)))
      if ('fout' in uitkomst) mislukt.push(uitkomst)
      else if (uitkomst.waarde) vervangingen.push(uitkomst.waarde)
    }
  }
  await noteerStoringen(storingen)
  mislukt.push(...storingen.map(({ stand, code }) => ({ documentId: stand.document.id, fout: new Error(`a register did not answer: ${code}`) })))
  for (let vanaf = 0; vanaf < vervangingen.length; vanaf += PER_TRANSACTIE) {
    mislukt.push(...(await vervang(vervangingen.slice(vanaf, vanaf + PER_TRANSACTIE), opdracht)))
  }
  return mislukt
}

/** A new versie that was made in the place of the one that was found. */
type Vervanging = { stand: Stand; nieuw: NieuweVersie }

/** What follows from the data of today: a versie to write, or nothing more. */
async function beoordeel(stand: Stand, gegevens: Record<string, unknown>, opdracht: Opdracht): Promise<Vervanging | undefined> {
  const { document, laatste, geldige } = stand
  const gelijk = geldige && isOngewijzigd(geldige, gegevens)
  if (opdracht.uitgezet?.(document)) return gelijk || !geldige ? undefined : laatEindigen(stand, opdracht)
  if (opdracht.reden === 'register-gewijzigd' && gelijk) return bevestig(stand)
  const uitgifte = {
    burgerId: document.burgerId,
    documenttype: document.documenttype,
    onderwerp: { insz: inszVan(stand) },
    gegevens,
    taal: laatste?.taal ?? 'nl',
    reden: await redenVan(stand, opdracht),
    aanleiding: opdracht.aanleiding,
  }
  return { stand, nieuw: maakVersie(uitgifte, document.id, laatste) }
}

/**
 * Writes versies in the place of those that were found, as one change; what another was faster with is left as it is. When the
 * database refuses one of them, smaller parts tell which.
 */
async function vervang(vervangingen: readonly Vervanging[], opdracht: Opdracht): Promise<Mislukking[]> {
  try {
    await inTransactie(async (tx) => {
      const nogZo = await vergrendelStanden(
        tx,
        vervangingen.map(({ stand }) => stand),
      )
      const geldige = vervangingen.filter(({ stand }) => nogZo.has(stand.document.id))
      await schrijfVersies(
        tx,
        geldige.map(({ nieuw }) => nieuw),
      )
      const berichten = geldige.map(({ stand: { document, laatste } }) =>
        documentbericht(document, laatste ? 'document-vervangen' : 'document-nieuw', opdracht.kenmerk),
      )
      await stuurBerichten(tx, berichten)
    })
    return []
  } catch (fout) {
    if (vervangingen.length > 1 && isAfgewezen(fout)) {
      const helft = Math.ceil(vervangingen.length / 2)
      return [...(await vervang(vervangingen.slice(0, helft), opdracht)), ...(await vervang(vervangingen.slice(helft), opdracht))]
    }
    return vervangingen.map(({ stand }) => ({ documentId: stand.document.id, fout: fout as Error }))
  }
}

/** A first versie that its day brought is there because its holder asked for it, or has a right to it from that day. */
async function redenVan({ document, laatste }: Stand, { reden }: Opdracht): Promise<Uitgiftereden> {
  if (laatste || reden !== 'vernieuwing') return reden
  if (document.beletsel === GEEN_RECHT) return 'recht-gekregen'
  const { burgerId, documenttype } = document
  const gevraagd = await db.documentvoorkeur.count({ where: { burgerId, documenttype, vanzelf: true } })
  return gevraagd > 0 ? 'aangezet' : 'eerste-aanmelding'
}

/** What was issued is still so: whatever stood in the way of its renewal is gone. */
async function bevestig({ document, geldige }: Stand): Promise<undefined> {
  const geldigheid = geldigheidVan(getDocumenttype(document.documenttype))
  if (!geldige?.geldigTot || !geldigheid) return
  const vernieuwVanaf = vernieuwdag(geldigheid, isoDag(geldige.geldigTot))
  await db.document.updateMany({
    where: { id: document.id, versies: { some: { id: geldige.id, status: 'geldig' } } },
    data: { beletsel: null, beletselOp: null, vernieuwVanaf: vernieuwVanaf ? naarDatum(vernieuwVanaf) : null },
  })
}

/** Its holder wants no new one, and what it says is no longer so. */
async function laatEindigen({ document, geldige }: Stand, { kenmerk }: Opdracht): Promise<undefined> {
  await inTransactie(async (tx) => {
    await slotOpDocument(tx, document.id)
    if (geldige && (await beeindig(tx, geldige.id, 'vervallen', 'register-gewijzigd')))
      await stuurBerichten(tx, [documentbericht(document, 'document-gestopt', kenmerk)])
  })
}

/** What was withdrawn is not renewed. */
async function staakVernieuwing(ingetrokken: readonly Stand[]): Promise<void> {
  if (ingetrokken.length === 0) return
  await db.document.updateMany({ where: { id: { in: ingetrokken.map(({ document }) => document.id) } }, data: { vernieuwVanaf: null } })
}

/** People who have another number are asked about once more, under that one. */
async function volgVernummering(verhuisd: readonly Gevraagd[], opdracht: Opdracht): Promise<Mislukking[]> {
  if (verhuisd.length === 0) return []
  const nummers = new Map(verhuisd.map(({ stand, gegevens }) => [stand.document.onderwerp, gegevens.ok ? undefined : gegevens.fout.nieuwInsz]))
  for (const [oud, nieuw] of nummers) if (nieuw) await inTransactie((tx) => vernummerPersoon(tx, oud, nieuw))
  return geefOpnieuwUit(
    verhuisd.map(({ stand }) => stand.document.id),
    opdracht,
    true,
  )
}
