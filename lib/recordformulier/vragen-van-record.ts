import { opties, type Veld } from '@/lib/catalogus/define-dienst'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import { geldt, type Voorwaarderegels } from '@/lib/catalogus/voorwaarde'
import { isMinderjarig } from '@/lib/gegevens/leeftijd'
import { instemmingsvragen } from './instemmingsvragen'
import { type Gezinslid, gezinsgrootte, IEMAND_ANDERS, type Recordfeiten } from './recordfeiten'
import { eigenPlaat, hoeveelsteVergunning } from './uit-parkeerregister'

/** One question of a form that follows from a record. */
export type Recordvraag = {
  naam: string
  van: Recordveld
  veld: Veld<Recordfeiten>
  /** Questions of the same group may share a page. */
  groep: 'gewoon' | 'wie' | 'contact' | 'verklaring' | 'gezin' | 'getypt'
  /** How much of a page it takes; a page holds a few. */
  gewicht: number
  /** Equal for questions that are asked under the same condition. */
  voorwaarde: string
  toonAls?: (inhoud: Partial<Record<string, unknown>>, feiten: Recordfeiten) => boolean
  /** Its answer decides what the registers are asked. */
  feitenNa?: true
}

const MAX_BESTANDEN = 5
const MAX_PERSONEN = 6

/**
 * The questions of a record, in its order. Who the person is, is known and not asked, but of who does not sign in; who may
 * be somebody of the household is chosen from it, and typed only when it is somebody else or the household is not known.
 */
export function vragenVanRecord(
  { formFields, requiresLogin }: Pick<DienstRecord, 'formFields' | 'requiresLogin'>,
  regels: Voorwaarderegels<Recordfeiten>,
): Recordvraag[] {
  const vragen = formFields.flatMap((van) => {
    if (van.prefill !== 'register:aanvrager') return vragenVan(van, regels)
    return requiresLogin ? [] : wieBenJe(van)
  })
  return vragen.map((vraag, plaats) => metEigenAdres(vraag, vragen.slice(0, plaats)))
}

/** Whoever said where they live is not asked it a second time: an address that the register would fill in begins with that. */
function metEigenAdres(vraag: Recordvraag, eerdere: readonly Recordvraag[]): Recordvraag {
  const { van, veld } = vraag
  if (veld.soort !== 'adres' || van.prefill !== 'register:adres') return vraag
  const eigen = eerdere.find(({ groep, veld: { soort } }) => groep === 'wie' && soort === 'adres')
  return eigen ? { ...vraag, veld: { ...veld, zoalsBij: eigen.naam } } : vraag
}

/** Who somebody is who did not sign in: their name, and more only where the record says that it is needed. */
function wieBenJe(van: Recordveld): Recordvraag[] {
  const eis = { verplicht: van.required }
  const basis = { van, eis, groep: 'wie' as const, voorwaarde: 'zonder aanmelding', toonAls: zonderAanmelding }
  const alleenNaam = van.withoutLogin?.includes('birthDate') ? {} : { alleenNaam: true as const }
  return [
    { ...basis, naam: van.name, veld: { soort: 'personen', max: 1, zelf: true, ...alleenNaam, eis }, gewicht: 2 },
    ...(van.withoutLogin?.includes('address')
      ? [{ ...basis, naam: `${van.name}Adres`, veld: { soort: 'adres' as const, vorm: 'volledig' as const, eis }, gewicht: 4 }]
      : []),
  ]
}

function zonderAanmelding(_inhoud: unknown, feiten: Recordfeiten): boolean {
  return feiten.zonderAanmelding === true
}

function vragenVan(van: Recordveld, regels: Voorwaarderegels<Recordfeiten>): Recordvraag[] {
  const { showWhen } = van
  const voorwaarde = JSON.stringify(showWhen ?? null)
  const wordtGevraagd = (inhoud: Partial<Record<string, unknown>>, feiten: Recordfeiten) => !showWhen || geldt(showWhen, inhoud, feiten, regels)
  const basis = { van, voorwaarde, ...(showWhen ? { toonAls: wordtGevraagd } : {}) }
  const kies = kiestUit(van)
  const gewoon: Recordvraag = { ...basis, naam: van.name, veld: veldVan(van), groep: groepVan(van), gewicht: GEWICHT[van.type] }
  if (van.consent) return instemmingsvragen(van, van.consent, gewoon, basis)
  if (!kies) return [gewoon]
  const lijst = (feiten: Recordfeiten) => feiten.gezin.filter(kies)
  const uitGezin = (feiten: Recordfeiten) => [
    ...lijst(feiten).map(({ sleutel, naam }) => ({ waarde: sleutel, label: naam })),
    { waarde: IEMAND_ANDERS },
  ]
  const eis = { verplicht: van.required }
  const isTyper = (inhoud: Partial<Record<string, unknown>>) => [inhoud[van.name]].flat().includes(IEMAND_ANDERS)
  return [
    {
      ...basis,
      naam: van.name,
      veld: { soort: van.type === 'person' ? 'keuze' : 'keuzes', opties: uitGezin, eis },
      groep: 'gezin',
      gewicht: 6,
      voorwaarde: `gezin ${van.name}`,
      toonAls: (inhoud, feiten) => lijst(feiten).length > 0 && wordtGevraagd(inhoud, feiten),
    },
    {
      ...basis,
      naam: `${van.name}Anders`,
      veld: veldVan(van),
      groep: 'getypt',
      gewicht: 6,
      voorwaarde: `getypt ${van.name}`,
      toonAls: (inhoud, feiten) => (lijst(feiten).length === 0 ? wordtGevraagd(inhoud, feiten) : isTyper(inhoud)),
    },
  ]
}

