import type { Aanvrager, Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { bewaarStap, type Stapuitkomst, type Stapvraag } from '@/lib/aanvragen/bewaar-stap'
import { type Concept, findConcept } from '@/lib/aanvragen/concept'
import { openFormulier } from '@/lib/aanvragen/open-formulier'
import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import type { Upload } from '@/lib/aanvragen/voeg-bijlage-toe'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenProefburger } from '@/tests/ondersteuning/proefburger'

/** Where a household of a test lives, so that nobody moves to where they are. */
const THUIS = { adres: { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140' } }

/** Two grown-ups and their child, of whom the first fills in. */
export async function eenInvuller(registers: Proefregisters, leden: object[] = GEZIN): Promise<{ aanvrager: Burgeraanvrager; gezin: string[] }> {
  const { burgerId, insz, gezin } = await eenProefburger(registers, leden, THUIS)
  return { aanvrager: { burgerId, insz, niveau: 'substantial', voornaam: 'Proef', achternaam: 'Persoon', telefoon: '03 555 01 01' }, gezin }
}

const GEZIN = [{ leeftijd: 34 }, { leeftijd: 36 }, { leeftijd: 7, ouders: [0, 1] }]

/** The same person, signed in with a password only. */
export function zwak(aanvrager: Burgeraanvrager): Burgeraanvrager {
  return { ...aanvrager, insz: undefined, niveau: 'low' }
}

type Ingevuld = Record<string, string | string[]>

/** Sends a step as a browser does, and says where it leads; throws when it was refused. */
export async function stuur(
  aanvrager: Aanvrager,
  dienst: string,
  stap: string,
  ingevuld: Ingevuld,
  anders: Partial<Stapvraag> & { alleenBewaren?: boolean } = {},
): Promise<Stapuitkomst> {
  const uitkomst = await bewaarStap(aanvrager, stapvraag(dienst, stap, ingevuld, anders), anders)
  if (!uitkomst.ok) throw new Error(`the step was refused: ${uitkomst.fout.code}`)
  const { overtredingen: _, ...waarheen } = uitkomst.waarde
  return waarheen
}

/** What a browser sends with a step. */
export function stapvraag(dienst: string, stap: string, ingevuld: Ingevuld, anders: Partial<Stapvraag> = {}): Stapvraag {
  const ruw = Object.fromEntries(Object.entries(ingevuld).map(([naam, waarde]) => [naam, [waarde].flat()]))
  return { dienst, stap, sleutel: nieuwId(), ruw, uploads: [], actie: { soort: 'verder' }, taal: 'nl', vanuitOverzicht: false, ...anders }
}

/** The concept of a person; there must be one. */
export async function conceptVan(wie: Aanvrager, dienst: string): Promise<Concept> {
  const concept = await findConcept(wie, dienst)
  if (!concept) throw new Error('there is no concept')
  return concept
}

/** The form as it stands before the person, who signed in strongly enough for the registers to answer. */
export async function open(aanvrager: Aanvrager, dienst: string, plaats = 'overzicht') {
  const geopend = await openFormulier(aanvrager, dienst, plaats, 'nl')
  if (!geopend.ok) throw new Error(`the form was not opened: ${JSON.stringify(geopend.fout)}`)
  return geopend.waarde
}

export const NIEUW_ADRES = { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': '12', 'verhuisdatum-dag': '' }

/** The new address with a day so long ago. */
export function nieuwAdres(dagenGeleden = 2): Ingevuld {
  return { ...NIEUW_ADRES, 'verhuisdatum-dag': plusDagen(vandaag(), -dagenGeleden) }
}

/** Fills in a whole move, step by step, as a person does; gives the concept that can be sent. */
export async function vulVerhuisIn(aanvrager: Burgeraanvrager): Promise<Concept> {
  const dienst = 'adreswijziging'
  await stuur(aanvrager, dienst, 'situatie', { situatie: 'gewoon' })
  await stuur(aanvrager, dienst, 'nieuw-adres', nieuwAdres())
  const { feiten } = await conceptVan(aanvrager, dienst)
  const wie = (feiten as { gezin: { sleutel: string }[] }).gezin.map(({ sleutel }) => sleutel)
  await stuur(aanvrager, dienst, 'wie', { wie, anderen: 'nee' })
  await stuur(aanvrager, dienst, 'woning', { bewoning: 'leeg' })
  const { naar } = await stuur(aanvrager, dienst, 'thuis', { thuis: ['avond'], naamOpBel: 'ja', telefoon: '' })
  if (naar !== 'overzicht') throw new Error(`a whole form led to ${naar}`)
  return conceptVan(aanvrager, dienst)
}

/** Asks for another person's act, up to the step that asks for proof. */
export async function vraagAkteVanAnder(aanvrager: Burgeraanvrager): Promise<void> {
  const dienst = 'geboorteakte'
  await stuur(aanvrager, dienst, 'wat', { soort: 'uittreksel' })
  await stuur(aanvrager, dienst, 'voor-wie', { voorWie: 'iemand-anders' })
  const persoon = { voornamen: 'Alma', achternaam: 'Janssens', 'geboortedatum-dag': '14 7 1941', geboorteplaats: 'Antwerpen' }
  await stuur(aanvrager, dienst, 'persoon', persoon)
}

/** Gives the proof and the rest of it, and sends; gives the reference. */
export async function geefBewijs(aanvrager: Burgeraanvrager, bewijs: Upload): Promise<string> {
  const dienst = 'geboorteakte'
  await stuur(aanvrager, dienst, 'hoedanigheid', { hoedanigheid: 'erfgenaam' }, { uploads: [{ veld: 'bewijs', ...bewijs }] })
  await stuur(aanvrager, dienst, 'gebruik', { doel: 'erfenis' })
  await stuur(aanvrager, dienst, 'toelichting', { toelichting: 'De notaris vraagt het.' })
  return dienIn(aanvrager, await conceptVan(aanvrager, dienst))
}

/** Sends a concept; throws when it was refused. */
export async function dienIn(aanvrager: Aanvrager, { dienst, id }: Concept): Promise<string> {
  const uitkomst = await submitAanvraag(aanvrager, { dienst, indienSleutel: id })
  if (!uitkomst.ok) throw new Error(`nothing was sent: ${JSON.stringify(uitkomst.fout)}`)
  return uitkomst.waarde.referentie
}

/** How often a register was asked for this form, by what was looked at. */
export async function inzagen({ id }: Pick<Concept, 'id'>): Promise<Record<string, number>> {
  const rijen = await db.inzage.groupBy({ by: ['wat'], where: { aanvraagId: id }, _count: true })
  return Object.fromEntries(rijen.map(({ wat, _count }) => [wat, _count]))
}
