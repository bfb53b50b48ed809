import { type AanvraagKop, findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { findAfspraakMetCode } from '@/lib/afspraken/agenda'
import { mag } from '@/lib/auth/rechten'
import { type Beschermd, isDicht, listBeschermd, openToegangen } from '@/lib/bescherming/poort'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { findBurgerId } from '@/lib/burgers/find-burger-id'
import { listGeborenOp } from '@/lib/burgers/list-geboren-op'
import { findDocumentKop } from '@/lib/documenten/lees-document'
import type { Insz } from '@/lib/gegevens/insz'
import { leesPersoon } from '@/lib/inzage/lees-persoon'
import { noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { betrokkeneVan, noteerInzagen } from '@/lib/inzage/noteer-inzage'
import { type Behandelaar, isVan } from '@/lib/loket/behandelaar'
import { type Leesbaar, metLeesbaar } from '@/lib/loket/leesbare-zaken'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { nummerhash } from '@/lib/terugbellen/nummerhash'
import { type Belwerk, listBelwerkOver } from '@/lib/terugbellen/werk'
import { noteerWeigering } from '@/lib/toezicht/weigering'
import type { Nieuwe } from './leer-kennen'
import type { Zoekvraag } from './lees-vraag'
import { pastNaam } from './past-naam'
import type { Zoekreden } from './redenen'

/** So many people are shown at most; whoever finds more says more. */
export const MEEST = 10

/** One of several people who may be meant: as much as tells them apart. */
export type Naamtreffer = { burgerId: string; naam: string; dag: string }

/**
 * What was found. `burger`: one person, of whom nothing is read yet. `namen`: several. `zaak`: what somebody sent without signing in.
 * `bezoek`: somebody who walked in. `gesprekken`: who asked to be called from a number. `nieuw`: somebody whom only the register knows.
 */
export type Gevonden =
  | { soort: 'burger'; burgerId: string }
  | { soort: 'namen'; namen: Naamtreffer[]; isMeer: boolean }
  | { soort: 'zaak'; zaak: Leesbaar; gesprekken: Belwerk[] }
  | { soort: 'bezoek'; id: string; code: string }
  | { soort: 'gesprekken'; gesprekken: Belwerk[] }
  | { soort: 'nieuw'; nieuw: Nieuwe }
  | { soort: 'niemand' }
  | { soort: 'register-zwijgt' }

type Zoeker = { medewerker: Behandelaar; waarom: Zoekreden }
type Antwoord = Result<Gevonden, { code: 'geen-recht' } | Beschermd>

const NIEMAND: Antwoord = ok({ soort: 'niemand' })

/**
 * Looks for somebody, for a member of staff who may help citizens. What is not for them is not there: a case of another team, a document
 * for who may open none. Somebody protected is not found by name, and asks for a reason by anything else.
 */
export async function zoek(medewerker: Behandelaar, vraag: Zoekvraag, waarom: Zoekreden): Promise<Antwoord> {
  if (!mag(medewerker.rol, 'burger-helpen')) return mislukt({ code: 'geen-recht' })
  const zoeker = { medewerker, waarom }
  switch (vraag.soort) {
    case 'naam':
      return zoekNaam(zoeker, vraag.woorden, vraag.dag)
    case 'nummer':
      return zoekNummer(zoeker, vraag.insz)
    case 'zaak':
      return zoekZaak(zoeker, vraag.code)
    case 'bezoek':
      return zoekBezoek(medewerker, vraag.code)
    case 'document':
      return alsBurger(medewerker, mag(medewerker.rol, 'document-openen') ? (await findDocumentKop(vraag.code))?.burgerId : undefined)
    case 'telefoon': {
      const gesprekken = await listBelwerkOver(medewerker, { nummerHash: nummerhash(vraag.nummer) ?? '' })
      return gesprekken.length > 0 ? ok({ soort: 'gesprekken', gesprekken }) : NIEMAND
    }
  }
}

/** Who never signed in is asked of the register, by the whole number only; they read that it was asked. */
async function zoekNummer({ medewerker, waarom }: Zoeker, insz: Insz): Promise<Antwoord> {
  const betrokkene = betrokkeneVan({ insz })
  const burgerId = await findBurgerId(undefined, betrokkene)
  if (burgerId) return alsBurger(medewerker, burgerId)
  if (await isDicht(medewerker.id, [betrokkene])) return mislukt({ code: 'beschermd', betrokkene })
  const persoon = await leesPersoon({ door: { soort: 'medewerker', medewerkerId: medewerker.id }, doel: waarom }, insz)
  if (!persoon.ok) return persoon.fout.code === 'niet-gevonden' ? NIEMAND : ok({ soort: 'register-zwijgt' })
  const { voornamen, achternaam, geboorte, overledenOp } = persoon.waarde
  if (overledenOp) return NIEMAND
  return ok({ soort: 'nieuw', nieuw: { insz, voornaam: voornamen[0] ?? '', achternaam, geboortedag: geboorte.datum } })
}

async function zoekNaam({ medewerker, waarom }: Zoeker, woorden: string[], dag: string): Promise<Antwoord> {
  const passend = (await listGeborenOp(dag)).filter((iemand) => pastNaam(woorden, iemand))
  const beschermd = await listBeschermd(passend.map(({ betrokkene }) => betrokkene))
  const open = await openToegangen(medewerker.id, [...beschermd])
  const gezien = passend.filter(({ betrokkene }) => !beschermd.has(betrokkene) || open.has(betrokkene))
  const [eerste, ...meer] = gezien
  if (!eerste) return NIEMAND
  if (meer.length === 0) return ok({ soort: 'burger', burgerId: eerste.burgerId })
  const getoond = gezien.slice(0, MEEST)
  const betrokkenen = getoond.map(({ betrokkene }) => betrokkene)
  await noteerInzagen({ door: { soort: 'medewerker', medewerkerId: medewerker.id }, doel: waarom }, betrokkenen, 'profiel', 'openloket')
  const namen = getoond.map(({ burgerId, voornaam, achternaam }) => ({ burgerId, naam: `${voornaam} ${achternaam}`, dag }))
  return ok({ soort: 'namen', namen, isMeer: gezien.length > MEEST })
}

async function zoekZaak({ medewerker, waarom }: Zoeker, referentie: string): Promise<Antwoord> {
  const kop = await findAanvraagKop(referentie)
  if (!kop) return NIEMAND
  if (!isVan(medewerker, kop)) {
    await noteerWeigering(medewerker.id)
    return NIEMAND
  }
  const { burgerId } = kop.eigenaar
  return burgerId === undefined ? zaakZonderBurger({ medewerker, waarom }, kop) : alsBurger(medewerker, burgerId)
}

/** Who sent something without signing in has no name but that. */
async function zaakZonderBurger({ medewerker, waarom }: Zoeker, kop: AanvraagKop): Promise<Antwoord> {
  const betrokkene = betrokkeneVan({ aanvraagId: kop.id })
  if (await isDicht(medewerker.id, [betrokkene])) return mislukt({ code: 'beschermd', betrokkene })
  await noteerAanvraaginzage(kop, { door: { soort: 'medewerker', medewerkerId: medewerker.id }, doel: waarom }, 'aanvraag')
  const [gesprekken, [zaak]] = await Promise.all([listBelwerkOver(medewerker, { aanvraagId: kop.id }), metLeesbaar(medewerker, [kop])])
  return zaak ? ok({ soort: 'zaak', zaak, gesprekken }) : NIEMAND
}

async function zoekBezoek(medewerker: Behandelaar, code: string): Promise<Antwoord> {
  const afspraak = mag(medewerker.rol, 'agenda-zien') ? await findAfspraakMetCode(code) : undefined
  if (!afspraak) return NIEMAND
  return afspraak.burgerId ? alsBurger(medewerker, afspraak.burgerId) : ok({ soort: 'bezoek', id: afspraak.id, code: afspraak.code })
}

async function alsBurger({ id }: Behandelaar, burgerId: string | undefined): Promise<Antwoord> {
  if (!burgerId) return NIEMAND
  const betrokkene = await betrokkeneVanBurger(burgerId)
  return (await isDicht(id, [betrokkene])) ? mislukt({ code: 'beschermd', betrokkene }) : ok({ soort: 'burger', burgerId })
}