/** Who of a household may be meant; undefined when the question is not about a household. */
function kiestUit({ type, prefill }: Recordveld): ((lid: Gezinslid) => boolean) | undefined {
  if (type !== 'person' && type !== 'persons') return undefined
  if (prefill === 'register:iedereen') return () => true
  if (prefill === 'register:gezin') return ({ ik }) => !ik
  if (prefill === 'register:kinderen') return ({ ik, leeftijd }) => !ik && isMinderjarig(leeftijd)
  // A partner or another parent is of age: a child of the household is not offered as one.
  if (prefill === 'register:meerderjarigen') return ({ ik, leeftijd }) => !ik && !isMinderjarig(leeftijd)
  return undefined
}

const GEWICHT: Record<Recordveld['type'], number> = {
  text: 1,
  number: 1,
  date: 1,
  'partial-date': 1,
  period: 2,
  email: 1,
  tel: 1,
  money: 1,
  iban: 1,
  plate: 1,
  vehicle: 2,
  boolean: 1,
  declaration: 1,
  textarea: 2,
  choice: 2,
  choices: 2,
  file: 2,
  photo: 2,
  address: 4,
  location: 4,
  person: 5,
  names: 6,
  persons: 6,
}

function groepVan({ type }: Recordveld): Recordvraag['groep'] {
  if (type === 'email' || type === 'tel') return 'contact'
  return type === 'declaration' ? 'verklaring' : 'gewoon'
}

function veldVan(van: Recordveld): Veld<Recordfeiten> {
  const { type, required: verplicht, choices = [], prefill } = van
  const eis = { verplicht }
  switch (type) {
    case 'text':
      return {
        soort: 'tekst',
        eis,
        ...(prefill === 'profiel:naam'
          ? { autocomplete: 'name', standaard: ({ naam }) => naam, bron: ({ naam }) => (naam ? 'aprofiel' : undefined) }
          : {}),
      }
    case 'number':
      return {
        soort: 'tekst',
        kort: true,
        cijfers: true,
        eis: { verplicht, opmaak: 'getal' },
        ...(prefill === 'register:gezinsgrootte'
          ? { standaard: gezinsgrootte, bron: (feiten) => (gezinsgrootte(feiten) ? 'rijksregister' : undefined) }
          : {}),
      }
    case 'email':
      return profielveld('email', 'email', 'email')
    case 'tel':
      return profielveld('tel', 'tel', 'telefoon')
    case 'money':
      return { soort: 'tekst', kort: true, cijfers: true, eis: { verplicht, opmaak: 'bedrag' } }
    case 'vehicle':
      return { soort: 'voertuig', eis }
    case 'iban':
      return { soort: 'tekst', eis: { verplicht, opmaak: 'iban' } }
    case 'plate':
      return { soort: 'tekst', kort: true, ...eigenPlaat(van), eis: { verplicht, opmaak: 'nummerplaat' } }
    case 'textarea':
      return { soort: 'lange-tekst', eis }
    case 'date':
      return { soort: 'datum', eis }
    case 'partial-date':
      return { soort: 'datum', deels: true, eis }
    case 'period':
      return { soort: 'periode', eis }
    case 'boolean':
      return { soort: 'ja-nee', eis }
    case 'declaration':
      return { soort: 'verklaring', eis }
    case 'choice':
      return { soort: 'keuze', opties: opties(choices.map(({ value }) => value)), ...hoeveelsteVergunning(van), eis }
    case 'choices':
      return { soort: 'keuzes', opties: opties(choices.map(({ value }) => value)), eis }
    case 'file':
      return { soort: 'bestand', max: MAX_BESTANDEN, eis }
    case 'photo':
      return { soort: 'bestand', max: MAX_BESTANDEN, foto: true, eis }
    case 'address':
    case 'location':
      return adresveld()
    case 'person':
      return { soort: 'personen', max: 1, eis }
    case 'persons':
      return { soort: 'personen', max: MAX_PERSONEN, eis }
    case 'names':
      return { soort: 'personen', max: MAX_PERSONEN, alleenNaam: true, eis }
  }

  function profielveld(invoer: 'email' | 'tel', autocomplete: string, opmaak: 'email' | 'telefoon'): Veld<Recordfeiten> {
    const bekend = prefill?.startsWith('profiel:') ? (feiten: Recordfeiten) => feiten[opmaak] : () => undefined
    return {
      soort: 'tekst',
      type: invoer,
      autocomplete,
      standaard: bekend,
      bron: (feiten) => (bekend(feiten) ? 'aprofiel' : undefined),
      eis: { verplicht, opmaak },
    }
  }

  function adresveld(): Veld<Recordfeiten> {
    const bekend = (feiten: Recordfeiten) => (prefill === 'register:adres' ? feiten.persoon?.adres : undefined)
    return {
      soort: 'adres',
      vorm: type === 'location' ? 'plek' : 'volledig',
      standaard: (feiten) => {
        const { straat, huisnummer, bus, postcode, gemeente } = bekend(feiten) ?? {}
        return { straat, huisnummer, bus, postcode, gemeente }
      },
      bron: (feiten) => (bekend(feiten) ? 'bevolkingsregister' : undefined),
      eis,
    }
  }
}
