import type { Documenttekst } from '../../define-documenttype'

const nl: Documenttekst = {
  naam: 'Attest van hoofdverblijfplaats',
  bewijst: 'Dit attest bewijst op welk adres deze persoon ingeschreven is in het bevolkingsregister, en sinds wanneer.',
  wie: 'Iedereen die een bewijs van woonst vraagt, mag op dit attest voortgaan zolang het geldig is.',
  voorWie: 'Voor wie op een adres in België ingeschreven staat.',
  onderdelen: {
    persoon: 'De persoon',
    naam: 'Naam',
    geboren: 'Geboren',
    nationaliteit: 'Nationaliteit',
    woning: 'De hoofdverblijfplaats',
    adres: 'Adres',
    sinds: 'Sinds',
  },
}

const en: Documenttekst = {
  naam: 'Certificate of main residence',
  bewijst: 'This certificate proves at which address this person is registered in the population register, and since when.',
  wie: 'Anyone who asks for proof of residence may rely on this certificate as long as it is valid.',
  voorWie: 'For who is registered at an address in Belgium.',
  onderdelen: {
    persoon: 'The person',
    naam: 'Name',
    geboren: 'Born',
    nationaliteit: 'Nationality',
    woning: 'The main residence',
    adres: 'Address',
    sinds: 'Since',
  },
}

const fr: Documenttekst = {
  naam: 'Attestation de résidence principale',
  bewijst: 'Cette attestation prouve à quelle adresse cette personne est inscrite au registre de la population, et depuis quand.',
  wie: 'Toute personne qui demande une preuve de résidence peut se fier à cette attestation tant qu’elle est valable.',
  voorWie: 'Pour qui est inscrit à une adresse en Belgique.',
  onderdelen: {
    persoon: 'La personne',
    naam: 'Nom',
    geboren: 'Naissance',
    nationaliteit: 'Nationalité',
    woning: 'La résidence principale',
    adres: 'Adresse',
    sinds: 'Depuis le',
  },
}

const de: Documenttekst = {
  naam: 'Bescheinigung des Hauptwohnsitzes',
  bewijst: 'Diese Bescheinigung beweist, unter welcher Adresse diese Person im Bevölkerungsregister eingetragen ist und seit wann.',
  wie: 'Wer einen Wohnsitznachweis verlangt, darf sich auf diese Bescheinigung verlassen, solange sie gültig ist.',
  voorWie: 'Für alle, die unter einer Adresse in Belgien eingetragen sind.',
  onderdelen: {
    persoon: 'Die Person',
    naam: 'Name',
    geboren: 'Geburt',
    nationaliteit: 'Staatsangehörigkeit',
    woning: 'Der Hauptwohnsitz',
    adres: 'Adresse',
    sinds: 'Seit',
  },
}

/** The words of the attest, in Dutch, English and the two other national languages. */
export const tekst = { nl, en, fr, de }
