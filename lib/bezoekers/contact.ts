import { db, type Tx } from '@/lib/platform/database'
import { nieuweDeelsleutel, nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import { leesTaal, type Taal } from '@/lib/tekst/talen'
import type { Contact as Rij } from '@/prisma/client/client'
import { emailHash, linkHash } from './bezoeksleutel'

/** How somebody is reached who sent an aanvraag without signing in. */
export type Contact = { aanvraagId: string; email: string; isBevestigd: boolean; taal: Taal }

/** Writes where the mails about an aanvraag go, with the secret of its link, in the transaction in which it is sent. */
export async function maakContact(tx: Tx, { aanvraagId, email, taal }: { aanvraagId: string; email: string; taal: string }): Promise<void> {
  const id = nieuwId()
  const sleutel = nieuweDeelsleutel()
  await tx.contact.create({
    data: {
      id,
      aanvraagId,
      emailVersleuteld: versleutel(email, `contact:${id}`),
      emailHash: emailHash(email),
      sleutelHash: linkHash(sleutel),
      sleutelVersleuteld: versleutel(sleutel, `contact:${id}`),
      taal,
      gemaaktOp: nu(),
    },
  })
}

/** How whoever sent this is reached; undefined when they gave no address, or it is no longer kept. */
export async function findContact(aanvraagId: string): Promise<Contact | undefined> {
  const rij = await db.contact.findUnique({ where: { aanvraagId } })
  return rij ? maak(rij) : undefined
}

/** The same with the secret of the link and the hash by which mails to one address are counted: only for the mail itself. */
export async function findContactVoorMail(aanvraagId: string): Promise<(Contact & { sleutel: string; emailHash: string }) | undefined> {
  const rij = await db.contact.findUnique({ where: { aanvraagId } })
  return rij ? { ...maak(rij), sleutel: ontsleutel(rij.sleutelVersleuteld, `contact:${rij.id}`), emailHash: rij.emailHash } : undefined
}

/** The aanvraag that the link with this secret is of; undefined when it works no more. */
export async function findAanvraagVanLink(sleutel: string, via: Pick<Tx, 'contact'> = db): Promise<string | undefined> {
  const rij = await via.contact.findUnique({ where: { sleutelHash: linkHash(sleutel) }, select: { aanvraagId: true } })
  return rij?.aanvraagId
}

/** Whether this address was given with this aanvraag. */
export function isAdresVan(aanvraagId: string, email: string): Promise<boolean> {
  return isAdresMetHash(aanvraagId, emailHash(email))
}

/** The same of an address of which only the hash is known. */
export async function isAdresMetHash(aanvraagId: string, hash: string): Promise<boolean> {
  return (await db.contact.count({ where: { aanvraagId, emailHash: hash } })) > 0
}

/** Writes that somebody reads the mails to this address. False when that was known. */
export async function bevestigContact(tx: Tx, aanvraagId: string, op: Date): Promise<boolean> {
  const { count } = await tx.contact.updateMany({ where: { aanvraagId, bevestigdOp: null }, data: { bevestigdOp: op } })
  return count === 1
}

/** Removes the address with its link, and closes every browser that had opened it. False when there was none. */
export async function vergeetContact(tx: Tx, aanvraagId: string): Promise<boolean> {
  await tx.volgtoegang.deleteMany({ where: { aanvraagId } })
  const { count } = await tx.contact.deleteMany({ where: { aanvraagId } })
  return count === 1
}

/** The aanvragen that still have an address, in the order of their ids, a few at a time after one of them. */
export async function listMetContact(na: string | undefined, hoogstens: number): Promise<string[]> {
  const rijen = await db.contact.findMany({
    where: na ? { aanvraagId: { gt: na } } : {},
    orderBy: { aanvraagId: 'asc' },
    select: { aanvraagId: true },
    take: hoogstens,
  })
  return rijen.map(({ aanvraagId }) => aanvraagId)
}

function maak(rij: Rij): Contact {
  const { id, aanvraagId, emailVersleuteld, bevestigdOp, taal } = rij
  return { aanvraagId, email: ontsleutel(emailVersleuteld, `contact:${id}`), isBevestigd: bevestigdOp !== null, taal: leesTaal(taal) }
}
