import type { Aanvrager } from '@/lib/aanvragen/aanvrager'
import { bewaarStap, type Stapfout, type Stapuitkomst, type Stapvraag } from '@/lib/aanvragen/bewaar-stap'
import { findConcept } from '@/lib/aanvragen/concept'
import { type OpenFormulier, type OpenFout, openFormulier } from '@/lib/aanvragen/open-formulier'
import { type IndienFout, submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { getyptOp } from '@/lib/aanvragen/zicht'
import { sterkste } from '@/lib/auth/niveaus'
import { mag } from '@/lib/auth/rechten'
import { type Beschermd, isDicht, isGeopendSinds } from '@/lib/bescherming/poort'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { getBurger } from '@/lib/burgers/get-burger'
import { noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { findOpenOverdracht, gebruikCode, type OpenOverdracht, sluitOverdracht } from './overdracht'

/** How a citizen at the counter says that everything is right: having read it on the screen, or signed it on paper. */
export const VERKLARINGEN = ['scherm', 'papier'] as const
export type Verklaring = (typeof VERKLARINGEN)[number]

type Weg = { code: 'geen-recht' | 'gesloten' }

/** Opens a form with the code that its citizen made. The line of it is written before anything is read. */
export async function openMetCode(medewerker: Behandelaar, code: string): Promise<Result<OpenOverdracht, { code: 'geen-recht' | 'werkt-niet' }>> {
  if (!mag(medewerker.rol, 'burger-helpen')) return mislukt({ code: 'geen-recht' })
  const overdracht = await gebruikCode(medewerker.id, code)
  if (!overdracht) return mislukt({ code: 'werkt-niet' })
  // Of somebody protected nothing is read yet: its first page asks why.
  if (!(await dichtVoor(medewerker, overdracht))) await noteer(medewerker, overdracht)
  return ok(overdracht)
}

/** A page of a form that was handed over, as its citizen would see it. Each look leaves its line. */
export async function openAanBalie(
  medewerker: Behandelaar,
  id: string,
  plaats: string,
  taal: string,
): Promise<Result<OpenFormulier & { overdracht: OpenOverdracht }, OpenFout | Weg | Beschermd>> {
  const gevonden = await vind(medewerker, id)
  if (!gevonden.ok) return gevonden
  const overdracht = gevonden.waarde
  const namens = await aanvragerVan(overdracht)
  if (!namens) return mislukt({ code: 'gesloten' })
  const dicht = await dichtVoor(medewerker, overdracht)
  if (dicht) return mislukt({ code: 'beschermd', betrokkene: dicht })
  await noteer(medewerker, overdracht)
  const open = await openFormulier(namens, overdracht.dienst, plaats, taal)
  return open.ok ? ok({ ...open.waarde, overdracht }) : open
}

/** Stores a step that staff filled in with the citizen; what they changed is marked. */
export async function bewaarAanBalie(
  medewerker: Behandelaar,
  id: string,
  vraag: Omit<Stapvraag, 'dienst' | 'sleutel'>,
): Promise<Result<Stapuitkomst & { dienst: string }, Stapfout | Weg | Beschermd>> {
  const gevonden = await vindOpen(medewerker, id)
  if (!gevonden.ok) return gevonden
  const { dienst, aanvraagId } = gevonden.waarde
  const namens = await aanvragerVan(gevonden.waarde)
  if (!namens) return mislukt({ code: 'gesloten' })
  const bewaard = await bewaarStap(namens, { ...vraag, dienst, sleutel: aanvraagId }, { medewerkerId: medewerker.id })
  return bewaard.ok ? ok({ ...bewaard.waarde, dienst }) : bewaard
}

/**
 * Sends a form for a citizen at the counter who says that everything is right; how they said so stands in its story. As strongly
 * as the citizen signed in themselves: what asks for more they send themselves.
 */
export async function dienInAanBalie(
  medewerker: Behandelaar,
  id: string,
  { verklaring, gezien }: { verklaring: Verklaring; gezien: string },
): Promise<Result<{ referentie: string; dienst: string }, IndienFout | Weg | Beschermd>> {
  const gevonden = await vindOpen(medewerker, id)
  if (!gevonden.ok) return gevonden
  const { dienst, aanvraagId } = gevonden.waarde
  const namens = await aanvragerVan(gevonden.waarde)
  if (!namens) return mislukt({ code: 'gesloten' })
  const aanBalie = { medewerkerId: medewerker.id, verklaring }
  const verstuurd = await submitAanvraag(namens, { dienst, indienSleutel: aanvraagId, gezien, aanBalie })
  if (!verstuurd.ok) return verstuurd
  await sluitOverdracht(medewerker.id, id)
  return ok({ ...verstuurd.waarde, dienst })
}

async function vind(medewerker: Behandelaar, id: string): Promise<Result<OpenOverdracht, Weg>> {
  if (!mag(medewerker.rol, 'burger-helpen')) return mislukt({ code: 'geen-recht' })
  const overdracht = await findOpenOverdracht(medewerker.id, id)
  return overdracht ? ok(overdracht) : mislukt({ code: 'gesloten' })
}

/**
 * The same for what is written in it. Of somebody protected why was said when the form was opened: that holds as long as staff may work in
 * it, so that nothing is lost of what was typed with the citizen there.
 */
async function vindOpen(medewerker: Behandelaar, id: string): Promise<Result<OpenOverdracht, Weg | Beschermd>> {
  const gevonden = await vind(medewerker, id)
  if (!gevonden.ok) return gevonden
  const dicht = await dichtVoor(medewerker, gevonden.waarde)
  if (!dicht || (await isGeopendSinds(medewerker.id, dicht, gevonden.waarde.geopendOp))) return gevonden
  return mislukt({ code: 'beschermd', betrokkene: dicht })
}

/** The citizen whose form it is, as strongly as they were signed in when the registers were last asked for it or something was typed. */
async function aanvragerVan({ burgerId, dienst, aanvraagId }: OpenOverdracht): Promise<Aanvrager | undefined> {
  const concept = await findConcept({ burgerId }, dienst)
  if (concept?.id !== aanvraagId) return undefined
  const { insz, voornaam, achternaam, email, telefoon } = await getBurger(burgerId)
  const niveau = sterkste(concept.niveau, getyptOp(concept))
  return { burgerId, insz: niveau === 'low' ? undefined : insz, niveau, voornaam, achternaam, email, telefoon }
}

async function dichtVoor({ id }: Behandelaar, { burgerId }: OpenOverdracht): Promise<string | undefined> {
  return isDicht(id, [await betrokkeneVanBurger(burgerId)])
}

async function noteer({ id }: Behandelaar, { aanvraagId, burgerId }: OpenOverdracht): Promise<void> {
  await noteerAanvraaginzage(
    { id: aanvraagId, eigenaar: { burgerId } },
    { door: { soort: 'medewerker', medewerkerId: id }, doel: 'balie-helpen' },
    'aanvraag',
  )
}
