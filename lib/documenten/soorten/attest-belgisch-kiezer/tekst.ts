import type { Documenttekst } from '../../define-documenttype'

const nl: Documenttekst = {
  naam: 'Attest van Belgisch kiezer',
  bewijst: 'Dit attest bewijst dat deze persoon op de dag van uitgifte Belgisch kiezer is volgens het rijksregister.',
  wie: 'Een bestuur, partij of vereniging die een bewijs van kiesrecht vraagt, mag op dit attest voortgaan zolang het geldig is.',
  voorWie: 'Voor Belgen vanaf 18 jaar die in het bevolkingsregister van een gemeente ingeschreven zijn. Hun kiesrecht mag niet geschorst zijn.',
  onderdelen: {
    persoon: 'De kiezer',
    naam: 'Naam',
    geboren: 'Geboren op',
  },
}

const en: Documenttekst = {
  naam: 'Certificate of Belgian voter',
  bewijst: 'This certificate proves that this person is a Belgian voter on the day of issue, according to the National Register.',
  wie: 'An authority, party or association that asks for proof of the right to vote may rely on this certificate as long as it is valid.',
  voorWie: 'For Belgians of 18 or older who are in the population register of a municipality and whose right to vote is not suspended.',
  onderdelen: {
    persoon: 'The voter',
    naam: 'Name',
    geboren: 'Born on',
  },
}

/** The words of the document, in Dutch and English: it is used here. */
export const tekst = { nl, en }
