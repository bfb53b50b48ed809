import type { Afhandelwijze, Overtreding, Uitweg } from '@/lib/catalogus/define-dienst'
import type { Inhoud } from './schema'

/** A child under 18 of the person, as the register has it. `sleutel` names it in the form without its national number. */
export type Kind = { sleutel: string; insz: string; naam: string }

/** What the database of acts said: the data that an extract prints, or why there are none (a code of `redenen`). */
export type Aktestand = { insz: string; gegevens: Record<string, unknown> } | { beletsel: string }

/** What the rules need to know of the world; gathered before, so that the rules stay pure. */
export type Feiten = {
  vandaag: string
  /** Absent for who has no national number: there is nobody to look up then. */
  insz?: string
  persoon?: { naam: string; geboorteplaats: string; op: string }
  /** Undefined while they were not needed, or when the register did not answer. */
  kinderen?: Kind[]
  /** Asked only when the register may give the document at once. */
  akte?: Aktestand
}

/** Answer for "my child is not in this list". */
export const NIET_IN_LIJST = 'niet-in-lijst'

/** An act is open to everybody after so many years (domain facts 2.1). */
const OPENBAAR_NA_JAREN = 100

/** What was typed or chosen and cannot be. */
export function regels(inhoud: Partial<Inhoud>, { vandaag, kinderen }: Feiten): Overtreding[] {
  const overtredingen: Overtreding[] = []
  const { geboortedatum, kind, waaromAfschrift, gevraagdDoor, land } = inhoud
  if (geboortedatum && geboortedatum > vandaag) overtredingen.push({ veld: 'geboortedatum-dag', code: 'geboortedatum.toekomst' })
  if (kind && kind !== NIET_IN_LIJST && kinderen && !kinderen.some(({ sleutel }) => sleutel === kind)) {
    overtredingen.push({ veld: 'kind', code: 'kind.onbekend' })
  }
  if (waaromAfschrift && waaromAfschrift !== 'geschiedenis' && !gevraagdDoor) {
    overtredingen.push({ veld: 'gevraagdDoor', code: 'gevraagdDoor.leeg' })
  }
  if (land && /^(belgi[eë]|belgium|belgique|belgien)$/i.test(land)) overtredingen.push({ veld: 'land', code: 'land.belgie' })
  return overtredingen
}

/** Who cannot finish online, and why. */
export function uitweg(inhoud: Partial<Inhoud>, { vandaag, insz }: Feiten): Uitweg | undefined {
  const { voorWie, geboortedatum } = inhoud
  if (!insz && (voorWie === 'ikzelf' || voorWie === 'kind')) return { code: 'niet-in-register', soort: 'afspraak' }
  const grens = `${Number(vandaag.slice(0, 4)) - OPENBAAR_NA_JAREN}${vandaag.slice(4)}`
  if (isVoorIemandAnders(inhoud) && geboortedatum && geboortedatum < grens) return { code: 'ouder-dan-100-jaar', soort: 'informatie' }
  return undefined
}

/** Remarks that stop nobody: why it will not be there at once, and what to mind abroad. */
export function opmerkingen(inhoud: Partial<Inhoud>, feiten: Feiten): string[] {
  return [...redenenVoorDossier(inhoud, feiten), ...(inhoud.bestemming === 'buiten-eu' ? ['buiten-eu'] : [])]
}

/**
 * What the register gives for oneself or one's own child is issued at once. A full copy and another person's act
 * always pass a member of staff; so does whatever the register did not give, with the reason.
 */
export function handelAf(inhoud: Partial<Inhoud>, feiten: Feiten): Afhandelwijze {
  const redenen = redenenVoorDossier(inhoud, feiten)
  const { akte } = feiten
  if (redenen.length > 0) return { afhandeling: 'dossier', redenen, documenten: [] }
  if (!akte || 'beletsel' in akte) return { afhandeling: 'dossier', redenen: ['register-stil'], documenten: [] }
  const documenttype = inhoud.soort === 'meertalig' ? 'uittreksel-geboorteakte-meertalig' : 'uittreksel-geboorteakte'
  // A parent gets a child's document for this request only: the right to it ends at 18, or with a ruling.
  const eenmalig = akte.insz === feiten.insz ? undefined : true
  return { afhandeling: 'automatisch', documenten: [{ documenttype, insz: akte.insz, gegevens: akte.gegevens, taal: 'nl', eenmalig }] }
}

/** Whether it is about somebody that the register does not know as the person or a child under 18. */
export function isVoorIemandAnders({ voorWie, kind }: Partial<Inhoud>): boolean {
  return voorWie === 'iemand-anders' || (voorWie === 'kind' && kind === NIET_IN_LIJST)
}

/** Whether the reason is asked: not for an extract of one's own or one's child's, which nobody has to explain. */
export function vraagtDoel(inhoud: Partial<Inhoud>): boolean {
  return inhoud.soort === 'meertalig' || isVoorIemandAnders(inhoud)
}

/** Whether the database of acts is to be asked: as soon as the answers may lead to a document at once, no sooner. */
export function vraagtAkte(inhoud: Partial<Inhoud>): boolean {
  const { soort, voorWie, kind, doel } = inhoud
  if (isVoorIemandAnders(inhoud) || (voorWie === 'kind' && !kind) || !voorWie) return false
  return soort === 'uittreksel' || (soort === 'meertalig' && doel !== undefined)
}

/** Whose act it is, when the register knows; undefined for somebody else or while it is not known. */
export function inszVan(inhoud: Partial<Inhoud>, { insz, kinderen }: Pick<Feiten, 'insz' | 'kinderen'>): string | undefined {
  if (inhoud.voorWie === 'ikzelf') return insz
  return kinderen?.find(({ sleutel }) => sleutel === inhoud.kind)?.insz
}

function redenenVoorDossier(inhoud: Partial<Inhoud>, { akte }: Feiten): string[] {
  const redenen: string[] = []
  if (inhoud.soort === 'afschrift') redenen.push('afschrift')
  if (isVoorIemandAnders(inhoud)) redenen.push('voor-iemand-anders')
  if (redenen.length === 0 && akte && 'beletsel' in akte) redenen.push(akte.beletsel)
  return redenen
}
