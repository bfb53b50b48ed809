import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { listZakenVan } from '@/lib/aanvragen/list-zaken-van'
import { bereikVan } from '@/lib/auth/rechten'
import { findBurgerIds } from '@/lib/burgers/find-burger-id'
import { getBurger } from '@/lib/burgers/get-burger'
import { leesGezin } from '@/lib/inzage/lees-persoon'
import { type Aanleiding, betrokkeneVan, noteerInzagen } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from './behandelaar'

/** A case of the household as it is listed: which, of whom, how it stands and when it came; nothing that was filled in. */
export type Gezinszaak = Pick<AanvraagKop, 'referentie' | 'dienst' | 'status' | 'ingediendOp'> & { isEigen: boolean }

/** The cases that this member of staff may read, how many there are besides, and whether the register said who lives together. */
export type Gezinszaken = { zaken: Gezinszaak[]; andere: number; gezin: 'gekend' | 'zonder-nummer' | 'register-zwijgt' }

/** Whether somebody may ask for it: who reads cases without a visit, of a case that somebody signed in for. */
export function magGezinNakijken({ rol }: Pick<Behandelaar, 'rol'>, { eigenaar }: Pick<AanvraagKop, 'eigenaar'>): boolean {
  return bereikVan(rol, 'aanvraag-lezen') === 'team' && eigenaar.burgerId !== undefined
}

/**
 * Earlier cases of whoever sent this one and of those they live with, by the population register. Everyone in the household
 * reads that it was looked at, and why: the lines are written before anything is listed. Undefined when it may not be asked.
 */
export async function listGezinszaken(medewerker: Behandelaar, kop: AanvraagKop): Promise<Gezinszaken | undefined> {
  const { burgerId } = kop.eigenaar
  if (burgerId === undefined || !magGezinNakijken(medewerker, kop)) return undefined
  const aanleiding: Aanleiding = { door: { soort: 'medewerker', medewerkerId: medewerker.id }, doel: 'gezin-nakijken', aanvraagId: kop.id }
  const { insz } = await getBurger(burgerId)
  const gezin = insz ? await leesGezin(aanleiding, insz) : undefined
  const leden = gezin?.ok ? gezin.waarde.leden.map((lid) => betrokkeneVan(lid)) : []
  const eigen = insz ? betrokkeneVan({ insz }) : betrokkeneVan({ burgerId })
  await noteerInzagen(aanleiding, [...new Set([eigen, ...leden])], 'aanvraag', 'openloket')
  const zaken = await listZakenVan([...new Set([burgerId, ...(await findBurgerIds(leden))])], kop.id)
  const leesbaar = zaken.filter(({ team }) => team === medewerker.team)
  return {
    zaken: leesbaar.map(({ referentie, dienst, status, ingediendOp, eigenaar }) => ({
      referentie,
      dienst,
      status,
      ingediendOp,
      isEigen: eigenaar.burgerId === burgerId,
    })),
    andere: zaken.length - leesbaar.length,
    gezin: gezin ? (gezin.ok ? 'gekend' : 'register-zwijgt') : 'zonder-nummer',
  }
}
