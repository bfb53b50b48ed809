import type { getTranslations } from 'next-intl/server'
import type { Veldwoorden, Vraag } from '@/components/formulier/vraag'
import type { ConceptBijlage } from '@/lib/aanvragen/bijlagen'
import type { Concept } from '@/lib/aanvragen/concept'
import type { EerderGegeven } from '@/lib/aanvragen/eerder-gegeven'
import { optiesVan } from '@/lib/catalogus/antwoorden'
import type { Databron, EenFormulier, Opmaak, Optie, Veld } from '@/lib/catalogus/define-dienst'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { controlesVan, telRijen, type Veldvorm, veldVan } from '@/lib/catalogus/velden'
import { LANDEN } from '@/lib/catalogus/voertuig'
import { bronVan, isVoorgesteld, waardenVan } from '@/lib/catalogus/vooringevuld'
import { env } from '@/lib/platform/env'
import { dagVan } from '@/lib/platform/klok'
import { maxMegabytes } from '@/lib/platform/verzoekgrootte'
import { toonDag } from '@/lib/tekst/datum'
import { toonLand } from '@/lib/tekst/getal'
import { toonGrootte } from '@/lib/tekst/grootte'
import type { Taal } from '@/lib/tekst/talen'

export type Formuliertekst = Awaited<ReturnType<typeof getTranslations<'formulier'>>>

type Bron = {
  formulier: EenFormulier
  concept: Concept
  taal: Taal
  bijlagen: ConceptBijlage[]
  rijen?: number
  janee: { ja: string; nee: string }
  /** What each source is called. */
  bronnen: Record<Databron, string>
  /** What the person gave before, by how it is written. */
  eerder?: Map<Opmaak, EerderGegeven>
}

/** The questions of a step, in words and with what was typed or is known. */
export function maakVragen(t: Formuliertekst, stap: string, velden: string[], bron: Bron): Vraag[] {
  const titelIsVraag = bron.formulier.stappen.some(({ id, titelIsVraag: isVraag }) => id === stap && isVraag)
  return velden.map((naam, plaats) => ({ ...maakVraag(t, naam, bron), labelInTitel: titelIsVraag && plaats === 0 }))
}

/** The controls of a step, in the order of the page. */
export function controlesOpPagina(vragen: Vraag[]): string[] {
  return vragen.flatMap(({ naam, vorm }) => controlesVan(naam, vorm))
}

function maakVraag(t: Formuliertekst, naam: string, { formulier, concept, taal, bijlagen, rijen, janee, bronnen, eerder }: Bron): Vraag {
  const veld = veldVan(formulier, naam)
  const tekst = formulier.tekst[taal].velden[naam]
  const vorm = vormVan(veld)
  const bron = bronVan(naam, veld, concept)
  const gegeven = eerderGegeven(naam, veld, concept, eerder)
  const gevuld = telRijen(naam, vorm, concept.ruw)
  return {
    naam,
    vorm,
    label: tekst?.label ?? naam,
    hint:
      [
        tekst?.hint,
        bron === 'eerder-in-formulier' && t('velden.eerderInFormulier'),
        bron && bron !== 'eerder-in-formulier' && t('velden.bron', { bron: bronnen[bron], dag: toonDag(taal, concept.feitenVan) }),
        gegeven && t('velden.eerder', { dienst: dienstnaam(gegeven.dienst, taal), dag: toonDag(taal, dagVan(gegeven.op)) }),
      ]
        .filter(Boolean)
        .join(' ') || undefined,
    waarden: gegeven ? { [naam]: [gegeven.waarde] } : waardenVan(naam, veld, concept),
    opties: [...opties(veld, concept.feiten, janee), ...geenAntwoord(t, veld)].map(({ waarde, label, hint }) => ({
      waarde,
      label: label ?? tekst?.opties?.[waarde] ?? waarde,
      hint,
    })),
    invoer: veld.soort === 'tekst' ? { type: veld.type, autocomplete: veld.autocomplete, kort: veld.kort, cijfers: veld.cijfers } : undefined,
    ...(veld.soort === 'personen' ? { rijen: Math.min(veld.max, Math.max(1, gevuld, rijen ?? 0)) } : {}),
    ...(veld.soort === 'bestand'
      ? bestandsgegevens(
          t,
          taal,
          veld.max,
          bijlagen.filter((bijlage) => bijlage.veld === naam),
        )
      : {}),
  }
}

