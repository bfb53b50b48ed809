import type { Adres } from '@/lib/gegevens/adres'
import { formatInsz } from '@/lib/gegevens/insz'
import { toonDag, toonDeeldag, toonPeriode } from '@/lib/tekst/datum'
import { toonBedrag, toonLand, toonPositie } from '@/lib/tekst/getal'
import type { Taal } from '@/lib/tekst/talen'
import type { DienstTekst, EenFormulier, Optie, Veld } from './define-dienst'
import { veldVan } from './velden'

/** An answer as people read it: its label, which may be the title of its page already, and one line or more. */
export type Antwoord = { veld: string; label: string; regels: string[]; isTitel?: boolean }

/** The answers of one page of the form. */
export type Antwoordgroep = { stap: string; titel: string; antwoorden: Antwoord[] }

/** Words that a form does not have itself, and the name of an uploaded file. */
export type Antwoordwoorden = { ja: string; nee: string; nietIngevuld: string; bestandsnaam: (id: string) => string }

/**
 * What was answered, in words, by page: for checking before sending, for the page of the case and for staff.
 * A page without any answer in `inhoud` was not asked, and is left out.
 */
export function antwoordenVan(
  formulier: EenFormulier,
  taal: Taal,
  inhoud: Record<string, unknown>,
  feiten: unknown,
  woorden: Antwoordwoorden,
): Antwoordgroep[] {
  const tekst = formulier.tekst[taal]
  return formulier.stappen
    .filter(({ velden }) => velden.some((veld) => veld in inhoud))
    .map(({ id, velden, titelIsVraag }) => ({
      stap: id,
      titel: tekst.stappen[id]?.titel ?? id,
      antwoorden: velden.map((veld, plaats) => ({
        veld,
        ...(titelIsVraag && plaats === 0 ? { isTitel: true } : {}),
        label: tekst.velden[veld]?.label ?? veld,
        regels: regelsVan(veldVan(formulier, veld), tekst.velden[veld], inhoud[veld], { inhoud, feiten }, taal, woorden),
      })),
    }))
}

/** The choices of a field, with the facts where they depend on them. */
export function optiesVan(veld: Veld<unknown> & { soort: 'keuze' | 'keuzes' }, feiten: unknown): Optie[] {
  return typeof veld.opties === 'function' ? veld.opties(feiten) : veld.opties
}

type Veldtekst = DienstTekst['velden'][string] | undefined

type Bekend = { inhoud: Record<string, unknown>; feiten: unknown }

function regelsVan(veld: Veld<unknown>, tekst: Veldtekst, waarde: unknown, bekend: Bekend, taal: Taal, woorden: Antwoordwoorden): string[] {
  if (waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0)) return [woorden.nietIngevuld]
  switch (veld.soort) {
    case 'keuze':
    case 'keuzes':
      return [waarde].flat().map((keuze) => labelVan(optiesVan(veld, bekend.feiten), tekst, String(keuze)))
    case 'ja-nee':
      return [waarde ? (tekst?.opties?.ja ?? woorden.ja) : (tekst?.opties?.nee ?? woorden.nee)]
    case 'verklaring':
      return [woorden.ja]
    case 'datum':
      return [toonDeeldag(taal, String(waarde))]
    case 'periode':
      return [toonPeriode(taal, waarde as { van: string; tot: string })]
    case 'adres':
      return gevondenAdres(veld, bekend) ?? adresVan(waarde as Getyptadres, taal)
    case 'personen':
      return (waarde as Persoon[]).map((persoon) => persoonVan(persoon, taal))
    case 'voertuig':
      return [voertuigVan(waarde, taal)]
    case 'bestand':
      return (waarde as string[]).map(woorden.bestandsnaam)
    case 'tekst':
      return [veld.eis?.opmaak === 'bedrag' ? toonBedrag(taal, String(waarde)) : String(waarde)]
    case 'lange-tekst':
      return [String(waarde)]
  }
}

type Persoon = { voornaam: string; achternaam: string; geboortedatum?: string; insz?: string }

function labelVan(opties: Optie[], tekst: Veldtekst, waarde: string): string {
  return opties.find((optie) => optie.waarde === waarde)?.label ?? tekst?.opties?.[waarde] ?? waarde
}

function gevondenAdres(veld: Veld<unknown> & { soort: 'adres' }, { feiten, inhoud }: Bekend): string[] | undefined {
  const gevonden = veld.gevonden?.(feiten, inhoud)
  return gevonden === undefined ? undefined : [gevonden]
}

type Getyptadres = Partial<Adres & { omschrijving: string; positie: string }>

function adresVan({ straat, huisnummer, bus, postcode, gemeente, omschrijving, positie }: Getyptadres, taal: Taal): string[] {
  const straatregel = [straat, huisnummer, bus && `bus ${bus}`].filter(Boolean).join(' ')
  const plaatsregel = [postcode, gemeente].filter(Boolean).join(' ')
  return [[straatregel, plaatsregel].filter(Boolean).join(', '), omschrijving ?? '', positie ? toonPositie(taal, positie) : ''].filter(Boolean)
}

/** What was sent before a vehicle was asked for whole is a plate alone. */
function voertuigVan(waarde: unknown, taal: Taal): string {
  if (typeof waarde === 'string') return waarde
  const { plaat, land } = waarde as { plaat: string; land: string }
  return `${plaat} (${toonLand(taal, land)})`
}

function persoonVan({ voornaam, achternaam, geboortedatum, insz }: Persoon, taal: Taal): string {
  return [`${voornaam} ${achternaam}`, ...(geboortedatum ? [toonDag(taal, geboortedatum)] : []), ...(insz ? [formatInsz(insz)] : [])].join(', ')
}
