import type { Afhandelwijze, Overtreding, Uitweg } from '@/lib/catalogus/define-dienst'
import type { Adres } from '@/lib/gegevens/adres'
import { isInsz } from '@/lib/gegevens/insz'
import { isMinderjarig, leeftijdOp } from '@/lib/gegevens/leeftijd'
import { plusWerkdagen } from '@/lib/gegevens/werkdagen'
import type { Inhoud } from './schema'

/** Somebody of the household as the register has it. `sleutel` names them in the form without their national number. */
export type Lid = {
  sleutel: string
  insz: string
  naam: string
  leeftijd: number
  ik: boolean
  /** National numbers of the living parents that the register knows. */
  ouders: string[]
}

/** An address of the register that fits what was typed. */
export type Treffer = Adres & { id: string }

/** What the rules need to know of the world; gathered before, so that the rules stay pure. */
export type Feiten = {
  vandaag: string
  /** Signed in strongly enough for the register to be asked. */
  sterk: boolean
  /** Whom the national number is checked for: the test range counts in a demonstration only. */
  testnummersToegelaten: boolean
  telefoon?: string
  persoon?: {
    naam: string
    leeftijd: number
    belg: boolean
    papierenDocument: boolean
    adres?: Adres & { sinds: string }
    /** When the register gave this. */
    op: string
  }
  gezin: Lid[]
  /** Undefined when the address register did not answer. */
  treffers?: Treffer[]
  postcodesVanDeStad: string[]
}

/** Days that a declaration may take before it is called late (royal decree of 16 July 1992, art. 7). */
export const WERKDAGEN_OM_AAN_TE_GEVEN = 8

/** What was typed or chosen and cannot be. */
export function regels(inhoud: Partial<Inhoud>, feiten: Feiten): Overtreding[] {
  const overtredingen: Overtreding[] = []
  const { verhuisdatum, wie, anderePersonen } = inhoud
  if (verhuisdatum && verhuisdatum > feiten.vandaag) overtredingen.push({ veld: 'verhuisdatum-dag', code: 'verhuisdatum.toekomst' })
  if (isZelfdeAdres(inhoud, feiten)) overtredingen.push({ veld: waarHetAdresVastligt(inhoud, feiten), code: 'nieuwAdres.ongewijzigd' })
  if (wie && feiten.gezin.some((lid) => lid.ik && !wie.includes(lid.sleutel))) overtredingen.push({ veld: 'wie', code: 'wie.zonder-jezelf' })
  if (wie?.some((sleutel) => !feiten.gezin.some((lid) => lid.sleutel === sleutel))) overtredingen.push({ veld: 'wie', code: 'wie.onbekend' })
  anderePersonen?.forEach(({ insz, geboortedatum }, rij) => {
    if (insz && !isInsz(insz, { demo: feiten.testnummersToegelaten })) overtredingen.push({ veld: `anderePersonen-${rij}-insz`, code: 'insz.vorm' })
    if (geboortedatum > feiten.vandaag) overtredingen.push({ veld: `anderePersonen-${rij}-dag`, code: 'persoon.geboortedatum-toekomst' })
  })
  if (inhoud.adresKeuze && inhoud.adresKeuze !== NIET_IN_LIJST && !gekozenAdres(inhoud, feiten)) {
    overtredingen.push({ veld: 'adresKeuze', code: 'adresKeuze.leeg' })
  }
  return overtredingen
}

/**
 * The decision table of an address change, row by row (domain facts 1.3): who cannot finish online, and why.
 * The order matters: what is known of the person comes before what they chose.
 */
export function uitweg(inhoud: Partial<Inhoud>, feiten: Feiten): Uitweg | undefined {
  const { persoon } = feiten
  if (inhoud.situatie === 'tijdelijk') return { code: 'tijdelijk', soort: 'informatie' }
  if (inhoud.situatie === 'naar-buitenland') return { code: 'naar-buitenland', soort: 'afspraak' }
  if (inhoud.situatie === 'geen-vast-adres') return { code: 'geen-vast-adres', soort: 'afspraak' }
  if (!persoon) return uitwegZonderPersoon(inhoud, feiten)
  if (isMinderjarig(persoon.leeftijd)) return { code: 'minderjarige-zelf', soort: 'afspraak' }
  if (inhoud.situatie === 'uit-buitenland' || !persoon.adres) {
    return { code: persoon.belg ? 'terugkeer' : 'eerste-inschrijving', soort: 'afspraak' }
  }
  if (inhoud.situatie === 'papieren-document' || persoon.papierenDocument) return { code: 'papieren-document', soort: 'afspraak' }
  if (inhoud.postcode && !feiten.postcodesVanDeStad.includes(inhoud.postcode)) return { code: 'andere-gemeente', soort: 'informatie' }
  if (verhuistMinderjarigeZonderOuder(inhoud, feiten)) return { code: 'minderjarige-een-ouder', soort: 'afspraak' }
  return undefined
}

/** Who signed in weakly is not known yet; unless a visit is needed anyway, the next step asks for a stronger sign-in. */
function uitwegZonderPersoon({ situatie }: Partial<Inhoud>, { sterk }: Feiten): Uitweg | undefined {
  if (situatie === 'papieren-document') return { code: 'papieren-document', soort: 'afspraak' }
  return sterk || situatie === 'uit-buitenland' ? { code: 'eerste-inschrijving', soort: 'afspraak' } : undefined
}

