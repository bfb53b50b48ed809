import { koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { bereikVan, mag } from '@/lib/auth/rechten'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { leesToegangen, type Toegangsregel } from '@/lib/bescherming/lees-toegangen'
import { findInzageregel } from '@/lib/inzage/find-inzageregel'
import type { InzageRegel } from '@/lib/inzage/list-inzagen'
import { noteerInzagen } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { db, inTransactie } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import type { Prisma } from '@/prisma/client/client'
import { controleerTekst, type Inzagevraag, leesTekst, maakInzagevraag } from './inzagevraag'

const HOOGSTENS = 100
export const TEL_INZAGEVRAGEN_TOT = 100

/** A question that waits, without its words: those leave a line. */
export type Wachtregel = Pick<Inzagevraag, 'id' | 'gesteldOp' | 'uiterlijk'> & { wie?: string; bijAuditor: boolean }

/** A question with the look it is about. */
export type Inzagevraagdossier = {
  vraag: Inzagevraag
  regel: InzageRegel
  /** Who looked, and for which case. */
  wie?: string
  referentie?: string
  toegang?: Toegangsregel
}

/** The questions that wait for this person: of the own team, or passed on to an auditor; never about their own looks. */
export async function listInzagevragen(medewerker: Behandelaar): Promise<Wachtregel[]> {
  const rijen = await db.inzagevraag.findMany({ where: waar(medewerker), orderBy: { id: 'asc' }, take: HOOGSTENS })
  const namen = await namenVanMedewerkers(rijen.map(({ medewerkerId }) => medewerkerId ?? undefined))
  return rijen.map((rij) => {
    const { id, gesteldOp, uiterlijk, medewerkerId } = maakInzagevraag(rij)
    return { id, gesteldOp, uiterlijk, wie: namen.get(medewerkerId ?? ''), bijAuditor: rij.naarAuditorOp !== null }
  })
}

/** How many wait for this person. */
export function telInzagevragen(medewerker: Behandelaar): Promise<number> {
  return db.inzagevraag.count({ where: waar(medewerker), take: TEL_INZAGEVRAGEN_TOT })
}

/** Opens a question for who may answer it. The line of that is written first: it is what a citizen wrote. */
export async function openInzagevraag(medewerker: Behandelaar, id: string): Promise<Inzagevraagdossier | undefined> {
  const rij = isId(id) ? await db.inzagevraag.findFirst({ where: { id, ...voorWie(medewerker) } }) : null
  const regel = rij && (await findInzageregel(rij.inzageId))
  if (!rij || !regel) return undefined
  const aanleiding = { door: { soort: 'medewerker' as const, medewerkerId: medewerker.id }, doel: 'inzagevraag-beantwoorden' as const }
  await noteerInzagen(aanleiding, [regel.betrokkene], 'inzagevraag', 'openloket')
  const [namen, koppen, toegangen] = await Promise.all([
    namenVanMedewerkers([regel.medewerkerId]),
    koppenVan(regel.aanvraagId ? [regel.aanvraagId] : []),
    leesToegangen(regel.toegangId ? [regel.toegangId] : []),
  ])
  return {
    vraag: maakInzagevraag(rij),
    regel,
    wie: namen.get(regel.medewerkerId ?? ''),
    referentie: koppen.get(regel.aanvraagId ?? '')?.referentie,
    toegang: toegangen.get(regel.toegangId ?? ''),
  }
}

/** Answers a question, once; the citizen gets a message. Pressed twice by the same person it is done once. */
export async function beantwoordInzagevraag(
  medewerker: Behandelaar,
  id: string,
  getypt: string,
): Promise<Result<null, { code: 'geen-recht' | 'niet-gevonden' | 'gewijzigd' | 'leeg' | 'lang' }>> {
  if (!mag(medewerker.rol, 'inzagevraag-beantwoorden')) return mislukt({ code: 'geen-recht' })
  const rij = isId(id) ? await db.inzagevraag.findFirst({ where: { id, ...voorWie(medewerker) } }) : null
  if (!rij) return mislukt({ code: 'niet-gevonden' })
  const tekst = leesTekst(getypt)
  const fout = controleerTekst(tekst)
  if (fout) return mislukt({ code: fout })
  return inTransactie(async (tx) => {
    const { count } = await tx.inzagevraag.updateMany({
      where: { id, beantwoordOp: null },
      data: { antwoordVersleuteld: versleutel(tekst, `inzagevraag:${id}`), beantwoordDoor: medewerker.id, beantwoordOp: stadsNu() },
    })
    if (count !== 1) {
      const nu = await tx.inzagevraag.findUnique({ where: { id }, select: { beantwoordDoor: true } })
      return nu?.beantwoordDoor === medewerker.id ? ok(null) : mislukt({ code: 'gewijzigd' })
    }
    const bericht = { burgerId: rij.burgerId, soort: 'inzagevraag-beantwoord' as const, gegevens: { inzage: rij.inzageId } }
    await stuurBericht(tx, { ...bericht, sleutel: `inzagevraag:${id}` })
    return ok(null)
  })
}

function waar(medewerker: Behandelaar): Prisma.InzagevraagWhereInput {
  return { beantwoordOp: null, ...voorWie(medewerker) }
}

/** Whose it is to answer: never of who looked. */
function voorWie({ id, rol, team }: Behandelaar): Prisma.InzagevraagWhereInput {
  if (!mag(rol, 'inzagevraag-beantwoorden')) return { id: { in: [] } }
  const bij = bereikVan(rol, 'inzagevraag-beantwoorden') === 'alle' ? { naarAuditorOp: { not: null } } : { team }
  return { AND: [bij, { OR: [{ medewerkerId: null }, { medewerkerId: { not: id } }] }] }
}
