import { z } from 'zod'
import type { DienstTekst, EenFormulier, Formulierdienst, Overtreding, Veld, VerloopStap } from '@/lib/catalogus/define-dienst'
import { type DienstRecord, isNaTeKijken } from '@/lib/catalogus/dienst-record'
import { schemaVanVeld } from '@/lib/catalogus/schema-van-veld'
import { isInsz } from '@/lib/gegevens/insz'
import type { Taal } from '@/lib/tekst/talen'
import { afspraakVanRecord } from './afspraak-van-record'
import { instemmersVan, nietVoorInstemmers, zoektInstemmers } from './instemmingsvragen'
import { regelsVan, regelteksten, uitzonderingenVan } from './pas-regels-toe'
import { proeffeitenVan } from './proeffeiten'
import { feitenVooraf, type Recordfeiten, weten } from './recordfeiten'
import type { Recordregels } from './recordregels'
import { type Recordstap, stappenVanVragen } from './stappen-van-vragen'
import { en } from './tekst.en'
import { nl } from './tekst.nl'
import { vierOgenVan } from './vier-ogen'
import { voorafTekst, voorafVan } from './vooraf'
import { type Recordvraag, vragenVanRecord } from './vragen-van-record'

/** The words that every form of a record shares. */
export const WOORDEN = { nl, en }

/** A form that follows from a record, with its own types. */
export type Recordformulier = Formulierdienst<z.ZodObject, Recordfeiten>

/**
 * The form of a record: its questions on pages, checked by what each is and by the rules of its dienst, sent to staff
 * who decide.
 */
export function maakRecordformulier(record: DienstRecord, regelsInCode: Recordregels = {}): Recordformulier {
  const recordregels = metVooraf(record, regelsInCode)
  const vragen = vragenVanRecord(record, recordregels.voorwaarden ?? {})
  const stappen = stappenVanVragen(
    vragen,
    record.formFields.some(({ prefill }) => prefill === 'register:aanvrager'),
  )
  const vooraf = voorafVan(uitzonderingenVan(record, { vooraf: recordregels.vooraf }))
  const velden = { ...vooraf.velden, ...Object.fromEntries(vragen.map(({ naam, veld }) => [naam, veld])) }
  const { regels, ...rest } = regelsVan(record, velden, recordregels)
  return {
    record,
    niveau: record.assurance === 'none' ? 'low' : record.assurance,
    schemaVersie: 1,
    schema: z.object(Object.fromEntries(Object.entries(velden).map(([naam, veld]) => [naam, schemaVanVeld(naam, veld, waardenVan(veld))]))),
    velden,
    stappen: [...vooraf.stappen, ...stappen],
    verloop: [nazichtVan(record)],
    intrekbaarTot: 'nazicht',
    vierOgen: vierOgenVan(record),
    team: record.theme === 'BurgerOverheid' ? 'bevolking' : 'stadsdiensten',
    tekst: { nl: tekstVan(record, recordregels, stappen, 'nl'), en: tekstVan(record, recordregels, stappen, 'en') },
    feiten: () => import('./feiten').then(({ verzamelFeiten }) => ({ feiten: (vraag) => verzamelFeiten(vraag, nodigVan(record, vraag.inhoud)) })),
    feitenVooraf,
    proeffeiten: ({ vandaag }) => proeffeitenVan(record, vandaag),
    weten,
    ...(record.formFields.some(({ consent }) => consent)
      ? {
          instemming: {
            van: (inhoud: Partial<Record<string, unknown>>, feiten: Recordfeiten) => instemmersVan(record, inhoud, feiten),
            nietVoorHen: nietVoorInstemmers(record),
          },
        }
      : {}),
    ...rest,
    regels: (inhoud, feiten) => [...eigenRegels(vragen, inhoud, feiten), ...regels(inhoud, feiten)],
  }
}

/** The form of a record as shared code works with it: questions of its own, or only a visit to ask for. */
export function formulierVanRecord(record: DienstRecord, regels?: Recordregels): EenFormulier {
  return (record.channel === 'form' ? maakRecordformulier(record, regels) : afspraakVanRecord(record)) as unknown as EenFormulier
}

/** What the rules ask before the form, and after it what the record asks there. */
function metVooraf({ exceptions }: DienstRecord, recordregels: Recordregels): Recordregels {
  const gevraagd = exceptions.flatMap(({ ask, code }) => (ask && code ? [code] : []))
  return gevraagd.length === 0 ? recordregels : { ...recordregels, vooraf: [...(recordregels.vooraf ?? []), ...gevraagd] }
}

/** The one step of such a form: staff look at it and decide, within the term that the record gives. */
function nazichtVan({ termDays, termMonths }: DienstRecord): VerloopStap {
  return {
    id: 'nazicht',
    wachtOp: 'medewerker',
    besluit: true,
    ...(termDays && { termijnDagen: termDays.days }),
    ...(termMonths && { termijnMaanden: termMonths.months }),
    ...(termDays?.kind === 'working' && { termijnInWerkdagen: true }),
    ...((termDays ?? termMonths)?.basis === 'law' && { termijnWettelijk: true }),
  }
}

function waardenVan(veld: Veld<Recordfeiten>): string[] | undefined {
  if (veld.soort !== 'keuze' && veld.soort !== 'keuzes') return undefined
  return typeof veld.opties === 'function' ? undefined : veld.opties.map(({ waarde }) => waarde)
}

function nodigVan(record: DienstRecord, inhoud: Partial<Record<string, unknown>>) {
  const { formFields } = record
  const vult = (...bronnen: string[]) => formFields.some(({ prefill }) => prefill !== null && bronnen.includes(prefill))
  return {
    persoon: vult('register:aanvrager', 'register:adres'),
    gezin: vult('register:gezin', 'register:iedereen', 'register:kinderen', 'register:meerderjarigen', 'register:gezinsgrootte'),
    parkeervergunningen: vult('register:parkeervergunningen'),
    instemmers: zoektInstemmers(record, inhoud),
  }
}

