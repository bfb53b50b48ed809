import type { FeitenFout, FeitenVraag } from '@/lib/catalogus/define-dienst'
import type { Instemrol } from '@/lib/catalogus/instemmer'
import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import { leeftijdOp } from '@/lib/gegevens/leeftijd'
import { korteNaam, volledigeNaam } from '@/lib/gegevens/naam'
import { leesGezin, leesPersoon } from '@/lib/inzage/lees-persoon'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import { env } from '@/lib/platform/env'
import { ok, type Result } from '@/lib/platform/result'
import { leesMogelijkeInstemmers } from './lees-mogelijke-instemmers'
import { leesParkeervergunningen } from './lees-parkeervergunningen'
import type { Gezinslid, Recordfeiten } from './recordfeiten'

/** Which registers a form needs: a look at a person leaves a line, so nothing is read that the form does not show. */
export type Nodig = { persoon: boolean; gezin: boolean; parkeervergunningen?: boolean; instemmers?: Instemrol }

/**
 * Who the person is, and their household where the form offers to choose from it. A register that is silent stops
 * nobody: what it would have said is then typed, and asked again when the form is sent.
 */
export async function verzamelFeiten(vraag: FeitenVraag<unknown>, nodig: Nodig): Promise<Result<Recordfeiten, FeitenFout>> {
  const { vandaag, insz, profiel, isAangemeld } = vraag
  const basis: Recordfeiten = {
    vandaag,
    testnummersToegelaten: env().OPENLOKET_MODUS === 'demo',
    naam: `${profiel.voornaam} ${profiel.achternaam}`.trim(),
    ...(isAangemeld ? {} : { zonderAanmelding: true as const }),
    email: profiel.email,
    telefoon: profiel.telefoon,
    postcodesVanDeStad: env().STAD_POSTCODES,
    gezin: [],
  }
  if (!insz) return ok(basis)
  const aanleiding: Aanleiding = { door: vraag.door ?? { soort: 'systeem' }, doel: 'formulier-invullen', aanvraagId: vraag.aanvraagId }
  const persoon = nodig.persoon ? await leesPersoon(aanleiding, insz) : undefined
  return ok({
    ...basis,
    ...(nodig.instemmers ? { instemmers: await leesMogelijkeInstemmers(aanleiding, insz, nodig.instemmers, vandaag) } : {}),
    ...(nodig.parkeervergunningen ? { parkeervergunningen: await leesParkeervergunningen(aanleiding, insz, vandaag) } : {}),
    gezin: nodig.gezin ? await leesLeden(aanleiding, insz, vandaag) : [],
    ...(persoon?.ok
      ? {
          persoon: {
            naam: volledigeNaam(persoon.waarde),
            geboortedatum: persoon.waarde.geboorte.datum,
            adres: persoon.waarde.adres,
            op: persoon.waarde.stand.op,
          },
        }
      : {}),
  })
}

async function leesLeden(aanleiding: Aanleiding, insz: string, vandaag: string): Promise<Gezinslid[]> {
  const gezin = await leesGezin(aanleiding, insz)
  if (!gezin.ok) return []
  return gezin.waarde.leden.map((lid) => ({
    sleutel: formuliersleutel(lid.insz),
    naam: korteNaam(lid),
    leeftijd: leeftijdOp(lid.geboortedatum, vandaag),
    ik: lid.insz === insz,
  }))
}
