import { geefAdressen, geefStraatnamen, matchAdres, zoekAdressen } from './adressen/adresvragen'
import { geefAkte, geefAkten } from './akten/geef-akte'
import { zoekAkte } from './akten/zoek-akte'
import { meldGeboorte, meldHuwelijk, meldSamenwoning, wijzigNationaliteit } from './beheer/levensgebeurtenissen'
import { meldOverlijden, vernummer, wijzigNaam, zetAkte } from './beheer/levensloop'
import { maakPersonen } from './beheer/maak-personen'
import { zetStoring } from './beheer/storing'
import { geefMutaties } from './mutaties'
import { geefVergunningen, zetVergunning } from './parkeren/vergunningen'
import { geefGezinnen } from './personen/geef-gezin'
import { geefPersonen } from './personen/geef-persoon'
import { geefHistorieken } from './personen/verblijven'
import { wijzigHoofdverblijfplaats } from './personen/wijzig-hoofdverblijfplaats'
import { zoekBewoners } from './personen/zoek-bewoners'
import type { Eindpunt } from './register-vraag'
import { een, velen } from './velen'

/** What the registers answer, as the real sources do. */
const BRONNEN: Record<string, Eindpunt> = {
  'POST /personen/GeefPersoon': een(geefPersonen),
  'POST /personen/GeefPersonen': velen(geefPersonen),
  'POST /personen/GeefGezinssamenstelling': een(geefGezinnen),
  'POST /personen/GeefGezinssamenstellingen': velen(geefGezinnen),
  'POST /personen/GeefHistoriekPersoon': een(geefHistorieken),
  'POST /personen/GeefHistoriekPersonen': velen(geefHistorieken),
  'POST /personen/WijzigHoofdverblijfplaats': wijzigHoofdverblijfplaats,
  'POST /personen/ZoekBewoners': zoekBewoners,
  'GET /personen/Mutaties': ({ pool }, { zoek }) => geefMutaties(pool, 'personen', zoek),
  'POST /akten/GeefAkte': geefAkte,
  'POST /akten/GeefAkten': velen(geefAkten),
  'POST /akten/ZoekAkte': zoekAkte,
  'GET /akten/Mutaties': ({ pool }, { zoek }) => geefMutaties(pool, 'akten', zoek),
  'POST /parkeren/GeefVergunning': een(geefVergunningen),
  'POST /parkeren/GeefVergunningen': velen(geefVergunningen),
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
