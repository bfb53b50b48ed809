import { fileTypeFromBuffer } from 'file-type'
import { bewaarBestand, heeftInhoud, type KlaarBestand, zetBestandKlaar } from '@/lib/bestanden/bewaar-bestand'
import { Opslagfout } from '@/lib/bestanden/opslagfout'
import { keur } from '@/lib/bestanden/virus/viruscontrole'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { verpakBijlagenaam } from './bijlagenaam'
import { type Concept, vergrendelConcept } from './concept'
import { isVan } from './eigenaar'
import type { Bijlagefout } from './inhoud'

/** A file as a browser sent it. */
export type Upload = { naam: string; bytes: Uint8Array }

/** What is taken: known by content, whatever the name says. */
const SOORTEN: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
}

const MAX_NAAM = 80

/**
 * Adds a file to a field of somebody's own concept: file and row are written together, encrypted. The same file
 * sent twice is there once. When the place of files does not take it, nothing of it is there and the person is told.
 */
export async function voegBijlageToe(concept: Concept, veld: string, max: number, upload: Upload): Promise<Result<null, Bijlagefout>> {
  const gekend = await herken(upload)
  if (!gekend.ok) return gekend
  const { mime, naam } = gekend.waarde
  const weeg = (tx: Tx) => weegBijlage(tx, concept, veld, max, { naam, bytes: upload.bytes })
  const vooraf = await inTransactie(weeg)
  if (vooraf) return vooraf
  const klaar = await zetKlaar(upload.bytes, mime)
  if (!klaar.ok) return mislukt({ code: klaar.fout.code, naam })
  return inTransactie(async (tx) => {
    const anders = await weeg(tx)
    if (anders) return anders
    await schrijfBijlage(tx, { id: nieuwId(), aanvraagId: concept.id, veld, naam, klaar: klaar.waarde })
    return ok(null)
  })
}

/** What there is to say without keeping the file: it is there already, there are enough, or the concept is not theirs. */
async function weegBijlage(
  tx: Tx,
  concept: Concept,
  veld: string,
  max: number,
  { naam, bytes }: Upload,
): Promise<Result<null, Bijlagefout> | undefined> {
  const rij = await vergrendelConcept(tx, concept.id)
  if (!rij || !isVan(rij, concept.eigenaar)) return ok(null)
  const aanwezig = await tx.bijlage.findMany({ where: { aanvraagId: concept.id, veld }, select: { bestandId: true } })
  const bestandIds = aanwezig.map(({ bestandId }) => bestandId)
  if (await heeftInhoud(tx, bestandIds, bytes)) return ok(null)
  return aanwezig.length >= max ? mislukt({ code: 'bijlage.te-veel', naam }) : undefined
}

/**
 * Has the virus scanner look at a file that was taken, where there is one, and brings its content to its place; or why it is not kept: a
 * virus was found, or the place does not take it. When the scanner is silent the file is kept, and looked at later.
 */
export async function zetKlaar(bytes: Uint8Array, mime: string): Promise<Result<KlaarBestand, { code: 'bijlage.virus' | 'bijlage.opslag' }>> {
  const keuring = await keur(bytes)
  if (keuring?.stand === 'besmet') return mislukt({ code: 'bijlage.virus' })
  try {
    return ok({ ...(await zetBestandKlaar(bytes, mime)), keuring })
  } catch (fout) {
    if (fout instanceof Opslagfout) return mislukt({ code: 'bijlage.opslag' })
    throw fout
  }
}

/** What a file is once it is known. */
export type Gekend = { mime: string; naam: string }

/** Writes a file that was taken and whose content is in its place, with the row that speaks of it. */
export async function schrijfBijlage(
  tx: Tx,
  { id, aanvraagId, veld, naam, klaar }: { id: string; aanvraagId: string; veld: string; naam: string; klaar: KlaarBestand },
): Promise<void> {
  const { mime, bytes } = klaar
  const bestandId = await bewaarBestand(tx, klaar)
  const naamVersleuteld = verpakBijlagenaam(id, naam)
  await tx.bijlage.create({ data: { id, aanvraagId, veld, naamVersleuteld, bestandId, mime, bytes, toegevoegdOp: stadsNu() } })
}

/** Knows a file by its content, or says why it is not taken. */
export async function herken({ naam: gegeven, bytes }: Upload): Promise<Result<Gekend, Bijlagefout>> {
  const naam = schoneNaam(gegeven)
  if (bytes.byteLength === 0) return mislukt({ code: 'bijlage.leeg', naam })
  if (bytes.byteLength > env().UPLOAD_MAX_BYTES) return mislukt({ code: 'bijlage.te-groot', naam })
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  const extensie = SOORTEN[mime]
  if (!extensie) return mislukt({ code: 'bijlage.soort', naam })
  return ok({ mime, naam: `${naam.replace(/\.[^.]{1,5}$/, '')}.${extensie}` })
}

/** A name without a path, without signs that a system could read as something else, and not too long. */
export function schoneNaam(gegeven: string): string {
  const kaal = gegeven
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[^\p{L}\p{N} ._()-]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim()
  if (kaal.length <= MAX_NAAM) return kaal || 'bestand'
  const [extensie = ''] = /\.[^.]{1,5}$/.exec(kaal) ?? []
  return `${kaal.slice(0, MAX_NAAM - extensie.length)}${extensie}`
}
