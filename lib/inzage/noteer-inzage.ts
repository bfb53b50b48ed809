import { isDicht, openToegangen } from '@/lib/bescherming/poort'
import { db, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { sleutelHash } from '@/lib/platform/versleuteling'
import { voegToe } from '@/lib/platform/voeg-toe'

/** Who looks, why, and for which case. Every read of a person asks for one. */
export type Aanleiding = {
  door: Lezer
  doel: Doel
  aanvraagId?: string
}

/** Who looks: the portal, somebody with a link, a member of staff, a program that files for citizens, or a citizen who acts for another. */
export type Lezer =
  | { soort: 'systeem' }
  | { soort: 'ontvanger' }
  | { soort: 'medewerker'; medewerkerId: string }
  | { soort: 'toepassing'; toepassing: string }
  | { soort: 'gemachtigde' | 'ouder'; vertegenwoordigerId: string }

/** Why a person's data is looked at; each has its sentence for the citizen. */
export type Doel =
  | 'gegevens-tonen'
  | 'formulier-invullen'
  | 'aanvraag-behandelen'
  | 'afspraak-ontvangen'
  | 'besluit-uitvoeren'
  | 'document-uitgeven'
  | 'document-vernieuwen'
  | 'document-herzien'
  | 'document-vraag'
  | 'document-fout'
  | 'document-misbruik'
  | 'document-gedeeld'
  | 'document-namens'
  | 'instemming-vragen'
  | 'balie-helpen'
  | 'terugbellen'
  | 'ouder-nakijken'
  | 'burger-zoeken'
  | 'zoek-aanwezig'
  | 'zoek-belt'
  | 'zoek-schreef'
  | 'afspraak-regelen'
  | 'gezin-nakijken'
  | 'nakijken'
  | 'bescherming-beheren'
  | 'toezicht'
  | 'inzagevraag-beantwoorden'
  | 'wegwijs'

/** What is looked at. */
export type Wat =
  | 'persoon'
  | 'profiel'
  | 'overzicht'
  | 'gezin'
  | 'adresgeschiedenis'
  | 'geboorteakte'
  | 'huwelijksakte'
  | 'vergunning'
  | 'aanvraag'
  | 'bijlage'
  | 'document'
  | 'afspraak'
  | 'bescherming'
  | 'terugbelverzoek'
  | 'inzagevraag'

declare const MERK: unique symbol

/**
 * Proof that a look may happen: the line was written, or it is the person's own look. Reading functions
 * ask for one and read no more than it covers; only this folder makes it.
 */
export type Bewijs = { readonly [MERK]: 'inzage' } & (
  | { soort: 'eigen'; burgerId: string }
  | { soort: 'volger'; aanvraagId: string }
  | { soort: 'genoteerd'; betrokkene: string }
)

/** How a person is named in a line: by keyed hash of the national number, by profile when there is none, or by what they sent without either. */
export function betrokkeneVan(persoon: { insz: string } | { burgerId: string } | { aanvraagId: string }): string {
  if ('insz' in persoon) return sleutelHash(persoon.insz, 'insz')
  return 'burgerId' in persoon ? `burger:${persoon.burgerId}` : `aanvraag:${persoon.aanvraagId}`
}

/** A citizen's look at what is their own leaves no line. */
export function eigenInzage(burgerId: string): Bewijs {
  return { soort: 'eigen', burgerId } as Bewijs
}

/** A look at one case by who sent it without signing in and opened its link leaves no line either. */
export function volgersInzage(aanvraagId: string): Bewijs {
  return { soort: 'volger', aanvraagId } as Bewijs
}

/**
 * Writes the line of one look and gives the proof of it. Without a line, no proof and so no data; and no line for staff who did not
 * say why they open a protected file: who may look was asked before, and whoever forgot to ask stops here.
 */
export async function noteerInzage(aanleiding: Aanleiding, betrokkene: string, wat: Wat, bron: string): Promise<Bewijs> {
  const { door } = aanleiding
  if (door.soort === 'medewerker' && (await isDicht(door.medewerkerId, [betrokkene]))) throw new Error('a protected file is opened with a reason')
  await noteerInzagen(aanleiding, [betrokkene], wat, bron)
  return { soort: 'genoteerd', betrokkene } as Bewijs
}

/** Writes the lines of one look at several people at once. */
export async function noteerInzagen(
  aanleiding: Aanleiding,
  betrokkenen: string[],
  wat: Wat,
  bron: string,
  via: Pick<Tx, '$queryRaw' | 'toegang'> = db,
): Promise<void> {
  const { door, doel, aanvraagId = null } = aanleiding
  const toegangen = door.soort === 'medewerker' ? await openToegangen(door.medewerkerId, betrokkenen, via) : undefined
  const rijen = betrokkenen.map((betrokkene) => ({
    id: nieuwId(),
    betrokkene,
    door: door.soort,
    medewerkerId: door.soort === 'medewerker' ? door.medewerkerId : null,
    toepassing: door.soort === 'toepassing' ? door.toepassing : null,
    vertegenwoordigerId: 'vertegenwoordigerId' in door ? door.vertegenwoordigerId : null,
    wat,
    doel,
    bron,
    aanvraagId,
    toegangId: toegangen?.get(betrokkene) ?? null,
    op: nu(),
  }))
  await voegToe(via, 'inzage', rijen)
}
