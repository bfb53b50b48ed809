import { type AanvraagKop, findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import type { Dader } from '@/lib/aanvragen/noteer-gebeurtenis'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { type Boekfout, boek, type Keuze, type Plekkeuze } from '@/lib/afspraken/boek'
import { mag } from '@/lib/auth/rechten'
import type { Beschermd } from '@/lib/bescherming/poort'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import { normaliseerCode } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Behandelaar, isVan } from './behandelaar'
import { magWijzigen } from './schrijfpoort'

/** For whom staff book: the citizen of a case of the own team, or somebody whom they found. */
export type Boekvraag = { referentie: string } | { burgerId: string }

/** The same, looked up. */
export type Boekdoel = { burgerId: string; zaak?: AanvraagKop }

type Weg = { code: 'geen-recht' | 'niet-gevonden' } | Beschermd

/** Whom a booking is for, if this member of staff may book for them. Nothing of a person is read. */
export async function findBoekdoel(medewerker: Behandelaar, vraag: Boekvraag): Promise<Result<Boekdoel, Weg>> {
  if (!mag(medewerker.rol, 'agenda-zien')) return mislukt({ code: 'geen-recht' })
  const doel = 'burgerId' in vraag ? vraag : await doelVanZaak(medewerker, vraag.referentie)
  if (!doel) return mislukt({ code: 'niet-gevonden' })
  const open = await magWijzigen(medewerker, { bezoek: doel })
  return open.ok ? ok(doel) : open
}

/**
 * Books a visit for a citizen who is there or calls, by the rules by which they book themselves. They read that it was done, and hear when
 * and where.
 */
export async function boekVoor(
  medewerker: Behandelaar,
  vraag: Boekvraag,
  keuze: Omit<Keuze, 'referentie'>,
  plek: Plekkeuze,
): Promise<Result<Afspraak, Weg | Boekfout>> {
  const doel = await findBoekdoel(medewerker, vraag)
  if (!doel.ok) return doel
  const { burgerId, zaak } = doel.waarde
  await noteerRegeling(medewerker, { burgerId, aanvraagId: zaak?.id })
  return boek(burgerId, { ...keuze, referentie: zaak?.referentie }, plek, alsDader(medewerker))
}

/** Writes with a citizen that staff arrange a visit of theirs; who walked in has no line. The caller asked at the gate. */
export async function noteerRegeling({ id }: Behandelaar, { burgerId, aanvraagId }: { burgerId?: string; aanvraagId?: string }): Promise<void> {
  if (!burgerId) return
  const betrokkene = await betrokkeneVanBurger(burgerId)
  await noteerInzage({ door: { soort: 'medewerker', medewerkerId: id }, doel: 'afspraak-regelen', aanvraagId }, betrokkene, 'afspraak', 'openloket')
}

/** A member of staff, as who did something. */
export function alsDader({ id }: Behandelaar): Extract<Dader, { soort: 'medewerker' }> {
  return { soort: 'medewerker', medewerkerId: id }
}

async function doelVanZaak(medewerker: Behandelaar, getypt: string): Promise<Boekdoel | undefined> {
  const zaak = await findAanvraagKop(normaliseerCode(getypt) ?? '')
  // A visit is somebody's who signed in.
  const burgerId = zaak?.eigenaar.burgerId
  return zaak && burgerId && isVan(medewerker, zaak) ? { burgerId, zaak } : undefined
}
