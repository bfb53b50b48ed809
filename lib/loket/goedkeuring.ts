import { type AanvraagKop, koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { findMedewerker } from '@/lib/auth/find-medewerker'
import { mag } from '@/lib/auth/rechten'
import { hefOp, maakVast } from '@/lib/bescherming/beheer-bescherming'
import type { Beschermd } from '@/lib/bescherming/poort'
import { type DocumentKop, findDocumentKop } from '@/lib/documenten/lees-document'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { findVoorbereiding, type Sluiting, sluitVoorbereiding, type Voorbereiding } from '@/lib/vierogen/voorbereiding'
import { type Behandelaar, isVan } from './behandelaar'
import { beslis } from './beslis'
import { herroepDocument } from './herroep-document'
import { isOverZelf } from './over-zelf'
import { magWijzigen } from './schrijfpoort'

/**
 * Why nothing was approved: not there, no right, one's own work, closed or changed meanwhile, who prepared it has not the role for it
 * any more, the file is protected and was not opened, or a register or the document stands in the way.
 */
export type Goedkeurfout =
  | { code: 'geen-recht' | 'niet-gevonden' | 'eigen' | 'gewijzigd' | 'voorbereider-weg' | 'ongewijzigd' | 'bron' | 'niet-te-verbeteren' }
  | Beschermd

/** Why it was not sent back or taken back. */
export type Terugfout = { code: 'geen-recht' | 'niet-gevonden' | 'eigen' | 'gewijzigd' | 'woorden.leeg' | 'woorden.lang' } | Beschermd

export const MAX_WOORDEN = 1_000

/** The right that preparing each kind asks for: who lost it cannot have their work approved. */
const RECHT_VAN_VOORBEREIDER = { besluit: 'besluiten', document: 'document-intrekken', bescherming: 'goedkeuren' } as const

/**
 * What waits in the own team, for who may approve it or prepared it; undefined for every other, as for what is not there. Who has only some
 * diensten of the team approves no decision on a case of another.
 */
export async function findVoorMij(medewerker: Behandelaar, voorbereidingId: string): Promise<Voorbereiding | undefined> {
  const { id, rol, team } = medewerker
  const voorbereiding = isId(voorbereidingId) ? await findVoorbereiding(voorbereidingId) : undefined
  if (!voorbereiding || (voorbereiding.team !== team && voorbereiding.soort !== 'bescherming')) return undefined
  if (voorbereiding.voorbereidDoor === id) return voorbereiding
  if (!mag(rol, 'goedkeuren')) return undefined
  const kop = await kopVan(voorbereiding)
  return !kop || isVan(medewerker, kop) ? voorbereiding : undefined
}

/** Whether who prepared it still has the role, the team and the dienst for it. */
export async function kanNog(voorbereiding: Voorbereiding): Promise<Behandelaar | undefined> {
  const { soort, voorbereidDoor, team } = voorbereiding
  const [wie, kop] = await Promise.all([findMedewerker(voorbereidDoor), kopVan(voorbereiding)])
  if (!wie || wie.team !== team || !mag(wie.rol, RECHT_VAN_VOORBEREIDER[soort])) return undefined
  return !kop || isVan(wie, kop) ? wie : undefined
}

/** Approves what another prepared, and so does it. Pressed twice it is done once; who prepared it never can, nor whom it is about. */
export async function keurGoed(medewerker: Behandelaar, id: string): Promise<Result<null, Goedkeurfout>> {
  if (!mag(medewerker.rol, 'goedkeuren')) return mislukt({ code: 'geen-recht' })
  const voorbereiding = await findVoorMij(medewerker, id)
  if (!voorbereiding) return mislukt({ code: 'niet-gevonden' })
  if (voorbereiding.voorbereidDoor === medewerker.id) return mislukt({ code: 'eigen' })
  const onderwerp = await onderwerpVan(voorbereiding)
  if (await isOverZelf(medewerker, onderwerp)) return mislukt({ code: 'geen-recht' })
  const open = await magWijzigen(medewerker, onderwerp)
  if (!open.ok) return open
  if (voorbereiding.status !== 'wacht') return isDoorMij(voorbereiding, medewerker)
  const wie = await kanNog(voorbereiding)
  if (!wie) return mislukt({ code: 'voorbereider-weg' })
  const uitslag = await DOET[voorbereiding.soort](voorbereiding, wie, medewerker.id)
  if (uitslag.ok || uitslag.fout.code !== 'gewijzigd') return uitslag
  // Two presses at the same time: the second finds what the first did.
  const nu = await findVoorbereiding(id)
  return nu ? isDoorMij(nu, medewerker) : uitslag
}

/** Sends what another prepared back, with why. */
export async function stuurTerug(medewerker: Behandelaar, id: string, getypt: string): Promise<Result<null, Terugfout>> {
  if (!mag(medewerker.rol, 'goedkeuren')) return mislukt({ code: 'geen-recht' })
  const voorbereiding = await findVoorMij(medewerker, id)
  if (!voorbereiding) return mislukt({ code: 'niet-gevonden' })
  if (voorbereiding.voorbereidDoor === medewerker.id) return mislukt({ code: 'eigen' })
  const onderwerp = await onderwerpVan(voorbereiding)
  if (await isOverZelf(medewerker, onderwerp)) return mislukt({ code: 'geen-recht' })
  const open = await magWijzigen(medewerker, onderwerp)
  if (!open.ok) return open
  const woorden = getypt.replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
  if (!woorden) return mislukt({ code: 'woorden.leeg' })
  if (woorden.length > MAX_WOORDEN) return mislukt({ code: 'woorden.lang' })
  return sluit(voorbereiding, { status: 'teruggestuurd', medewerkerId: medewerker.id, woorden })
}

/** Who prepared something takes it back, to change it. */
export async function neemTerug(medewerker: Behandelaar, id: string): Promise<Result<null, Terugfout>> {
  const voorbereiding = await findVoorMij(medewerker, id)
  if (!voorbereiding || voorbereiding.voorbereidDoor !== medewerker.id) return mislukt({ code: 'niet-gevonden' })
  const open = await magWijzigen(medewerker, await onderwerpVan(voorbereiding))
  if (!open.ok) return open
  return sluit(voorbereiding, { status: 'ingetrokken', medewerkerId: medewerker.id })
}

const DOET: Record<Voorbereiding['soort'], (voorbereiding: Voorbereiding, wie: Behandelaar, door: string) => Promise<Result<null, Goedkeurfout>>> = {
  besluit: async (voorbereiding, wie, medewerkerId) => {
    const kop = await kopVan(voorbereiding)
    const wat = { referentie: kop?.referentie ?? '', stand: voorbereiding.stand, waarden: voorbereiding.inhoud }
    const invoer = { ...wat, medewerker: wie, bijPoort: { id: medewerkerId } }
    const uitslag = await beslis(invoer, { voorbereidingId: voorbereiding.id, medewerkerId })
    return uitslag.ok ? uitslag : mislukt({ code: 'gewijzigd' })
  },
  document: (voorbereiding, _, medewerkerId) => herroepDocument(voorbereiding, { voorbereidingId: voorbereiding.id, medewerkerId }),
  bescherming: ({ id, onderwerp, inhoud }, _, medewerkerId) =>
    inTransactie(async (tx) => {
      if (!(await sluitVoorbereiding(tx, id, { status: 'goedgekeurd', medewerkerId }))) return mislukt({ code: 'gewijzigd' })
      await (inhoud.doe === 'opheffen' ? hefOp(tx, onderwerp) : maakVast(tx, onderwerp))
      return ok(null)
    }),
}

/** The case that a decision was prepared for. */
export async function kopVan({ soort, onderwerp }: Voorbereiding): Promise<AanvraagKop | undefined> {
  return soort === 'besluit' ? (await koppenVan([onderwerp])).get(onderwerp) : undefined
}

/** What something that was prepared is about, as far as a gate stands before it: protecting somebody is no change of their file. */
export async function onderwerpVan(voorbereiding: Voorbereiding): Promise<{ aanvraag?: AanvraagKop; document?: DocumentKop }> {
  const { soort, onderwerp } = voorbereiding
  return { aanvraag: await kopVan(voorbereiding), document: soort === 'document' ? await findDocumentKop(onderwerp) : undefined }
}

function isDoorMij({ status, nagekekenDoor }: Voorbereiding, { id }: Behandelaar): Result<null, { code: 'gewijzigd' }> {
  return status === 'goedgekeurd' && nagekekenDoor === id ? ok(null) : mislukt({ code: 'gewijzigd' })
}

/** Closes it; of a case with the case locked, as every change of one. The same press twice is done once. */
function sluit({ id, soort, onderwerp, inhoud, ...eerder }: Voorbereiding, sluiting: Sluiting): Promise<Result<null, { code: 'gewijzigd' }>> {
  if (eerder.status === sluiting.status && (eerder.nagekekenDoor ?? eerder.voorbereidDoor) === sluiting.medewerkerId) return Promise.resolve(ok(null))
  return inTransactie(async (tx) => {
    if (soort === 'besluit') await vergrendelAanvraag(tx, onderwerp)
    if (!(await sluitVoorbereiding(tx, id, sluiting))) return mislukt({ code: 'gewijzigd' })
    if (soort === 'besluit') await noteer(tx, onderwerp, sluiting)
    // It held from the moment it was asked; what nobody else agrees to holds no longer.
    if (soort === 'bescherming' && inhoud.doe === 'zetten') await hefOp(tx, onderwerp)
    return ok(null)
  })
}

function noteer(tx: Tx, aanvraagId: string, { status, medewerkerId }: Sluiting): Promise<void> {
  const wat = status === 'teruggestuurd' ? 'besluit.teruggestuurd' : 'besluit.teruggenomen'
  return noteerGebeurtenis(tx, aanvraagId, wat, { soort: 'medewerker', medewerkerId })
}
