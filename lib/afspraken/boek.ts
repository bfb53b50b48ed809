import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { type Dader, noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { wachtOpBezoek } from '@/lib/aanvragen/wacht-op-bezoek'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { nieuweBezoekcode, nieuwId } from '@/lib/platform/ids'
import { dagVan, later, minuten, nu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Afspraak, maakAfspraak } from './afspraken'
import { bezoekVanDienst } from './bezoek-van-dienst'
import { boekgrens } from './grens'
import { findLoket, type Loket } from './loketten'
import { meldAfspraak } from './meld-afspraak'
import { opBeurt } from './op-beurt'
import { houdPlaatsVast, laadPlaatsstand } from './plaatsstand'
import { LOPEND } from './stand'
import { type Tijdfout, tijdfout, vrijeTijden } from './vrije-tijden'
import { sluitWensen, type Wensen } from './wensen'

/** What somebody comes for, with whom, and what they need; `sleutel` is the form's own. */
export type Keuze = { sleutel: string; referentie?: string; dienst?: string; personen: number; wensen: Wensen }

/**
 * Why nothing was booked. `bezet`: somebody else was first. `heeft-al`: the case has a visit already. `overlapt`: the person is
 * expected elsewhere then. `te-veel`: too many visits at once. `zaak-gesloten`: the case ended meanwhile.
 */
export type Boekfout = { code: Tijdfout | 'bezet' | 'overlapt' | 'te-veel' | 'zaak-gesloten' | 'niet-gevonden' } | { code: 'heeft-al'; id: string }

/** Where and when. */
export type Plekkeuze = { loket: string; van: Date }

/** Visits that one person can have booked at once. */
const HOOGSTENS = 5

/**
 * Books a moment at a counter that is free. However often it is pressed and in however many tabs, one key makes one
 * visit, a case has one, and no counter gets two: what the code does not see, the database refuses.
 */
export async function boek(burgerId: string, keuze: Keuze, plek: Plekkeuze, door: Dader = { soort: 'burger' }): Promise<Result<Afspraak, Boekfout>> {
  const eerder = await metSleutel(burgerId, keuze.sleutel)
  if (eerder) return ok(eerder)
  const zaak = keuze.referentie ? await findAanvraagKop(keuze.referentie, { burgerId }) : undefined
  if (keuze.referentie && !zaak) return mislukt({ code: 'niet-gevonden' })
  const dienst = zaak?.dienst ?? keuze.dienst
  const soort = await bezoekVanDienst(dienst, keuze.personen)
  const loket = findLoket(plek.loket)
  if (!loket || !soort.lokets.includes(loket)) return mislukt({ code: 'gesloten' })
  const nieuw: NieuweAfspraak = {
    id: nieuwId(),
    burgerId,
    sleutel: keuze.sleutel,
    aanvraagId: zaak?.id,
    dienst,
    team: zaak?.team ?? soort.team,
    personen: keuze.personen,
    wensen: keuze.wensen,
    loket,
    van: plek.van,
    duur: soort.duur,
  }
  return opBeurt(async () => (await alWeg(nieuw)) ?? inTransactie((tx) => schrijf(tx, nieuw, door)))
}

/**
 * What is refused before anything is held: in a rush most moments are gone, and who comes for one waits for nobody. What stands here for
 * free is only so until somebody is first.
 */
async function alWeg(nieuw: NieuweAfspraak): Promise<Result<Afspraak, Boekfout> | undefined> {
  const vrij = await kijkVrij(db, nieuw.loket, nieuw.van, nieuw.duur)
  return vrij.ok || vrij.fout.code !== 'bezet' ? undefined : ((await alGeboekt(db, nieuw)) ?? vrij)
}

type NieuweAfspraak = {
  id: string
  burgerId: string
  sleutel: string
  aanvraagId?: string
  dienst?: string
  team: string
  personen: number
  wensen: Wensen
  loket: Loket
  van: Date
  duur: number
}

async function schrijf(tx: Tx, nieuw: NieuweAfspraak, door: Dader): Promise<Result<Afspraak, Boekfout>> {
  const { aanvraagId, burgerId, loket, van, duur } = nieuw
  const zaakfout = aanvraagId ? await houdZaakVast(tx, aanvraagId) : undefined
  if (zaakfout) return mislukt(zaakfout)
  const vrij = await vindVrij(tx, loket, van, duur)
  if (!vrij.ok) return (await alGeboekt(tx, nieuw)) ?? vrij
  if ((await tx.afspraak.count({ where: { burgerId, status: { in: [...LOPEND] } } })) >= HOOGSTENS) {
    return (await alGeboekt(tx, nieuw)) ?? mislukt({ code: 'te-veel' })
  }
  for (const balie of vrij.waarde) {
    if (!(await voegToe(tx, nieuw, balie))) continue
    const afspraak = maakAfspraak(await tx.afspraak.findUniqueOrThrow({ where: { id: nieuw.id } }))
    await meldBoeking(tx, afspraak, door)
    return ok(afspraak)
  }
  const overlapt = await tx.afspraak.count({ where: { burgerId, status: { in: [...LOPEND] }, van: { lt: tot(nieuw) }, tot: { gt: van } } })
  return (await alGeboekt(tx, nieuw)) ?? mislukt({ code: overlapt > 0 ? 'overlapt' : 'bezet' })
}

/**
 * The counters that are free for a visit at a moment, with the place held until the end of the transaction; or why there is none. A visit
 * that moves (`zonder`) is not in its own way.
 */
export async function vindVrij(tx: Tx, loket: Loket, van: Date, duur: number, zonder?: string): Promise<Result<number[], Boekfout>> {
  if (Number.isNaN(van.getTime())) return mislukt({ code: 'gesloten' })
  await houdPlaatsVast(tx, loket.code, dagVan(van))
  return kijkVrij(tx, loket, van, duur, zonder)
}

async function kijkVrij(via: Tx | typeof db, loket: Loket, van: Date, duur: number, zonder?: string): Promise<Result<number[], Boekfout>> {
  if (Number.isNaN(van.getTime())) return mislukt({ code: 'gesloten' })
  const grens = boekgrens()
  const stand = await laadPlaatsstand(loket, { van, tot: later(van, minuten(duur)) }, via, zonder)
  const fout = tijdfout(stand, van, duur, grens)
  if (fout) return mislukt({ code: fout })
  const tijd = vrijeTijden(stand, dagVan(van), duur, grens.vanaf).find((een) => +een.van === +van)
  return tijd ? ok(tijd.balies) : mislukt({ code: 'bezet' })
}

/** Notes what a booking or a move means for the case, and tells the person. */
export async function meldBoeking(
  tx: Tx,
  afspraak: Afspraak,
  door: Dader,
  soort: 'afspraak-gepland' | 'afspraak-verplaatst' = 'afspraak-gepland',
): Promise<void> {
  const { aanvraagId, loket, van } = afspraak
  if (aanvraagId) {
    await wachtOpBezoek(tx, aanvraagId, dagVan(van))
    await noteerGebeurtenis(tx, aanvraagId, 'afspraak.gepland', door, { moment: van.toISOString(), loket })
  }
  await meldAfspraak(tx, afspraak, soort)
}

/** A case that is still open, locked: what is done with its visit comes one after the other. */
export async function houdZaakVast(tx: Tx, aanvraagId: string): Promise<Boekfout | undefined> {
  const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
  return isAfgesloten(aanvraag.status) ? { code: 'zaak-gesloten' } : undefined
}

function tot({ van, duur }: NieuweAfspraak): Date {
  return later(van, minuten(duur))
}

/** False when the database refused it: the counter, the key, the case or the person is taken. */
async function voegToe(tx: Tx, nieuw: NieuweAfspraak, balie: number): Promise<boolean> {
  const { id, burgerId, aanvraagId = null, dienst = null, team, personen, wensen, loket, van, sleutel } = nieuw
  const gemaakt = await tx.$executeRaw`
    insert into afspraak (id, code, status, aanvraag_id, dienst, burger_id, team, loket, balie, van, tot, personen, wensen_versleuteld, sleutel, geboekt_op)
    values (${id}::uuid, ${nieuweBezoekcode()}, 'gepland', ${aanvraagId}::uuid, ${dienst}, ${burgerId}::uuid, ${team}, ${loket.code}, ${balie},
      ${van}, ${tot(nieuw)}, ${personen}, ${sluitWensen('afspraak', id, wensen)}, ${sleutel}::uuid, ${nu()})
    on conflict do nothing`
  return gemaakt === 1
}

/** What the first press made, or the visit that the case has from another tab. */
async function alGeboekt(
  via: Pick<Tx, 'afspraak'>,
  { burgerId, sleutel, aanvraagId }: NieuweAfspraak,
): Promise<Result<Afspraak, Boekfout> | undefined> {
  const zelfde = await via.afspraak.findFirst({ where: { burgerId, sleutel } })
  if (zelfde) return ok(maakAfspraak(zelfde))
  const vanZaak = aanvraagId ? await via.afspraak.findFirst({ where: { aanvraagId, status: { in: [...LOPEND] } }, select: { id: true } }) : null
  return vanZaak ? mislukt({ code: 'heeft-al', id: vanZaak.id }) : undefined
}

async function metSleutel(burgerId: string, sleutel: string): Promise<Afspraak | undefined> {
  const rij = await db.afspraak.findFirst({ where: { burgerId, sleutel } })
  return rij ? maakAfspraak(rij) : undefined
}
