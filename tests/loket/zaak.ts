import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { boek } from '@/lib/afspraken/boek'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import type { Invoer } from '@/lib/loket/doe-handeling'
import type { Waarden } from '@/lib/loket/lees-handeling'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Rol } from '@/prisma/client/client'
import { keuze, plekOp } from '@/tests/afspraken/proefbezoek'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { dienIn, verhuizing } from '@/tests/ondersteuning/dien-in'

/** What was done. */
export const OK = { ok: true, waarde: null }

/** What was not done, since the case is not any more as it was seen. */
export const GEWIJZIGD = { ok: false, fout: { code: 'gewijzigd' } }

/** Somebody of the staff. */
export async function eenMedewerker(rol: Rol = 'dossierbehandelaar', team = 'bevolking'): Promise<Behandelaar> {
  const id = nieuwId()
  await db.medewerker.create({
    data: { id, profielSub: `proef-${id}`, voornaam: 'Dirk', achternaam: 'Willems', rol, team, laatstAangemeldOp: nu() },
  })
  return { id, rol, team }
}

/** Signs somebody in whom the register knows (or nobody, without a number), with a mail address of their own. */
export async function eenAanvrager(insz?: string): Promise<Burgeraanvrager & { email: string }> {
  const email = `${nieuwId()}@proef.example`
  const profiel = { voornaam: 'Lotte', achternaam: 'Janssens', email }
  const { burgerId } = await inTransactie((tx) => meldBurgerAan(tx, { sub: `proef-${nieuwId()}`, ...profiel, insz }))
  return { burgerId, insz, niveau: insz ? 'substantial' : 'low', ...profiel }
}

/** A household of one test: two grown-ups and a child, the first of whom signs in. */
export async function eenGezin(registers: Proefregisters): Promise<{ aanvrager: Burgeraanvrager & { email: string }; inszen: string[] }> {
  const inszen = await maakGezin(registers, [{ leeftijd: 34 }, { leeftijd: 36 }, { leeftijd: 7, ouders: [0, 1] }])
  return { aanvrager: await eenAanvrager(inszen[0]), inszen }
}

/** Everyone of the household moves to an empty house. */
export function verhuis(aanvrager: Burgeraanvrager, huisnummer: string): Promise<string> {
  const adres = { 'nieuwAdres-straat': 'Groenplaats', 'nieuwAdres-huisnummer': huisnummer }
  return dienIn(aanvrager, 'adreswijziging', (feiten) => ({ ...verhuizing(feiten), ...adres }))
}

/** A move of a household of its own; gives its reference. */
export async function eenVerhuis(registers: Proefregisters): Promise<string> {
  return verhuis((await eenGezin(registers)).aanvrager, '12')
}

/** Somebody who goes to live abroad: a case that ends in a visit. */
export function vraagBezoek(aanvrager: Burgeraanvrager): Promise<string> {
  return dienIn(aanvrager, 'adreswijziging', () => ({ situatie: 'naar-buitenland' }))
}

/** Books the first moment that is free at a large counter, from a day on, for a case of this citizen. */
export async function boekBezoek({ burgerId }: Pick<Burgeraanvrager, 'burgerId'>, referentie: string, vanafDag: string): Promise<Afspraak> {
  const geboekt = await boek(burgerId, keuze({ referentie }), await plekOp('antwerpen', vanafDag))
  if (!geboekt.ok) throw new Error(`nothing was booked: ${geboekt.fout.code}`)
  return geboekt.waarde
}

/** What somebody does with a case, after having seen it as it is now. */
export async function gezien(medewerker: Behandelaar, referentie: string, waarden: Waarden = {}): Promise<Invoer> {
  const stand = await db.gebeurtenis.count({ where: { aanvraag: { referentie } } })
  return { medewerker, referentie, stand, waarden }
}

/** The row of a case, with the reasons of its decisions as they are read. */
export async function zaak(referentie: string) {
  const rij = await db.aanvraag.findUniqueOrThrow({
    where: { referentie },
    include: { besluiten: true, gebeurtenissen: { orderBy: [{ op: 'asc' }, { id: 'asc' }] } },
  })
  const besluiten = rij.besluiten.map((besluit) => ({ ...besluit, motivering: ontsleutel(besluit.motivering, `besluit:${besluit.id}`) }))
  return { ...rij, besluiten }
}
