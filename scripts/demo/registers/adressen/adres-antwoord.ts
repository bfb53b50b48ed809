import { adresId, type Straat, type StraatAdres } from './straatadressen'

const BASIS = 'https://data.vlaanderen.be/id'
const NIS_ANTWERPEN = '11002'

/** An address with the field names of Basisregisters Vlaanderen (domain facts 4.5). */
export function adresAntwoord(adres: StraatAdres): object {
  const { straat, huisnummer, bus } = adres
  const busdeel = bus ? ` bus ${bus}` : ''
  return {
    Identificator: identificator('adres', adresId(adres)),
    Gemeente: gemeente(straat),
    Postinfo: { ObjectId: straat.postcode },
    Straatnaam: { ObjectId: String(straat.id), Straatnaam: spelling(straat.naam) },
    Huisnummer: huisnummer,
    Busnummer: bus ?? null,
    VolledigAdres: spelling(`${straat.naam} ${huisnummer}${busdeel}, ${straat.postcode} ${straat.gemeente}`),
    AdresStatus: 'inGebruik',
    OfficieelToegekend: true,
  }
}

/** A street; the postcode is the sample's own, since it holds a street once for each. */
export function straatAntwoord(straat: Straat): object {
  return {
    Identificator: identificator('straatnaam', String(straat.id)),
    Straatnaam: spelling(straat.naam),
    StraatnaamStatus: 'inGebruik',
    Gemeente: gemeente(straat),
    Postinfo: { ObjectId: straat.postcode },
  }
}

/** The district is written as the municipality, as people know it; to the real source it is all Antwerpen. */
function gemeente(straat: Straat): object {
  return { ObjectId: NIS_ANTWERPEN, Gemeentenaam: spelling(straat.gemeente) }
}

function identificator(soort: string, objectId: string): object {
  return { Id: `${BASIS}/${soort}/${objectId}`, Naamruimte: `${BASIS}/${soort}`, ObjectId: objectId }
}

function spelling(tekst: string): object {
  return { GeografischeNaam: { Spelling: tekst, Taal: 'nl' } }
}
