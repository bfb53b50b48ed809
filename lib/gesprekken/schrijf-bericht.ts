import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { laatWeten } from '@/lib/aanvragen/laat-weten'
import { meldNieuws } from '@/lib/aanvragen/nieuws'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { isId, nieuwId } from '@/lib/platform/ids'
import { nu, stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import { type Berichtfout, controleerTekst, isOpenGesprek } from './regels'

/** What is sent; `sleutel` is the form's, so that sending twice sends once. */
export type NieuwGespreksbericht = { sleutel: string; tekst: string }

/** What a page showed of a case: how many gebeurtenissen, and the last message (or `geen`) when it says so. */
export type Gezien = { stand: number; laatste?: string }

/** `afgesloten`: the case is over meanwhile. `gewijzigd`: something was done or written that the page did not show. */
export type Schrijfuitslag = Result<null, { code: Berichtfout | 'afgesloten' | 'gewijzigd' }>

/** A citizen writes to who handles a case of their own. What could not be sent is kept. */
export async function schrijfAlsBurger(kop: AanvraagKop, { sleutel, tekst }: NieuwGespreksbericht): Promise<Schrijfuitslag> {
  const code = controleerTekst(tekst)
  const uitslag = code ? mislukt({ code }) : await verstuur(kop, { sleutel, tekst }, undefined)
  if (!uitslag.ok && uitslag.fout.code !== 'leeg') await bewaarKlad(kop, tekst)
  return uitslag
}

/** A member of staff writes to the citizen, who gets a message that there is one; not when a colleague or the citizen was first. */
export async function schrijfAlsMedewerker(
  kop: AanvraagKop,
  bericht: NieuwGespreksbericht,
  medewerkerId: string,
  gezien: Gezien,
): Promise<Schrijfuitslag> {
  const code = controleerTekst(bericht.tekst)
  return code ? mislukt({ code }) : verstuur(kop, bericht, medewerkerId, gezien)
}

/** Keeps what a citizen typed and could not send, instead of what was kept before. */
export async function bewaarKlad({ id: aanvraagId, eigenaar: { burgerId } }: AanvraagKop, tekst: string): Promise<void> {
  await inTransactie(async (tx) => {
    await vergrendelAanvraag(tx, aanvraagId)
    await tx.gespreksbericht.deleteMany({ where: { aanvraagId, verstuurdOp: null } })
    const id = nieuwId()
    await tx.gespreksbericht.create({ data: { id, aanvraagId, burgerId, door: 'burger', tekstVersleuteld: verpak(id, tekst), bewaardOp: nu() } })
  })
}

async function verstuur(kop: AanvraagKop, bericht: NieuwGespreksbericht, medewerkerId: string | undefined, gezien?: Gezien): Promise<Schrijfuitslag> {
  const id = isId(bericht.sleutel) ? bericht.sleutel : nieuwId()
  return inTransactie(async (tx): Promise<Schrijfuitslag> => {
    const { aanvraag, stand } = await vergrendelAanvraag(tx, kop.id)
    // A key that is known is a second press; one of another message tells nothing and sends nothing.
    if ((await tx.gespreksbericht.count({ where: { id, aanvraagId: kop.id } })) > 0) return ok(null)
    if (!isOpenGesprek(aanvraag.status)) return mislukt({ code: 'afgesloten' })
    if (gezien && (stand !== gezien.stand || (await isOudGesprek(tx, kop.id, gezien)))) return mislukt({ code: 'gewijzigd' })
    const gemaakt = await tx.gespreksbericht.createMany({
      data: [
        {
          id,
          aanvraagId: kop.id,
          burgerId: aanvraag.eigenaar.burgerId,
          door: medewerkerId ? 'medewerker' : 'burger',
          medewerkerId,
          tekstVersleuteld: verpak(id, bericht.tekst),
          verstuurdOp: stadsNu(),
        },
      ],
      skipDuplicates: true,
    })
    if (gemaakt.count === 1) await beloof(tx, aanvraag, id, medewerkerId)
    return ok(null)
  })
}

/** Whether something was written after what a page showed last. */
async function isOudGesprek(tx: Tx, aanvraagId: string, { laatste }: Gezien): Promise<boolean> {
  if (laatste === undefined) return false
  const nu = await tx.gespreksbericht.findFirst({
    where: { aanvraagId, verstuurdOp: { not: null } },
    orderBy: [{ verstuurdOp: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return (nu?.id ?? 'geen') !== laatste
}

/** What sending promises: staff hear of what the citizen wrote in their list, the citizen in the inbox and by mail. */
async function beloof(tx: Tx, aanvraag: AanvraagKop, id: string, medewerkerId: string | undefined): Promise<void> {
  if (!medewerkerId) {
    await tx.gespreksbericht.deleteMany({ where: { aanvraagId: aanvraag.id, verstuurdOp: null } })
    return meldNieuws(tx, aanvraag.id)
  }
  return laatWeten(tx, aanvraag, 'gespreksbericht', `gesprek:${id}`)
}

function verpak(id: string, tekst: string): string {
  return versleutel(tekst, `gespreksbericht:${id}`)
}
