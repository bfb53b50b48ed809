import type { Gezin, Persoon } from '@/lib/bronnen/personen/persoon'
import type { Persoonsfeiten } from '@/lib/catalogus/voor-jou'
import type { Insz } from '@/lib/gegevens/insz'
import { leeftijdOp } from '@/lib/gegevens/leeftijd'
import { leesGezin, leesPersoon } from '@/lib/inzage/lees-persoon'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import { vandaag } from '@/lib/platform/klok'

/** Code of the register for who is Belgian. */
const BELG = '150'

/** What the population register says of a person and their household; undefined while it is silent. Everyone gets a line. */
export async function leesPersoonsfeiten(insz: Insz): Promise<Persoonsfeiten | undefined> {
  const aanleiding: Aanleiding = { door: { soort: 'systeem' }, doel: 'wegwijs' }
  const [persoon, gezin] = await Promise.all([leesPersoon(aanleiding, insz), leesGezin(aanleiding, insz)])
  return persoon.ok ? maakFeiten(persoon.waarde, gezin.ok ? gezin.waarde : undefined, vandaag()) : undefined
}

function maakFeiten(persoon: Persoon, gezin: Gezin | undefined, dag: string): Persoonsfeiten {
  const { geboorte, nationaliteiten, adres, burgerlijkeStaat, samenwoning, verblijf, kinderen } = persoon
  const eigen = new Set(kinderen.map(({ insz }) => insz))
  return {
    vandaag: dag,
    geboortedatum: geboorte.datum,
    leeftijd: leeftijdOp(geboorte.datum, dag),
    isBelg: nationaliteiten.some(({ code }) => code === BELG),
    adresSinds: adres?.sinds,
    burgerlijkeStaat,
    samenwoningSinds: samenwoning?.sinds,
    verblijfskaart: verblijf?.kaart,
    huisgenoten: (gezin?.leden ?? [])
      .filter((lid) => lid.insz !== persoon.insz)
      .map(({ insz, geboortedatum }) => ({ geboortedatum, leeftijd: leeftijdOp(geboortedatum, dag), isKind: eigen.has(insz) })),
  }
}
