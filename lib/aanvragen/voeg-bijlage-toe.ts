import { fileTypeFromBuffer } from 'file-type'
import { bewaarBestand, heeftInhoud } from '@/lib/platform/bestanden'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { verpakBijlagenaam } from './bijlagenaam'
import { type Concept, vergrendelConcept } from './concept'
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

/** A file that is taken, with the name that it gets. */
export type HerkendBestand = { bytes: Uint8Array; mime: string; naam: string }

/**
 * Adds a file to a field of somebody's own concept: file and row are written together, encrypted. The same file
 * sent twice is there once.
 */
export async function voegBijlageToe(concept: Concept, veld: string, max: number, upload: Upload): Promise<Result<null, Bijlagefout>> {
  const gekend = await herkenBestand(upload)
  if (!gekend.ok) return gekend
  return inTransactie(async (tx) => {
    const rij = await vergrendelConcept(tx, concept.id)
    if (rij?.burgerId !== concept.burgerId) return ok(null)
    return schrijfBijlage(tx, concept.id, veld, max, gekend.waarde)
  })
}

/** Writes a file with an aanvraag that is locked: no more than `max` of a field, and the same one once. */
export async function schrijfBijlage(
  tx: Tx,
  aanvraagId: string,
  veld: string,
  max: number,
  { bytes: inhoud, mime, naam }: HerkendBestand,
): Promise<Result<null, Bijlagefout>> {
  const aanwezig = await tx.bijlage.findMany({ where: { aanvraagId, veld }, select: { bestandId: true } })
  const bestandIds = aanwezig.map(({ bestandId }) => bestandId)
  if (await heeftInhoud(tx, bestandIds, inhoud)) return ok(null)
  if (aanwezig.length >= max) return mislukt({ code: 'bijlage.te-veel' as const, naam })
  const id = nieuwId()
  const bestandId = await bewaarBestand(tx, inhoud, mime)
  const bytes = inhoud.byteLength
  const naamVersleuteld = verpakBijlagenaam(id, naam)
  await tx.bijlage.create({ data: { id, aanvraagId, veld, naamVersleuteld, bestandId, mime, bytes, toegevoegdOp: stadsNu() } })
  return ok(null)
}

/** What a file is by its content, whatever its name says; or why it is not taken. */
export async function herkenBestand({ naam: gegeven, bytes }: Upload): Promise<Result<HerkendBestand, Bijlagefout>> {
  const naam = schoneNaam(gegeven)
  if (bytes.byteLength === 0) return mislukt({ code: 'bijlage.leeg', naam })
  if (bytes.byteLength > env().UPLOAD_MAX_BYTES) return mislukt({ code: 'bijlage.te-groot', naam })
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  const extensie = SOORTEN[mime]
  if (!extensie) return mislukt({ code: 'bijlage.soort', naam })
  return ok({ bytes, mime, naam: `${naam.replace(/\.[^.]{1,5}$/, '')}.${extensie}` })
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