function bestandsgegevens(t: Formuliertekst, taal: Taal, max: number, bijlagen: ConceptBijlage[]) {
  return {
    maxBytes: env().UPLOAD_MAX_BYTES,
    bestandHint: t('velden.bestandHint', { megabytes: maxMegabytes(), max }),
    bijlagen: bijlagen.map(({ id, naam, bytes }) => ({
      id,
      naam,
      grootte: toonGrootte(taal, bytes),
      verwijder: t('velden.verwijderBestand', { naam }),
    })),
  }
}

function opties(veld: Veld<unknown>, feiten: unknown, { ja, nee }: Bron['janee']): Optie[] {
  if (veld.soort === 'keuze' || veld.soort === 'keuzes') return optiesVan(veld, feiten)
  if (veld.soort !== 'ja-nee') return []
  return [
    { waarde: 'ja', label: ja },
    { waarde: 'nee', label: nee },
  ]
}

/** Of what may be left open one dot must take the answer back: a browser has no way to empty it. */
function geenAntwoord(t: Formuliertekst, { soort, eis }: Veld<unknown>): Optie[] {
  return eis?.verplicht === false && (soort === 'keuze' || soort === 'ja-nee') ? [{ waarde: '', label: t('velden.geenAntwoord') }] : []
}

/** What is offered again: what was given before, where nothing else is known and nothing was typed. */
function eerderGegeven(naam: string, veld: Veld<unknown>, concept: Concept, eerder: Bron['eerder']): EerderGegeven | undefined {
  if (!eerder || !veld.eis?.opmaak || concept.ruw[naam] !== undefined || isVoorgesteld(naam, veld, concept)) return undefined
  return eerder.get(veld.eis.opmaak)
}

/** What a browser needs to know of a field to read and check it. */
function vormVan(veld: Veld<unknown>): Veldvorm {
  return {
    soort: veld.soort,
    max: 'max' in veld ? veld.max : undefined,
    vorm: 'vorm' in veld ? veld.vorm : undefined,
    alleenNaam: 'alleenNaam' in veld ? veld.alleenNaam : undefined,
    metEmail: 'metEmail' in veld ? veld.metEmail : undefined,
    zelf: 'zelf' in veld ? veld.zelf : undefined,
    foto: 'foto' in veld ? veld.foto : undefined,
    deels: 'deels' in veld ? veld.deels : undefined,
    eis: veld.eis,
  }
}

/** The words of the controls that every form shares. */
export function veldwoorden(t: Formuliertekst, taal: Taal, rijen: number): Veldwoorden {
  const nummers = Array.from({ length: rijen }, (_, plaats) => plaats + 1)
  return {
    taal,
    straat: t('velden.straat'),
    straatHint: t('velden.straatHint'),
    huisnummer: t('velden.huisnummer'),
    bus: t('velden.bus'),
    busHint: t('velden.busHint'),
    postcode: t('velden.postcode'),
    gemeente: t('velden.gemeente'),
    plekStraatHint: t('velden.plekStraatHint'),
    plekHuisnummer: t('velden.plekHuisnummer'),
    plekPostcode: t('velden.plekPostcode'),
    plekOmschrijving: t('velden.plekOmschrijving'),
    dag: t('velden.dag'),
    maand: t('velden.maand'),
    jaar: t('velden.jaar'),
    van: t('velden.van'),
    tot: t('velden.tot'),
    voornaam: t('velden.voornaam'),
    achternaam: t('velden.achternaam'),
    email: t('velden.email'),
    geboortedatum: t('velden.geboortedatum'),
    insz: t('velden.insz'),
    inszHint: t('velden.inszHint'),
    personen: nummers.map((nummer) => t('velden.persoon', { nummer })),
    rijWeg: nummers.map((nummer) => t('velden.rijWeg', { nummer })),
    erbij: t('velden.erbij'),
    kiesBestand: t('velden.kiesBestand'),
    kiesNog: t('velden.kiesNog'),
    kiesFoto: t('velden.kiesFoto'),
    kiesNogFoto: t('velden.kiesNogFoto'),
    gekozen: t('velden.gekozen'),
    gaatMee: t('velden.gaatMee'),
    teGroot: t('velden.teGroot', { megabytes: maxMegabytes() }),
    plaat: t('velden.plaat'),
    plaatHint: t('velden.plaatHint'),
    land: t('velden.land'),
    landen: LANDEN.map((land) => ({ waarde: land, label: toonLand(taal, land) })),
    positie: {
      uitleg: t('velden.positie.uitleg'),
      zoek: t('velden.positie.zoek'),
      zoekt: t('velden.positie.zoekt'),
      mislukt: t('velden.positie.mislukt'),
      gevonden: t('velden.positie.gevonden', { plaats: '{plaats}' }),
    },
    voegToe: t('velden.voegToe'),
    toegevoegd: t('velden.toegevoegd'),
    verwijder: t('velden.verwijder'),
  }
}
