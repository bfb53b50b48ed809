import { getAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { findAfspraakMetId, findAfspraakVanVandaag } from '@/lib/afspraken/agenda'
import { annuleer } from '@/lib/afspraken/annuleer'
import type { Plekkeuze } from '@/lib/afspraken/boek'
import { type Inloop, neemInloop } from '@/lib/afspraken/inloop'
import { findLoket, type Loket } from '@/lib/afspraken/loketten'
import { type Verplaatsfout, verplaats } from '@/lib/afspraken/verplaats'
import type { Wensen } from '@/lib/afspraken/wensen'
import { leesWensenVoor } from '@/lib/afspraken/wensen-van'
import { bewaarWijziging, neemSluitingTerug, type Wijziging } from '@/lib/afspraken/wijziging'
import { type Bezoekstap, zetBezoek } from '@/lib/afspraken/zet-status'
import { mag } from '@/lib/auth/rechten'
import type { Beschermd } from '@/lib/bescherming/poort'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { getBurger } from '@/lib/burgers/get-burger'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import { normaliseerCode } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Behandelaar, isVan } from './behandelaar'
import { alsDader, noteerRegeling } from './boek-voor'
import { magWijzigen } from './schrijfpoort'

/** Why nothing was done in the agenda. */
export type Agendafout = { code: 'geen-recht' | 'niet-gevonden' | 'gewijzigd' | 'vol' } | Verplaatsfout | Beschermd

/** A visit as who receives it sees it: who comes, what they need, and the case where the own team has it. */
export type Bezoek = { afspraak: Afspraak; naam?: string; wensen: Wensen; referentie?: string }

/** Opens a visit for a member of staff. The line is written before anything of the person is read. */
export async function openBezoek(medewerker: Behandelaar, id: string): Promise<Result<Bezoek, Agendafout>> {
  if (!mag(medewerker.rol, 'agenda-zien')) return mislukt({ code: 'geen-recht' })
  const afspraak = await findAfspraakMetId(id)
  if (!afspraak || afspraak.status === 'aangeboden') return mislukt({ code: 'niet-gevonden' })
  const { burgerId, aanvraagId } = afspraak
  if (!burgerId) return ok({ afspraak, wensen: { noden: [] } })
  const aanleiding = { door: { soort: 'medewerker' as const, medewerkerId: medewerker.id }, doel: 'afspraak-ontvangen' as const, aanvraagId }
  const open = await magWijzigen(medewerker, { bezoek: afspraak })
  if (!open.ok) return open
  const bewijs = await noteerInzage(aanleiding, await betrokkeneVanBurger(burgerId), 'afspraak', 'openloket')
  const [burger, wensen, kop] = await Promise.all([
    getBurger(burgerId),
    leesWensenVoor(bewijs, id),
    aanvraagId ? getAanvraagKop(aanvraagId) : undefined,
  ])
  return ok({
    afspraak,
    naam: `${burger.voornaam} ${burger.achternaam}`,
    wensen,
    referentie: kop && isVan(medewerker, kop) ? kop.referentie : undefined,
  })
}

/** Brings a visit a step further: arrived, called, done, not shown. */
export async function zetStap(medewerker: Behandelaar, id: string, naar: Bezoekstap): Promise<Result<Afspraak, Agendafout>> {
  if (!mag(medewerker.rol, 'agenda-zien')) return mislukt({ code: 'geen-recht' })
  return metBezoek(medewerker, await findAfspraakMetId(id), (afspraak) => zetBezoek(afspraak, naar, alsDader(medewerker)))
}

/** Somebody arrived and says their code to a member of staff. */
export async function meldMetCode(medewerker: Behandelaar, loket: string, getypt: string): Promise<Result<Afspraak, Agendafout>> {
  if (!mag(medewerker.rol, 'agenda-zien')) return mislukt({ code: 'geen-recht' })
  const afspraak = await findAfspraakVanVandaag(loket, normaliseerCode(getypt) ?? '')
  return metBezoek(medewerker, afspraak, (gevonden) => zetBezoek(gevonden, 'aangemeld', alsDader(medewerker)))
}

/** Takes in somebody who walked in. */
export async function laatBinnen(medewerker: Behandelaar, code: string, inloop: Inloop): Promise<Result<Afspraak, Agendafout>> {
  if (!mag(medewerker.rol, 'agenda-zien')) return mislukt({ code: 'geen-recht' })
  const loket = findLoket(code)
  return loket ? neemInloop(loket, inloop) : mislukt({ code: 'niet-gevonden' })
}

/** Moves a visit for somebody who calls. */
export async function verzetBezoek(medewerker: Behandelaar, id: string, plek: Plekkeuze): Promise<Result<Afspraak, Agendafout>> {
  if (!mag(medewerker.rol, 'agenda-zien')) return mislukt({ code: 'geen-recht' })
  return metBezoek(medewerker, await findAfspraakMetId(id), async (afspraak) => {
    await noteerRegeling(medewerker, afspraak)
    return verplaats(afspraak, plek, alsDader(medewerker))
  })
}

/** Cancels a visit for somebody who calls. */
export async function annuleerBezoek(medewerker: Behandelaar, id: string): Promise<Result<null, Agendafout>> {
  if (!mag(medewerker.rol, 'agenda-zien')) return mislukt({ code: 'geen-recht' })
  return metBezoek(medewerker, await findAfspraakMetId(id), async (afspraak) => {
    await noteerRegeling(medewerker, afspraak)
    return annuleer(afspraak, alsDader(medewerker))
  })
}

/** Changes a visit that is there, past the gate of a protected file. */
async function metBezoek<T>(
  medewerker: Behandelaar,
  afspraak: Afspraak | undefined,
  doe: (afspraak: Afspraak) => Promise<Result<T, Agendafout>>,
): Promise<Result<T, Agendafout>> {
  if (!afspraak) return mislukt({ code: 'niet-gevonden' })
  const open = await magWijzigen(medewerker, { bezoek: afspraak })
  return open.ok ? doe(afspraak) : open
}

/** Changes the hours, the counters or the closures of a place, and has everyone moved who does not fit any more. */
export async function wijzigPlaats(medewerker: Behandelaar, wijziging: Wijziging, gezien: readonly string[]): Promise<Result<null, Agendafout>> {
  if (!mag(medewerker.rol, 'agenda-regelen')) return mislukt({ code: 'geen-recht' })
  return bewaarWijziging(wijziging, gezien, medewerker.id)
}

/** Takes a closure back. */
export async function heropen(medewerker: Behandelaar, loket: Loket, id: string): Promise<Result<null, Agendafout>> {
  if (!mag(medewerker.rol, 'agenda-regelen')) return mislukt({ code: 'geen-recht' })
  await neemSluitingTerug(loket.code, id)
  return ok(null)
}