/** What no schema of one field can know: whether who was chosen was offered, and what is true of a person who was typed. */
function eigenRegels(vragen: Recordvraag[], inhoud: Record<string, unknown>, feiten: Recordfeiten): Overtreding[] {
  return vragen.flatMap(({ naam, veld }) => {
    if ((veld.soort === 'keuze' || veld.soort === 'keuzes') && typeof veld.opties === 'function') {
      const kan = veld.opties(feiten).map(({ waarde }) => waarde)
      const vreemd = [inhoud[naam] ?? []].flat().some((keuze) => !kan.includes(String(keuze)))
      return vreemd ? [{ veld: naam, code: `${naam}.leeg` }] : []
    }
    return veld.soort === 'personen' ? foutenBijPersonen(naam, inhoud[naam], feiten) : []
  })
}

type Persoon = { geboortedatum?: string; insz?: string }

function foutenBijPersonen(naam: string, getypt: unknown, { vandaag, testnummersToegelaten }: Recordfeiten): Overtreding[] {
  return ((getypt ?? []) as Persoon[]).flatMap(({ geboortedatum, insz }, rij) => [
    ...(insz && !isInsz(insz, { demo: testnummersToegelaten }) ? [{ veld: `${naam}-${rij}-insz`, code: 'insz.vorm' }] : []),
    ...(geboortedatum && geboortedatum > vandaag ? [{ veld: `${naam}-${rij}-dag`, code: 'persoon.geboortedatum-toekomst' }] : []),
  ])
}

function tekstVan(record: DienstRecord, recordregels: Recordregels, stappen: Recordstap[], taal: Taal): DienstTekst {
  const woorden = WOORDEN[taal]
  const vragen = stappen.flatMap((stap) => stap.vragen)
  const vooraf = voorafTekst(uitzonderingenVan(record, { vooraf: recordregels.vooraf }), taal)
  const velden = { ...vooraf.velden, ...Object.fromEntries(vragen.map((vraag) => [vraag.naam, veldtekst(vraag, taal)])) }
  const { fouten, uitwegen, redenen } = regelteksten(record, recordregels, velden, taal)
  const leeg = Object.fromEntries(vragen.map((vraag) => [`${vraag.naam}.leeg`, leegzin(vraag, taal)]))
  return {
    stappen: { ...vooraf.stappen, ...Object.fromEntries(stappen.map((stap) => [stap.id, { titel: titelVan(stap, taal) }])) },
    velden,
    fouten: { ...woorden.vormfouten, ...vooraf.fouten, ...leeg, ...fouten },
    uitwegen,
    redenen,
    weten: woorden.weten,
    verloop: woorden.verloop,
    beroep: woorden.beroep,
    bevestiging: {
      titel: woorden.ontvangen,
      vanzelf: [],
      zelf: [],
      daarna: isNaTeKijken(record, 'afterwards') ? [] : record.afterwards.map((zin) => zin[taal]),
    },
  }
}

function titelVan({ vragen: [eerste], titelIsVraag, toonWeten }: Recordstap, taal: Taal): string {
  const woorden = WOORDEN[taal]
  if (!eerste) return ''
  if (titelIsVraag) return eerste.van.label[taal]
  if (toonWeten) return woorden.begin
  if (eerste.groep === 'wie') return woorden.wie.titel
  if (eerste.groep === 'contact') return woorden.contact
  if (eerste.groep === 'verklaring') return woorden.verklaring
  return eerste.van.type === 'person' ? woorden.dezePersoon : woorden.dezePersonen
}

function veldtekst(vraag: Recordvraag, taal: Taal): DienstTekst['velden'][string] {
  const { van, veld } = vraag
  const eigen = van.choices?.map((keuze) => [keuze.value, keuze[taal]]) ?? []
  return {
    label: labelVan(vraag, taal),
    hint: hintVan(van, taal),
    opties: Object.fromEntries([...eigen, ...('opties' in veld ? [['iemand-anders', WOORDEN[taal].iemandAnders]] : [])]),
  }
}

/** Who somebody is who did not sign in may be asked in two parts, each with its own words. */
function labelVan({ van, veld, groep }: Recordvraag, taal: Taal): string {
  if (groep !== 'wie' || !van.withoutLogin) return van.label[taal]
  return WOORDEN[taal].wie[veld.soort === 'adres' ? 'adres' : 'naam']
}

function hintVan({ type, required, hint }: Recordvraag['van'], taal: Taal): string | undefined {
  const { magLeeg, dagOnbekend, inEuro } = WOORDEN[taal]
  return (
    [hint?.[taal], type === 'partial-date' && dagOnbekend, type === 'money' && inEuro, !required && magLeeg].filter(Boolean).join(' ') || undefined
  )
}

/** Kinds of question that ask for an answer in the words of another one. */
const ZIN_ALS: Partial<Record<Recordvraag['veld']['soort'], keyof (typeof nl)['fouten']>> = {
  adres: 'plek',
  'lange-tekst': 'tekst',
  periode: 'datum',
  voertuig: 'tekst',
}

function leegzin({ van, veld, groep }: Recordvraag, taal: Taal): string {
  const { fouten, wie } = WOORDEN[taal]
  if (groep === 'wie' && veld.soort === 'personen') return wie.leeg
  const { soort } = veld
  return fouten[ZIN_ALS[soort] ?? (soort as keyof typeof fouten)].replace('{label}', van.label[taal])
}
