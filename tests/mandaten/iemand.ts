import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import type { Niveau } from '@/lib/catalogus/define-dienst'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { geefMandaat, gewoneDag, type Mandaatvraag } from '@/lib/mandaten/geef-mandaat'
import { aanvragerBij, findHandeling, type Handeling, handelMetMandaat } from '@/lib/mandaten/handeling'
import { neemMandaatAan } from '@/lib/mandaten/neem-mandaat-aan'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'

/** Somebody who signed in strongly, in a session of their own. */
export type Iemand = { sessieId: string; niveau: 'substantial'; burger: { burgerId: string; insz: string; voornaam: string; achternaam: string } }

/** Signs somebody in whom the register knows. */
export async function iemand(insz: string, voornaam: string, achternaam: string): Promise<Iemand> {
  const profiel = { sub: `proef-${nieuwId()}`, voornaam, achternaam, email: `${nieuwId()}@proef.example`, telefoon: '03 555 01 01', insz }
  const { burgerId } = await inTransactie((tx) => meldBurgerAan(tx, profiel))
  return nieuweSessie({ niveau: 'substantial', burger: { burgerId, insz, voornaam, achternaam } })
}

/** The same person in another browser. */
export async function nieuweSessie({ niveau, burger }: Omit<Iemand, 'sessieId'>): Promise<Iemand> {
  const sessieId = nieuwId()
  const tot = later(nu(), uren(1))
  await db.sessie.create({ data: { id: sessieId, burgerId: burger.burgerId, niveau, gemaaktOp: nu(), verlooptOp: tot, uiterlijkOp: tot } })
  return { sessieId, niveau, burger }
}

/** For whom somebody acts in their session, as a page asks it. */
export async function handelingVan({ sessieId, niveau, burger }: Omit<Iemand, 'niveau'> & { niveau: Niveau }): Promise<Handeling | undefined> {
  const { handeling } = await db.sessie.findUniqueOrThrow({ where: { id: sessieId }, include: { handeling: true } })
  return findHandeling({ niveau, burger, handelt: handeling })
}

/** What somebody gives: everything, with their data, for a year. */
export function mandaatvraag(over: Partial<Mandaatvraag> = {}): Mandaatvraag {
  return { voornaam: 'Tom', achternaam: 'Peeters', groepen: ['alle'], metGegevens: 'ja', metDocumenten: 'nee', totEnMet: gewoneDag(), ...over }
}

/** A mandate that was given and accepted; gives its id. */
export async function mandaatTussen(gever: Iemand, gemachtigde: Iemand, over: Partial<Mandaatvraag> = {}): Promise<string> {
  const { voornaam, achternaam } = gemachtigde.burger
  const gegeven = await geefMandaat(gever.burger.burgerId, mandaatvraag({ voornaam, achternaam, ...over }))
  if (!gegeven.ok) throw new Error(`nothing was given: ${gegeven.fout.join()}`)
  const aangenomen = await neemMandaatAan(gemachtigde.burger, { code: gegeven.waarde.code, achternaamGever: gever.burger.achternaam })
  if (!aangenomen.ok) throw new Error('it was not accepted')
  return gegeven.waarde.id
}

/** Begins to act and gives who applies for a dienst; undefined when they may not for that one. */
export async function handelt(wie: Iemand, mandaatId: string, dienst = 'adreswijziging'): Promise<Burgeraanvrager | undefined> {
  const begonnen = await handelMetMandaat(wie, mandaatId)
  if (!begonnen.ok) throw new Error(`nobody acts: ${begonnen.fout.code}`)
  return voor(wie, dienst)
}

/** Who applies for a dienst in this session, as a page asks it. */
export async function voor(wie: Iemand, dienst = 'adreswijziging'): Promise<Burgeraanvrager | undefined> {
  const handeling = await handelingVan(wie)
  return handeling && aanvragerBij(handeling, (await getFormulier(dienst)).record, wie.niveau)
}
