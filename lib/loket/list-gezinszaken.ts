import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { listZakenVan } from '@/lib/aanvragen/list-zaken-van'
import { bereikVan } from '@/lib/auth/rechten'
import { listBeschermd, openToegangen } from '@/lib/bescherming/poort'
import { betrokkenenVanBurgers } from '@/lib/burgers/betrokkene'
import { findBurgerIds } from '@/lib/burgers/find-burger-id'
import { getBurger } from '@/lib/burgers/get-burger'
import { leesGezin } from '@/lib/inzage/lees-persoon'
import { type Aanleiding, betrokkeneVan, noteerInzagen } from '@/lib/inzage/noteer-inzage'
import { type Behandelaar, isVan } from './behandelaar'

/** A case of the household as it is listed: which, of whom, how it stands and when it came; nothing that was filled in. */
export type Gezinszaak = Pick<AanvraagKop, 'referentie' | 'dienst' | 'status' | 'ingediendOp'> & { isEigen: boolean }

/** The cases that this member of staff may read now, how many there are besides (another team's, or in a protected file), and whether the register said who lives together. */
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
  const dicht = await dichtVoor(medewerker, zaken)
  const leesbaar = zaken.filter((zaak) => isVan(medewerker, zaak) && !dicht.has(zaak.eigenaar.burgerId))
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

/** Whose file is protected and was not opened with a reason a short while ago: their cases are a number. */
async function dichtVoor({ id }: Behandelaar, zaken: AanvraagKop[]): Promise<Set<string | undefined>> {
  const betrokkenen = await betrokkenenVanBurgers([...new Set(zaken.flatMap(({ eigenaar }) => eigenaar.burgerId ?? []))])
  const beschermd = await listBeschermd([...betrokkenen.values()])
  const open = await openToegangen(id, [...beschermd])
  return new Set([...betrokkenen].flatMap(([burgerId, betrokkene]) => (beschermd.has(betrokkene) && !open.has(betrokkene) ? [burgerId] : [])))
}
