import { herken, type Upload, zetKlaar } from '@/lib/aanvragen/voeg-bijlage-toe'
import { findNummerVanMedewerker } from '@/lib/auth/find-nummer-van-medewerker'
import { mag } from '@/lib/auth/rechten'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { type Beschermd, isDicht } from '@/lib/bescherming/poort'
import { bewaarBestand } from '@/lib/bestanden/bewaar-bestand'
import { kenBurger } from '@/lib/burgers/ken-burger'
import { type Insz, isInsz, normaliseerInsz } from '@/lib/gegevens/insz'
import { isMinderjarig, leeftijdOp } from '@/lib/gegevens/leeftijd'
import { leesPersoon } from '@/lib/inzage/lees-persoon'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { open, sluit } from '@/lib/platform/gesloten'
import { nieuwId } from '@/lib/platform/ids'
import { minuten, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import { controleerVoorwaarden, metAlle, type Voorwaarden } from './geef-mandaat'

/** One of the two people at the counter, as the register names them. */
export type Partij = { insz: Insz; voornaam: string; achternaam: string; geboortedatum: string }
export type Partijen = { gever: Partij; gemachtigde: Partij }

/** Which box is wrong: no number, somebody whom the register does not know (or a minor, or who died), twice the same, or who
 * writes it down. */
export type Zoekfout = { veld: 'gever' | 'gemachtigde'; code: 'vorm' | 'niet-gevonden' | 'zelfde' | 'zelf' }
type Nee = { code: 'geen-recht' | 'bron' } | { code: 'fouten'; fouten: Zoekfout[] } | Beschermd

const TE_ZIEN = minuten(30)

/**
 * Finds the two people of a mandate on paper by their national numbers, which are on the cards that they show. Nothing but a whole number
 * finds somebody, and everyone who is found reads who looked. Nobody writes down a mandate of their own.
 */
export async function zoekPartijen(medewerker: Behandelaar, getypt: { gever: string; gemachtigde: string }): Promise<Result<Partijen, Nee>> {
  if (!mag(medewerker.rol, 'mandaten-inschrijven')) return mislukt({ code: 'geen-recht' })
  const nummers = { gever: leesNummer(getypt.gever), gemachtigde: leesNummer(getypt.gemachtigde) }
  const fouten: Zoekfout[] = (['gever', 'gemachtigde'] as const).flatMap((veld) => (nummers[veld] ? [] : [{ veld, code: 'vorm' as const }]))
  if (fouten.length === 0 && nummers.gever === nummers.gemachtigde) fouten.push({ veld: 'gemachtigde', code: 'zelfde' })
  if (fouten.length > 0 || !nummers.gever || !nummers.gemachtigde) return mislukt({ code: 'fouten', fouten })
  const zelf = await findNummerVanMedewerker(medewerker.id)
  const eigen = (['gever', 'gemachtigde'] as const).filter((veld) => nummers[veld] === zelf)
  if (eigen.length > 0) return mislukt({ code: 'fouten', fouten: eigen.map((veld) => ({ veld, code: 'zelf' })) })
  // Of somebody protected nothing is read until it was said why.
  const dicht = await isDicht(medewerker.id, [betrokkeneVan({ insz: nummers.gever }), betrokkeneVan({ insz: nummers.gemachtigde })])
  if (dicht) return mislukt({ code: 'beschermd', betrokkene: dicht })
  const [gever, gemachtigde] = [await vind(medewerker, nummers.gever), await vind(medewerker, nummers.gemachtigde)]
  if (!gever.ok) return gever
  if (!gemachtigde.ok) return gemachtigde
  if (gever.waarde && gemachtigde.waarde) return ok({ gever: gever.waarde, gemachtigde: gemachtigde.waarde })
  const onbekend = { gever: gever.waarde, gemachtigde: gemachtigde.waarde }
  return mislukt({
    code: 'fouten',
    fouten: (['gever', 'gemachtigde'] as const).flatMap((veld) => (onbekend[veld] ? [] : [{ veld, code: 'niet-gevonden' as const }])),
  })
}

/** Those two on their way to the next page, for who found them only. */
export function sluitPartijen(medewerkerId: string, partijen: Partijen): string {
  return sluit(`mandaatpartijen:${medewerkerId}`, partijen, TE_ZIEN)
}

/** The two whom an address carries; undefined when another found them, or too long ago. */
export function openPartijen(medewerkerId: string, gesloten: string | undefined): Partijen | undefined {
  return open<Partijen>(`mandaatpartijen:${medewerkerId}`, gesloten)
}

/** What staff fill in of what was signed. */
export type Papiervraag = Voorwaarden & { aanwezig: boolean; scan?: Upload }
export type Papierfout = keyof Voorwaarden | 'aanwezig' | 'scan' | 'virus'

/** What is wrong with it, in the order of the page. */
export async function controleerPapier({ aanwezig, scan, ...voorwaarden }: Papiervraag): Promise<Papierfout[]> {
  const fouten: Papierfout[] = controleerVoorwaarden(voorwaarden)
  if (!scan || !(await herken(scan)).ok) fouten.push('scan')
  if (!aanwezig) fouten.push('aanwezig')
  return fouten
}

/**
 * Writes down a mandate that was signed on paper, by two people who are there and showed who they are. It holds at once, both are told,
 * and either of them ends it as any other.
 */
export async function schrijfOpPapierIn(
  medewerker: Behandelaar,
  { gever, gemachtigde }: Partijen,
  vraag: Papiervraag,
): Promise<Result<{ id: string }, { code: 'geen-recht' | 'opslag' } | { code: 'fouten'; fouten: Papierfout[] } | Beschermd>> {
  if (!mag(medewerker.rol, 'mandaten-inschrijven')) return mislukt({ code: 'geen-recht' })
  // One of both may have been protected since they were found.
  const dicht = await isDicht(medewerker.id, [betrokkeneVan(gever), betrokkeneVan(gemachtigde)])
  if (dicht) return mislukt({ code: 'beschermd', betrokkene: dicht })
  const fouten = await controleerPapier(vraag)
  const gekend = vraag.scan && (await herken(vraag.scan))
  if (fouten.length > 0 || !vraag.scan || !gekend?.ok) return mislukt({ code: 'fouten', fouten })
  const klaar = await zetKlaar(vraag.scan.bytes, gekend.waarde.mime)
  if (!klaar.ok) return mislukt(klaar.fout.code === 'bijlage.virus' ? { code: 'fouten', fouten: ['virus'] } : { code: 'opslag' })
  const id = nieuwId()
  await inTransactie(async (tx) => {
    const [geeft, handelt] = [await kenBurger(tx, alsBekende(gever)), await kenBurger(tx, alsBekende(gemachtigde))]
    const bestandId = await bewaarBestand(tx, klaar.waarde)
    const op = stadsNu()
    await tx.mandaat.create({
      data: {
        id,
        geverId: geeft.burgerId,
        gemachtigdeId: handelt.burgerId,
        bedoeldVersleuteld: versleutel(JSON.stringify([gemachtigde.voornaam, gemachtigde.achternaam]), `mandaat:${id}`),
        groepen: metAlle(vraag.groepen),
        metGegevens: vraag.metGegevens === 'ja',
        metDocumenten: vraag.metDocumenten === 'ja',
        totEnMet: naarDatum(vraag.totEnMet),
        herkomst: 'papier',
        gegevenOp: op,
        aangenomenOp: op,
        medewerkerId: medewerker.id,
        bestandId,
      },
    })
    for (const { burgerId } of [geeft, handelt]) {
      await stuurBericht(tx, { burgerId, soort: 'mandaat-op-papier', sleutel: `mandaat-op-papier:${id}:${burgerId}`, gegevens: { mandaat: id } })
    }
  })
  return ok({ id })
}

function leesNummer(getypt: string): Insz | undefined {
  return isInsz(getypt, { demo: env().OPENLOKET_MODUS === 'demo' }) ? normaliseerInsz(getypt) : undefined
}

/** Somebody of age who lives, by a whole number; the line of it is written first. */
async function vind({ id: medewerkerId }: Behandelaar, insz: Insz): Promise<Result<Partij | undefined, { code: 'bron' }>> {
  const gelezen = await leesPersoon({ door: { soort: 'medewerker', medewerkerId }, doel: 'burger-zoeken' }, insz)
  if (!gelezen.ok) return gelezen.fout.code === 'niet-gevonden' ? ok(undefined) : mislukt({ code: 'bron' })
  const { voornamen, achternaam, geboorte, overledenOp } = gelezen.waarde
  if (overledenOp || isMinderjarig(leeftijdOp(geboorte.datum, vandaag()))) return ok(undefined)
  return ok({ insz, voornaam: voornamen[0] ?? '', achternaam, geboortedatum: geboorte.datum })
}

function alsBekende({ insz, voornaam, achternaam }: Partij) {
  return { insz, voornaam, achternaam, taal: 'nl' as const }
}
