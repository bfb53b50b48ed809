import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import type { Instemmer, Instemrol } from '@/lib/catalogus/instemmer'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import { IEMAND_ANDERS, type Recordfeiten } from './recordfeiten'
import { en } from './tekst.en'
import { nl } from './tekst.nl'
import type { Recordvraag } from './vragen-van-record'

/** How somebody else gives their consent: by signing in, or on a paper that the applicant adds. */
const ONLINE = 'online'
const PAPIER = 'papier'
const MAX_ANDEREN = 6

type Basis = Pick<Recordvraag, 'toonAls' | 'voorwaarde'>
type Inhoud = Partial<Record<string, unknown>>

/**
 * The questions in the place of a file that proves somebody's consent: how they give it; the file when it is on paper; else who
 * they are, from the register where it knows them, and how the others are reached.
 */
export function instemmingsvragen(van: Recordveld, rol: Instemrol, bestand: Recordvraag, { toonAls, voorwaarde }: Basis): Recordvraag[] {
  const { hoe, wie, anderen } = namenVan(van)
  const wordtGevraagd = (inhoud: Inhoud, feiten: Recordfeiten) => !toonAls || toonAls(inhoud, feiten)
  const isOnline = (inhoud: Inhoud, feiten: Recordfeiten) => wordtGevraagd(inhoud, feiten) && inhoud[hoe] === ONLINE
  const kent = ({ instemmers = [] }: Recordfeiten) => instemmers.length > 0
  const woorden = { nl: nl.instemming[rol], en: en.instemming[rol] }
  const eigen = (wat: 'hoe' | 'wie' | 'anderen', anders: Partial<Recordveld>): Recordveld => ({
    ...van,
    label: { nl: woorden.nl[wat], en: woorden.en[wat] },
    ...anders,
  })
  const manieren = [
    { value: ONLINE, nl: nl.instemming.online, en: en.instemming.online },
    { value: PAPIER, nl: nl.instemming.papier, en: en.instemming.papier },
  ]
  return [
    {
      naam: hoe,
      van: eigen('hoe', { name: hoe, type: 'choice', choices: manieren }),
      veld: { soort: 'keuze', opties: manieren.map(({ value }) => ({ waarde: value })), eis: { verplicht: van.required } },
      groep: 'gewoon',
      gewicht: 6,
      voorwaarde: `${voorwaarde} ${hoe}`,
      toonAls: wordtGevraagd,
      feitenNa: true,
    },
    { ...bestand, voorwaarde: `${voorwaarde} ${PAPIER}`, toonAls: (inhoud, feiten) => wordtGevraagd(inhoud, feiten) && inhoud[hoe] === PAPIER },
    {
      naam: wie,
      van: eigen('wie', { name: wie, type: 'persons', required: true }),
      veld: {
        soort: 'keuzes',
        opties: ({ instemmers = [] }) => [...instemmers.map(({ sleutel, naam }) => ({ waarde: sleutel, label: naam })), { waarde: IEMAND_ANDERS }],
        eis: { verplicht: true },
      },
      groep: 'gezin',
      gewicht: 6,
      voorwaarde: `${voorwaarde} ${wie}`,
      toonAls: (inhoud, feiten) => isOnline(inhoud, feiten) && kent(feiten),
    },
    {
      naam: anderen,
      van: eigen('anderen', { name: anderen, type: 'names', required: true }),
      veld: { soort: 'personen', max: MAX_ANDEREN, alleenNaam: true, metEmail: true, eis: { verplicht: true } },
      groep: 'getypt',
      gewicht: 6,
      voorwaarde: `${voorwaarde} ${anderen}`,
      toonAls: (inhoud, feiten) => isOnline(inhoud, feiten) && (!kent(feiten) || [inhoud[wie] ?? []].flat().includes(IEMAND_ANDERS)),
    },
  ]
}

/** Whose consent is asked online, given the answers; each address once. Pure. */
export function instemmersVan({ formFields }: Pick<DienstRecord, 'formFields'>, inhoud: Inhoud, { instemmers = [] }: Recordfeiten): Instemmer[] {
  const gevraagd = formFields.flatMap((van): Instemmer[] => {
    const rol = van.consent
    const { hoe, wie, anderen } = namenVan(van)
    if (!rol || inhoud[hoe] !== ONLINE) return []
    const gekozen = [inhoud[wie] ?? []].flat()
    const gekend = instemmers.filter(({ sleutel }) => gekozen.includes(sleutel)).map(({ naam, betrokkene }) => ({ rol, naam, betrokkene }))
    const getypt = ((inhoud[anderen] ?? []) as Getypt[]).map(({ voornaam, achternaam, email }) => ({ rol, naam: `${voornaam} ${achternaam}`, email }))
    return [...gekend, ...getypt]
  })
  const sleutel = ({ betrokkene, email }: Instemmer) => betrokkene ?? email?.toLowerCase()
  return gevraagd.filter((een, plaats) => gevraagd.findIndex((ander) => sleutel(ander) === sleutel(een)) === plaats)
}

/** Who is asked, and what is nobody else's business: how people are reached, and what was added as a file. Pure. */
export function nietVoorInstemmers({ formFields }: Pick<DienstRecord, 'formFields'>): string[] {
  return formFields.flatMap((van) => {
    const { hoe, wie, anderen } = namenVan(van)
    if (van.consent) return [van.name, hoe, wie, anderen]
    return VERBORGEN.includes(van.type) ? [van.name] : []
  })
}

/** Of whom the register is asked who may be meant, for answers that say that it happens online; undefined for nobody. Pure. */
export function zoektInstemmers({ formFields }: Pick<DienstRecord, 'formFields'>, inhoud: Inhoud): Instemrol | undefined {
  return formFields.find((van) => van.consent && inhoud[namenVan(van).hoe] === ONLINE)?.consent
}

type Getypt = { voornaam: string; achternaam: string; email: string }

const VERBORGEN: Recordveld['type'][] = ['email', 'tel', 'iban', 'file']

function namenVan({ name }: Pick<Recordveld, 'name'>) {
  return { hoe: `${name}Hoe`, wie: `${name}Wie`, anderen: `${name}Anderen` }
}