/** Remarks that stop nobody. */
export function opmerkingen(inhoud: Partial<Inhoud>, feiten: Feiten): string[] {
  const { verhuisdatum } = inhoud
  const teLaat = verhuisdatum && plusWerkdagen(verhuisdatum, WERKDAGEN_OM_AAN_TE_GEVEN) < feiten.vandaag
  return teLaat ? ['te-laat'] : []
}

/** Every address change is a case: somebody checks whether the person lives there. */
export function handelAf(inhoud: Partial<Inhoud>, feiten: Feiten): Afhandelwijze {
  const redenen = [...opmerkingen(inhoud, feiten)]
  const adres = nieuwAdres(inhoud, feiten)
  if (!adres.id) redenen.push('adres-onbekend')
  if (inhoud.bewoning === 'zelfde-gezin' || inhoud.bewoning === 'geen-gezin') redenen.push('woont-bij-anderen')
  if (inhoud.anderen) redenen.push('personen-buiten-gezin')
  if (feiten.persoon && !feiten.persoon.belg) redenen.push('verblijfskaart')
  if (feiten.gezin.some((lid) => !inhoud.wie?.includes(lid.sleutel))) redenen.push('deel-van-gezin')
  return { afhandeling: 'dossier', redenen, documenten: [ontvangstbewijs(inhoud, feiten)] }
}

/** The new address: the register's when it was found or chosen, else as it was typed. */
export function nieuwAdres(inhoud: Partial<Inhoud>, feiten: Feiten): Adres & { id?: string } {
  const gekozen = gekozenAdres(inhoud, feiten)
  if (gekozen) return gekozen
  const { straat = '', huisnummer = '', bus } = inhoud.nieuwAdres ?? {}
  return { straat, huisnummer, bus, postcode: inhoud.postcode ?? '', gemeente: '' }
}

/** Answer for "my address is not in this list". */
export const NIET_IN_LIJST = 'niet-in-lijst'

/** Whether the register leaves the person a choice. */
export function moetKiezen(feiten: Feiten): boolean {
  return (feiten.treffers?.length ?? 0) > 1
}

/** Whether the address must be typed whole, since the register does not have it or does not answer. */
export function isOnbekendAdres(inhoud: Partial<Inhoud>, feiten: Feiten): boolean {
  return !feiten.treffers || feiten.treffers.length === 0 || (moetKiezen(feiten) && inhoud.adresKeuze === NIET_IN_LIJST)
}

function gekozenAdres(inhoud: Partial<Inhoud>, feiten: Feiten): Treffer | undefined {
  if (!moetKiezen(feiten)) return feiten.treffers?.[0]
  return feiten.treffers?.find((treffer) => treffer.id === inhoud.adresKeuze)
}

function isZelfdeAdres(inhoud: Partial<Inhoud>, feiten: Feiten): boolean {
  const huidig = feiten.persoon?.adres
  if (!huidig || !inhoud.nieuwAdres) return false
  const nieuw = nieuwAdres(inhoud, feiten)
  const gelijk = (een: string | undefined, ander: string | undefined) => (een ?? '').toLowerCase() === (ander ?? '').toLowerCase()
  return (
    gelijk(nieuw.straat, huidig.straat) &&
    gelijk(nieuw.huisnummer, huidig.huisnummer) &&
    gelijk(nieuw.bus, huidig.bus) &&
    nieuw.postcode === huidig.postcode
  )
}

/** Where the person said which address it is: a street can occur in more than one district. */
function waarHetAdresVastligt(inhoud: Partial<Inhoud>, feiten: Feiten): string {
  if (isOnbekendAdres(inhoud, feiten)) return 'postcode'
  return moetKiezen(feiten) ? 'adresKeuze' : 'nieuwAdres-straat'
}

/** A minor who moves while a living parent does not: the other parent is heard first (Harelbeke, Genk, Boechout). */
function verhuistMinderjarigeZonderOuder(inhoud: Partial<Inhoud>, feiten: Feiten): boolean {
  const { wie = [], anderePersonen = [] } = inhoud
  const verhuizers = feiten.gezin.filter((lid) => wie.includes(lid.sleutel))
  const nummers = verhuizers.map((lid) => lid.insz)
  const uitGezin = verhuizers.some((lid) => isMinderjarig(lid.leeftijd) && lid.ouders.some((ouder) => !nummers.includes(ouder)))
  return uitGezin || anderePersonen.some(({ geboortedatum }) => isMinderjarig(leeftijdOp(geboortedatum, feiten.vandaag)))
}

function ontvangstbewijs(inhoud: Partial<Inhoud>, feiten: Feiten) {
  const verhuizers = feiten.gezin.filter((lid) => inhoud.wie?.includes(lid.sleutel)).map((lid) => lid.naam)
  const anderen = (inhoud.anderePersonen ?? []).map(({ voornaam, achternaam }) => `${voornaam} ${achternaam}`)
  const { id: _, ...adres } = nieuwAdres(inhoud, feiten)
  return {
    documenttype: 'ontvangstbewijs-adresaangifte',
    taal: 'nl',
    gegevens: {
      aangever: feiten.persoon?.naam ?? '',
      huidigAdres: feiten.persoon?.adres,
      nieuwAdres: adres,
      verhuisdatum: inhoud.verhuisdatum,
      verhuizers: [...verhuizers, ...anderen],
    },
  }
}
