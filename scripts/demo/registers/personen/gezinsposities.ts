/** Somebody as far as a place in a household depends on it: where they stood before, and who their parents are. */
export type Lid = { insz: string; gezin_id: string | null; positie: string; ouders: string[]; geboortedatum: string }

/** MAGDA's codes of `Positie` (domain facts 4.4). */
const REFERENTIEPERSOON = '01'
const KIND = '03'
const KLEINKIND = '05'
const OUDER = '06'
const BROER_ZUS = '09'
const NIET_VERWANT = '12'
const STIEFKIND = '13'
const PARTNER = '21'
const PARTNERPOSITIES = ['02', PARTNER, '22']

/** Who speaks for a household when nobody was named: who did so already, else the oldest. */
export function kiesReferentiepersoon(leden: Lid[]): string | undefined {
  const opLeeftijd = leden.toSorted((een, ander) => een.geboortedatum.localeCompare(ander.geboortedatum))
  return (opLeeftijd.find(({ positie }) => positie === REFERENTIEPERSOON) ?? opLeeftijd[0])?.insz
}

/** Everyone's place towards the reference person, out of descent and of who were partners before. Pure. */
export function bepaalPosities(leden: Lid[], referentie: string): Map<string, string> {
  const persoon = leden.find(({ insz }) => insz === referentie)
  if (!persoon) return new Map()
  const partner = leden.find((lid) => partnerpositie(lid, persoon, leden) !== undefined)
  return new Map(leden.map((lid) => [lid.insz, positieVan(lid, persoon, partner, leden)]))
}

function positieVan(lid: Lid, referentie: Lid, partner: Lid | undefined, leden: Lid[]): string {
  if (lid.insz === referentie.insz) return REFERENTIEPERSOON
  if (stondAlsReferentie(referentie) && lid.gezin_id === referentie.gezin_id) return lid.positie
  if (lid.ouders.includes(referentie.insz)) return KIND
  if (referentie.ouders.includes(lid.insz)) return OUDER
  if (lid.ouders.some((ouder) => referentie.ouders.includes(ouder))) return BROER_ZUS
  if (leden.some(({ insz, ouders }) => lid.ouders.includes(insz) && ouders.includes(referentie.insz))) return KLEINKIND
  if (partner && lid.ouders.includes(partner.insz)) return STIEFKIND
  return partnerpositie(lid, referentie, leden) ?? NIET_VERWANT
}

function stondAlsReferentie(lid: Lid): boolean {
  return lid.gezin_id !== null && lid.positie === REFERENTIEPERSOON
}

/** Partners are who were so in the household that they come from, or who have a child together in this one. */
function partnerpositie(een: Lid, ander: Lid, leden: Lid[]): string | undefined {
  if (een.insz === ander.insz) return undefined
  const paar = [een, ander]
  const positie = paar.map((lid) => lid.positie).find((code) => PARTNERPOSITIES.includes(code))
  if (positie && een.gezin_id === ander.gezin_id && paar.some(stondAlsReferentie)) return positie
  return leden.some(({ ouders }) => ouders.includes(een.insz) && ouders.includes(ander.insz)) ? PARTNER : undefined
}
