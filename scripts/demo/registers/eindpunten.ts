import { geefAdressen, geefStraatnamen, matchAdres, zoekAdressen } from './adressen/adresvragen'
import { geefAkte } from './akten/geef-akte'
import { zoekAkte } from './akten/zoek-akte'
import { meldGeboorte, meldHuwelijk, meldSamenwoning, wijzigNationaliteit } from './beheer/levensgebeurtenissen'
import { meldOverlijden, vernummer, wijzigNaam, zetAkte } from './beheer/levensloop'
import { maakPersonen } from './beheer/maak-personen'
import { zetStoring } from './beheer/storing'
import { geefMutaties } from './mutaties'
import { geefVergunning, zetVergunning } from './parkeren/vergunningen'
import { geefGezin } from './personen/geef-gezin'
import { geefPersonen, geefPersoon } from './personen/geef-persoon'
import { geefHistoriek } from './personen/verblijven'
import { wijzigHoofdverblijfplaats } from './personen/wijzig-hoofdverblijfplaats'
import { zoekBewoners } from './personen/zoek-bewoners'
import type { Eindpunt } from './register-vraag'

/** What the registers answer, as the real sources do. */
const BRONNEN: Record<string, Eindpunt> = {
  'POST /personen/GeefPersoon': geefPersoon,
  'POST /personen/GeefPersonen': geefPersonen,
  'POST /personen/GeefGezinssamenstelling': geefGezin,
  'POST /personen/GeefHistoriekPersoon': geefHistoriek,
  'POST /personen/WijzigHoofdverblijfplaats': wijzigHoofdverblijfplaats,
  'POST /personen/ZoekBewoners': zoekBewoners,
  'GET /personen/Mutaties': ({ pool }, { zoek }) => geefMutaties(pool, 'personen', zoek),
  'POST /akten/GeefAkte': geefAkte,
  'POST /akten/ZoekAkte': zoekAkte,
  'GET /akten/Mutaties': ({ pool }, { zoek }) => geefMutaties(pool, 'akten', zoek),
  'POST /parkeren/GeefVergunning': geefVergunning,
  'GET /parkeren/Mutaties': ({ pool }, { zoek }) => geefMutaties(pool, 'parkeren', zoek),
  'GET /v2/adressen': geefAdressen,
  'GET /v2/adressen/zoeken': zoekAdressen,
  'GET /v2/straatnamen': geefStraatnamen,
  'GET /v2/adresmatch': matchAdres,
}

/** What the demonstration and the tests may do to the registers; no real source has it. */
const BEHEER: Record<string, Eindpunt> = {
  'POST /beheer/personen': maakPersonen,
  'POST /beheer/overlijden': meldOverlijden,
  'POST /beheer/naamswijziging': wijzigNaam,
  'POST /beheer/akte': zetAkte,
  'POST /beheer/geboorte': meldGeboorte,
  'POST /beheer/huwelijk': meldHuwelijk,
  'POST /beheer/samenwoning': meldSamenwoning,
  'POST /beheer/nationaliteit': wijzigNationaliteit,
  'POST /beheer/vergunning': zetVergunning,
  'POST /beheer/vernummering': vernummer,
  'POST /beheer/storing': zetStoring,
}

/** The endpoint of a method and a path, if there is one. */
export function vindEindpunt(methode: string, pad: string, demo: boolean): Eindpunt | undefined {
  const sleutel = `${methode} ${pad}`
  const tabel = demo && Object.hasOwn(BEHEER, sleutel) ? BEHEER : BRONNEN
  return Object.hasOwn(tabel, sleutel) ? tabel[sleutel] : undefined
}
